package cn.gov.nanan.disclosure.annual;

import static cn.gov.nanan.disclosure.annual.ReportTable.*;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * 表三的计算. What goes on next year is counted by itself and not as the difference, so that the identity of each column
 * is a check and not a tautology.
 */
final class RequestCount {
    private final Map<ReportCell, BigDecimal> cells = new HashMap<>();

    private RequestCount() {}

    static Map<ReportCell, BigDecimal> of(int year, Collection<RequestStratum> strata) {
        RequestCount count = new RequestCount();
        count.add(NEW, strata, one -> one.isReceivedIn(year));
        count.add(CARRIED_IN, strata, one -> one.isCarriedInto(year));
        count.add(PROCESSED, strata, one -> one.isConcludedIn(year));
        count.add(CARRIED_OUT, strata, one -> one.isCarriedInto(year + 1));
        strata.stream()
                .filter(one -> one.isConcludedIn(year))
                .forEach(one -> count.add(one.outcome().row(), one));
        return count.cells;
    }

    /** 上年结转 as the last report said it: what was reported once is taken over as it was reported. */
    static Map<ReportCell, BigDecimal> carriedIn(ReportFigures before) {
        Map<ReportCell, BigDecimal> cells = new HashMap<>();
        REQUESTS.columns()
                .forEach(column ->
                        cells.put(new ReportCell(CARRIED_IN, column.id()), before.value(CARRIED_OUT, column.id())));
        return cells;
    }

    private void add(String row, Collection<RequestStratum> strata, Predicate<RequestStratum> which) {
        strata.stream().filter(which).forEach(one -> add(row, one));
    }

    private void add(String row, RequestStratum stratum) {
        BigDecimal count = BigDecimal.valueOf(stratum.count());
        Arrays.asList(stratum.kind().name(), TOTAL)
                .forEach(column -> cells.merge(new ReportCell(row, column), count, BigDecimal::add));
    }
}
