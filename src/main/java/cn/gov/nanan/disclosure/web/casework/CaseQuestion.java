package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.casework.RequestCriteria;
import cn.gov.nanan.disclosure.casework.RequestStanding;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.web.AddressChoice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** 登记簿的查询: what the address of the register of requests asks for, the same for the page and for its export. */
public final class CaseQuestion {
    /** 申请年度, in four digits; the years that dates know. */
    private static final String YEAR = "19\\d\\d|2\\d{3}";

    private final Map<String, String> given = new LinkedHashMap<>();

    /** @param read what the address says under a name */
    CaseQuestion(Function<String, String> read) {
        for (String name :
                new String[] {"q", "step", "channel", "kind", "section", "theme", "standing", "year", "mine"}) {
            String text = read.apply(name);
            if (text != null && !text.isBlank()) {
                given.put(name, text.strip());
            }
        }
    }

    /** @throws BusinessException {@code worklist.search.bad} for what is no such value */
    RequestCriteria criteria() {
        return new RequestCriteria(
                constant("step", RequestStep.class),
                constant("channel", ArrivalChannel.class),
                constant("kind", ApplicantKind.class),
                matching("section", CaseLookup.NUMBER).map(Long::valueOf).orElse(null),
                matching("theme", "\\d{2,8}").orElse(null),
                constant("standing", RequestStanding.class),
                matching("year", YEAR).map(Integer::valueOf).orElse(null),
                given.get("q"),
                given.containsKey("mine"));
    }

    private <E extends Enum<E>> E constant(String name, Class<E> type) {
        String text = given.get(name);
        if (text == null) {
            return null;
        }
        return AddressChoice.of(type, text).orElseThrow(CaseQuestion::bad);
    }

    private Optional<String> matching(String name, String pattern) {
        Optional<String> text = Optional.ofNullable(given.get(name));
        if (text.isPresent() && !text.get().matches(pattern)) {
            throw bad();
        }
        return text;
    }

    private static BusinessException bad() {
        return BusinessException.address("worklist.search.bad");
    }

    /** As it stands in the address, what is absent left out. */
    public Map<String, String> given() {
        return given;
    }

    /** 查询串: for the address of the next page and of the export. */
    public String query() {
        StringBuilder query = new StringBuilder();
        given.forEach((name, text) ->
                query.append('&').append(name).append('=').append(URLEncoder.encode(text, StandardCharsets.UTF_8)));
        return query.toString();
    }
}
