package cn.gov.nanan.disclosure.annual;

import static cn.gov.nanan.disclosure.annual.ReportTable.*;

import cn.gov.nanan.disclosure.annual.DocumentBlock.PartCell;
import cn.gov.nanan.disclosure.annual.DocumentBlock.PartHeading;
import cn.gov.nanan.disclosure.annual.DocumentBlock.PartTable;
import cn.gov.nanan.disclosure.annual.DocumentBlock.PartText;
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
        blocks.add(new PartHeading(text("annual.part.2")));
        blocks.add(published(view));
        blocks.add(new PartHeading(text("annual.part.3")));
        blocks.add(requests(view));
        blocks.add(new PartHeading(text("annual.part.4")));
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
        blocks.add(new PartHeading(text(part)));
        String said = written == null ? text("annual.nothing") : written;
        said.lines().filter(line -> !line.isBlank()).map(PartText::new).forEach(blocks::add);
    }

    /** 更正说明: what of a frozen report was put right since. */
    private static void corrections(List<DocumentBlock> blocks, AnnualView view) {
        List<CellNote> corrections =
                view.notes().stream().filter(CellNote::isCorrection).toList();
        if (!corrections.isEmpty()) {
            blocks.add(new PartHeading(text("annual.corrections")));
            corrections.forEach(note -> blocks.add(new PartText(
                    text("annual.correction", place(note.cell()), note.value().toPlainString(), note.reason()))));
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
        return text(Messages.keyOf(table)) + " "
                + text(table.row(cell.row()).orElseThrow().label()) + " / " + group + text(column.label());
    }

    private static PartTable published(AnnualView view) {
        Map<String, List<ReportLine>> parts = new LinkedHashMap<>();
        PROACTIVE.rows().forEach(row -> parts.computeIfAbsent(row.group(), key -> new ArrayList<>())
                .add(row));
        List<List<PartCell>> rows = new ArrayList<>();
        parts.forEach((part, lines) -> {
            List<ReportLine> columns = PROACTIVE.columnsOf(lines.get(0).id());
            rows.add(List.of(PartCell.head(text(part), WIDTH_OF_PUBLISHED)));
            List<PartCell> heads = new ArrayList<>(List.of(PartCell.head(text("annual.content"), 1)));
            int span = (WIDTH_OF_PUBLISHED - 1) / columns.size();
            columns.forEach(column -> heads.add(PartCell.head(text(column.label()), span)));
            rows.add(heads);
            lines.forEach(line -> rows.add(Stream.concat(
                            Stream.of(PartCell.head(text(line.label()), 1)),
                            columns.stream().map(column -> new PartCell(figure(view, line, column), span, false)))
                    .toList()));
        });
        return new PartTable(rows);
    }

    private static PartTable requests(AnnualView view) {
        List<List<PartCell>> rows = new ArrayList<>();
        rows.add(List.of(
                PartCell.head("", 1),
                PartCell.head(text(Messages.keyOf(ApplicantKind.NATURAL_PERSON)), 1),
                PartCell.head(text("annual.organisations"), ORGANISATIONS),
                PartCell.head("", 1)));
        rows.add(Stream.concat(
                        Stream.of(PartCell.head("", 1)),
                        REQUESTS.columns().stream()
                                .map(column -> PartCell.head(
                                        column.id().equals(ApplicantKind.NATURAL_PERSON.name())
                                                ? ""
                                                : text(column.label()),
                                        1)))
                .toList());
        REQUESTS.rows()
                .forEach(row -> rows.add(line(
                        view, REQUESTS, row, row.group() == null ? text(row.label()) : mark(row) + text(row.label()))));
        return new PartTable(rows);
    }

    private static PartTable remedies(AnnualView view) {
        List<PartCell> kinds = RemedyKind.REPORTED.stream()
                .map(kind -> PartCell.head(text(Messages.keyOf(kind)), RESULTS_OF_KIND))
                .toList();
        List<PartCell> results = REMEDIES.columns().stream()
                .map(column -> PartCell.head(text(column.label()), 1))
                .toList();
        List<PartCell> figures = REMEDIES.columns().stream()
                .map(column -> PartCell.figure(figure(view, REMEDIES.rows().get(0), column)))
                .toList();
        return new PartTable(List.of(kinds, results, figures));
    }

    private static List<PartCell> line(AnnualView view, ReportTable table, ReportLine row, String name) {
        return Stream.concat(
                        Stream.of(PartCell.head(name, 1)),
                        table.columns().stream().map(column -> PartCell.figure(figure(view, row, column))))
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
