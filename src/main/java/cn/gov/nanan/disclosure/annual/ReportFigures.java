package cn.gov.nanan.disclosure.annual;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 年度报告的数字: of all its tables; what is not there is nought. Never changes. */
public record ReportFigures(Map<ReportCell, BigDecimal> values) {
    static final ReportFigures NONE = new ReportFigures(Map.of());

    public ReportFigures {
        values = Map.copyOf(values);
    }

    public BigDecimal value(ReportCell cell) {
        return values.getOrDefault(cell, BigDecimal.ZERO);
    }

    public BigDecimal value(String row, String column) {
        return value(new ReportCell(row, column));
    }

    /** The same with what others say in place of some. */
    ReportFigures with(Map<ReportCell, BigDecimal> others) {
        Map<ReportCell, BigDecimal> all = new LinkedHashMap<>(values);
        all.putAll(others);
        return new ReportFigures(all);
    }

    /** What others say of the cells that are counted, where they say it otherwise. */
    Map<ReportCell, BigDecimal> differing(ReportFigures others) {
        Map<ReportCell, BigDecimal> otherwise = new LinkedHashMap<>();
        for (ReportTable table : List.of(ReportTable.REQUESTS, ReportTable.REMEDIES)) {
            table.rows().forEach(row -> table.columns().forEach(column -> {
                ReportCell cell = new ReportCell(row.id(), column.id());
                if (value(cell).compareTo(others.value(cell)) != 0) {
                    otherwise.put(cell, others.value(cell));
                }
            }));
        }
        return otherwise;
    }
}
