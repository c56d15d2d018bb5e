package cn.gov.nanan.disclosure.caseload;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.RequestStep;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 看板上的一个数字: which requests it counts; what is null does not matter.
 *
 * @param month of the year, from 1
 */
public record CaseloadFilter(
        CaseloadScope scope,
        int year,
        Integer month,
        RequestStep step,
        Age age,
        Timing timing,
        ArrivalChannel channel,
        Long section,
        Outcome outcome) {
    /** @throws BusinessException {@code caseload.error.month} */
    public CaseloadFilter {
        if (month != null && (month < 1 || month > Month.values().length)) {
            throw BusinessException.address("caseload.error.month");
        }
    }

    /** In the query language, of a request {@code r}. */
    String condition() {
        List<String> all = new ArrayList<>(List.of(scope.condition()));
        add(all, step, "r.step = :step");
        add(all, age, "r.arrivedOn between :youngest and :oldest");
        add(all, timing, timing == null ? null : timing.condition());
        add(all, channel, "r.channel = :channel");
        add(all, section, scope.ofSection());
        add(all, outcome, "r.outcome = :outcome");
        return String.join(" and ", all);
    }

    private static void add(List<String> all, Object given, String condition) {
        if (given != null) {
            all.add(condition);
        }
    }

    /** What the condition names of it. */
    Map<String, Object> parameters(LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(
                "first",
                month == null ? LocalDate.of(year, Month.JANUARY, 1) : of(month).atDay(1));
        parameters.put(
                "last",
                month == null
                        ? LocalDate.of(year, Month.DECEMBER, 31)
                        : of(month).atEndOfMonth());
        parameters.put("step", step);
        parameters.put("channel", channel);
        parameters.put("section", section);
        parameters.put("outcome", outcome);
        if (age != null) {
            parameters.put("youngest", age.first(today));
            parameters.put("oldest", age.last(today));
        }
        return parameters;
    }

    private YearMonth of(int number) {
        return YearMonth.of(year, number);
    }
}
