package cn.gov.nanan.disclosure.annual;

import static cn.gov.nanan.disclosure.annual.ReportTable.*;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 表四的计算: what was decided in the year, whenever it came, and what was not decided when the year ended. */
final class RemedyCount {
    private RemedyCount() {}

    static Map<ReportCell, BigDecimal> of(int year, Collection<RemedyStratum> strata) {
        Map<ReportCell, BigDecimal> cells = new HashMap<>();
        strata.forEach(one -> {
            if (one.isDecidedIn(year)) {
                add(cells, one, one.result().name());
            }
            if (one.isPendingAfter(year)) {
                add(cells, one, PENDING);
            }
        });
        return cells;
    }

    private static void add(Map<ReportCell, BigDecimal> cells, RemedyStratum stratum, String result) {
        List.of(result, TOTAL)
                .forEach(column -> cells.merge(
                        new ReportCell(RESULTS, column(stratum.kind(), column)),
                        BigDecimal.valueOf(stratum.count()),
                        BigDecimal::add));
    }
}
