package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.deadline.TimelinessRow;
import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** 督办看板的数字表: overview, timeliness by section and by time, acts and the time that each step takes. */
final class BoardSheets {
    private final Workbook workbook;
    private final Locale locale;

    BoardSheets(Workbook workbook, Locale locale) {
        this.workbook = workbook;
        this.locale = locale;
    }

    void write(BoardFigures figures) {
        sheet("report.overview", table -> {
            table.add(List.of(text("report.from"), figures.span().from()));
            table.add(List.of(text("report.to"), figures.span().to()));
            Arrays.stream(Figure.values()).forEach(figure -> table.add(List.of(figure, figures.count(figure))));
        });
        sheet("report.by-section", table -> timeliness(table, "report.section", figures.bySection()));
        sheet("report.by-time", table -> timeliness(table, "report.time", figures.byTime()));
        sheet("report.acts", table -> acts(table, figures.acts()));
        sheet("report.stays", table -> {
            table.add(List.of(text("report.step"), text("report.acts-done"), text("report.average")));
            figures.stays().forEach(row -> table.add(List.of(row.step(), row.acts(), row.average())));
        });
    }

    private void timeliness(Table table, String head, List<TimelinessGroup> bands) {
        table.add(
                List.of(text(head), Figure.ON_TIME, Figure.LATE, Figure.RUNNING, Figure.OVERDUE, text("report.rate")));
        bands.stream()
                .map(TimelinessGroup::row)
                .forEach(row -> table.add(
                        List.of(row.name(), row.onTime(), row.late(), row.running(), row.overdue(), rate(row))));
    }

    private void acts(Table table, List<ActRow> rows) {
        table.add(Stream.<Object>concat(
                        Stream.of(text("report.section"), text("report.step")), BoardFigures.ACTS.stream())
                .toList());
        rows.forEach(row -> table.add(Stream.<Object>concat(
                        Stream.of(row.section(), row.step()),
                        BoardFigures.ACTS.stream().map(row::count))
                .toList()));
    }

    private void sheet(String key, Consumer<Table> content) {
        try (Table table = new XlsxTable(workbook, text(key), locale)) {
            content.accept(table);
        }
    }

    private String text(String key) {
        return Messages.text(locale, key);
    }

    private static Object rate(TimelinessRow row) {
        return row.rate() == null ? "" : row.rate();
    }
}
