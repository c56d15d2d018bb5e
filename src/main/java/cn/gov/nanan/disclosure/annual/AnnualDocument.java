package cn.gov.nanan.disclosure.annual;

import static cn.gov.nanan.disclosure.annual.ReportTable.*;

import cn.gov.nanan.disclosure.annual.DocumentBlock.Grid;
import cn.gov.nanan.disclosure.annual.DocumentBlock.GridCell;
import cn.gov.nanan.disclosure.annual.DocumentBlock.Heading;
import cn.gov.nanan.disclosure.annual.DocumentBlock.Paragraph;
import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.remedy.RemedyKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** 报告全文: the six parts of the format in their order, in Chinese; the one source of every file that is made of it. */
public record AnnualDocument(String title, List<DocumentBlock> blocks) {
    private static final int ORGANISATIONS = ApplicantKind.values().length - 1;
    private static final int RESULTS_OF_KIND = 5;
    private static final int WIDTH_OF_PUBLISHED = 4;

    public static AnnualDocument of(AnnualView view, String agency) {
        List<DocumentBlock> blocks = new ArrayList<>();
        words(blocks, "annual.part.1", view.texts().overview());
        blocks.add(new Heading(text("annual.part.2")));
        blocks.add(published(view));
        blocks.add(new Heading(text("annual.part.3")));
        blocks.add(requests(view));
        blocks.add(new Heading(text("annual.part.4")));
        blocks.add(remedies(view));
        words(blocks, "annual.part.5", view.texts().problems());
        words(blocks, "annual.part.6", view.texts().other());
        corrections(blocks, view);
        return new AnnualDocument(title(agency, view.year()), List.copyOf(blocks));
    }

    public static String title(String agency, int year) {
        return text("annual.title", agency, String.valueOf(year));
    }

    private static void words(List<DocumentBlock> blocks, String part, String written) {
        blocks.add(new Heading(text(part)));
        String said = written == null ? text("annual.nothing") : written;
        said.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(blocks::add);
    }

    /** 更正说明: what of a frozen report was put right since. */
    private static void corrections(List<DocumentBlock> blocks, AnnualView view) {
        List<CellNote> corrections =
                view.notes().stream().filter(CellNote::isCorrection).toList();
        if (!corrections.isEmpty()) {
            blocks.add(new Heading(text("annual.corrections")));
            corrections.forEach(note -> blocks.add(new Paragraph(text(
                    "annual.correction",
                    place(note.cell()),
                    note.value().toPlainString(),
                    note.reason()))));
        }
    }

    /** Where a cell stands, in words. */
    public static String place(ReportCell cell) {
        ReportTable table = cell.table();
        ReportLine column = table.columns().stream()
                .filter(one -> one.id().equals(cell.column()))
                .findFirst()
                .orElseThrow();
        String group = column.group() == null ? "" : text(column.group()) + " ";
        return text(Messages.keyOf(table)) + " " + text(table.row(cell.row()).orElseThrow().label()) + " / " + group
                + text(column.label());
    }

    private static Grid published(AnnualView view) {
        Map<String, List<ReportLine>> parts = new LinkedHashMap<>();
        PUBLISHED.rows().forEach(row -> parts.computeIfAbsent(row.group(), key -> new ArrayList<>()).add(row));
        List<List<GridCell>> rows = new ArrayList<>();
        parts.forEach((part, lines) -> {
            List<ReportLine> columns = PUBLISHED.columnsOf(lines.get(0).id());
            rows.add(List.of(GridCell.head(text(part), WIDTH_OF_PUBLISHED)));
            List<GridCell> heads = new ArrayList<>(List.of(GridCell.head(text("annual.content"), 1)));
            int span = (WIDTH_OF_PUBLISHED - 1) / columns.size();
            columns.forEach(column -> heads.add(GridCell.head(text(column.label()), span)));
            rows.add(heads);
            lines.forEach(line -> rows.add(Stream.concat(
                            Stream.of(GridCell.head(text(line.label()), 1)),
                            columns.stream().map(column -> new GridCell(figure(view, line, column), span, false)))
                    .toList()));
        });
        return new Grid(rows);
    }

    private static Grid requests(AnnualView view) {
        List<List<GridCell>> rows = new ArrayList<>();
        rows.add(List.of(
                GridCell.head("", 1),
                GridCell.head(text(Messages.keyOf(ApplicantKind.NATURAL_PERSON)), 1),
                GridCell.head(text("annual.organisations"), ORGANISATIONS),
                GridCell.head("", 1)));
        rows.add(Stream.concat(
                        Stream.of(GridCell.head("", 1)),
                        REQUESTS.columns().stream()
                                .map(column -> GridCell.head(
                                        column.id().equals(ApplicantKind.NATURAL_PERSON.name())
                                                ? ""
                                                : text(column.label()),
                                        1)))
                .toList());
        REQUESTS.rows().forEach(row -> rows.add(line(
                view, REQUESTS, row, row.group() == null ? text(row.label()) : mark(row) + text(row.label()))));
        return new Grid(rows);
    }

    private static Grid remedies(AnnualView view) {
        List<GridCell> kinds = RemedyKind.REPORTED.stream()
                .map(kind -> GridCell.head(text(Messages.keyOf(kind)), RESULTS_OF_KIND))
                .toList();
        List<GridCell> results = REMEDIES.columns().stream()
                .map(column -> GridCell.head(text(column.label()), 1))
                .toList();
        List<GridCell> figures = REMEDIES.columns().stream()
                .map(column -> GridCell.figure(figure(view, REMEDIES.rows().get(0), column)))
                .toList();
        return new Grid(List.of(kinds, results, figures));
    }

    private static List<GridCell> line(AnnualView view, ReportTable table, ReportLine row, String name) {
        return Stream.concat(
                        Stream.of(GridCell.head(name, 1)),
                        table.columns().stream().map(column -> GridCell.figure(figure(view, row, column))))
                .toList();
    }

    /** 三（三）4, as the format numbers 3.3.4. */
    public static String mark(ReportLine row) {
        String[] numbers = row.id().split("\\.");
        String group = text("annual.mark." + numbers[1]);
        return numbers.length == 2 ? group : group + numbers[2] + ". ";
    }

    private static String figure(AnnualView view, ReportLine row, ReportLine column) {
        return view.figures().value(row.id(), column.id()).toPlainString();
    }

    private static String text(String key, Object... arguments) {
        return Messages.text(Locale.SIMPLIFIED_CHINESE, key, arguments);
    }
}
