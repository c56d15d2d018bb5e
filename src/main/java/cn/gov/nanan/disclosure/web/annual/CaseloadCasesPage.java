package cn.gov.nanan.disclosure.web.annual;

import cn.gov.nanan.disclosure.caseload.Age;
import cn.gov.nanan.disclosure.caseload.Caseload;
import cn.gov.nanan.disclosure.caseload.CaseloadCases;
import cn.gov.nanan.disclosure.caseload.CaseloadFilter;
import cn.gov.nanan.disclosure.caseload.CaseloadRow;
import cn.gov.nanan.disclosure.caseload.CaseloadScope;
import cn.gov.nanan.disclosure.caseload.Timing;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.web.AddressChoice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 数字背后的申请: the requests that one figure of the board counts. */
@Named
@ViewScoped
public class CaseloadCasesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 50;

    @Inject
    private CaseloadCases cases;

    @Inject
    private Caseload caseload;

    /** As the address names them. */
    private final Map<String, String> given = new HashMap<>();

    private List<CaseloadRow> read = List.of();
    private long total;

    public void load() {
        CaseloadFilter filter = filter();
        read = cases.page(filter, PageKey.ofId(given.get("after")), PORTION + 1);
        total = cases.count(filter);
    }

    private CaseloadFilter filter() {
        CaseloadScope scope = constant("scope", CaseloadScope.class);
        return new CaseloadFilter(
                scope == null ? CaseloadScope.OPEN : scope,
                GivenYear.of(given.get("year"), caseload.thisYear()),
                has("month") ? (int) number("month") : null,
                constant("step", RequestStep.class),
                constant("age", Age.class),
                constant("timing", Timing.class),
                constant("channel", ArrivalChannel.class),
                has("section") ? number("section") : null,
                constant("outcome", Outcome.class));
    }

    private boolean has(String name) {
        return given.get(name) != null && !given.get(name).isBlank();
    }

    private <E extends Enum<E>> E constant(String name, Class<E> type) {
        return has(name) ? AddressChoice.of(type, given.get(name)).orElseThrow(CaseloadCasesPage::bad) : null;
    }

    private long number(String name) {
        if (!given.get(name).matches("\\d{1,9}")) {
            throw bad();
        }
        return Long.parseLong(given.get(name));
    }

    private static BusinessException bad() {
        return BusinessException.address("caseload.bad-address");
    }

    public List<CaseloadRow> rows() {
        return read.subList(0, Math.min(PORTION, read.size()));
    }

    public long total() {
        return total;
    }

    /** Where the next page begins; null on the last one. */
    public Long next() {
        return read.size() > PORTION ? read.get(PORTION - 1).id() : null;
    }

    public Map<String, String> getGiven() {
        return given;
    }
}
