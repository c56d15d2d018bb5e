package cn.gov.nanan.disclosure.annual;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 一年的报告: as it is shown, printed and published.
 *
 * @param version of the report, to name in an act
 * @param snapshot null until it is frozen
 * @param figures as they stand: frozen with their corrections, or counted now with what was written by hand
 * @param counted as the cases say it today
 * @param before the figures of the year before
 * @param beforeTexts the words of the year before
 * @param item what is published of it; null where nothing is
 */
public record AnnualView(
        int year,
        int version,
        String format,
        ReportTexts texts,
        AnnualSnapshot snapshot,
        ReportFigures figures,
        ReportFigures counted,
        ReportFigures before,
        ReportTexts beforeTexts,
        List<CellNote> notes,
        Long item) {
    public boolean isFrozen() {
        return snapshot != null;
    }

    public List<ReportCheck> checks() {
        return ReportCheck.of(figures, before);
    }

    /** 勾稽关系不成立的. */
    public List<ReportCheck> broken() {
        return checks().stream().filter(check -> !check.holds()).toList();
    }

    public boolean isSound() {
        return checks().stream().noneMatch(ReportCheck::isFault);
    }

    /** What is shown beside that of the year before: the figures of table two, and the totals of the others. */
    public List<Comparison> comparisons() {
        return Stream.of(ReportTable.values())
                .flatMap(table -> table.rows().stream().flatMap(row -> table.columns().stream()
                        .filter(column -> table.has(row.id(), column.id()) && isCompared(table, column))
                        .map(column -> new Comparison(
                                row,
                                column,
                                figures.value(row.id(), column.id()),
                                before.value(row.id(), column.id())))))
                .filter(one -> one.now().signum() != 0 || one.before().signum() != 0)
                .toList();
    }

    private static boolean isCompared(ReportTable table, ReportLine column) {
        return table == ReportTable.PROACTIVE || column.id().endsWith(ReportTable.TOTAL);
    }

    /** 定稿后有变动: what the cases say otherwise today than the report, cell by cell. */
    public Map<ReportCell, BigDecimal> moved() {
        return isFrozen() ? figures.differing(counted) : Map.of();
    }

    /** The last that was written by hand of a cell; null where nothing was. */
    public CellNote note(String row, String column) {
        ReportCell cell = new ReportCell(row, column);
        return notes.stream()
                .filter(note -> note.cell().equals(cell))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
