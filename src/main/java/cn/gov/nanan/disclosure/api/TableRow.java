package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.catalogue.CatalogueRow;
import cn.gov.nanan.disclosure.platform.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 索引目录的一行: an entry as cells; whoever writes them sees to it that they are shown as they stand. */
final class TableRow {
    private static final List<String> COLUMNS = List.of(
            "index-number",
            "title",
            "document-number",
            "publisher",
            "section",
            "document-type",
            "category",
            "theme",
            "keywords",
            "summary",
            "formation-date",
            "issue-date",
            "published-on",
            "effective-date",
            "expiry-date",
            "validity",
            "mode",
            "link",
            "version",
            "corrections");

    private TableRow() {}

    static List<String> headings() {
        return COLUMNS.stream()
                .map(column -> Problem.text("catalogue." + column))
                .toList();
    }

    /** Such as {@code 2026-03-02 标题有误，已更正}, several parted by semicolons. */
    private static String corrections(CatalogueRow entry) {
        return entry.corrections().stream()
                .map(told -> told.on() + " " + told.note())
                .collect(Collectors.joining("；"));
    }

    static List<String> of(CatalogueRow entry) {
        return Stream.of(
                        entry.indexNumber(),
                        entry.title(),
                        entry.documentNumber(),
                        entry.publisher(),
                        entry.section(),
                        entry.documentType(),
                        entry.category(),
                        entry.theme(),
                        String.join(" ", entry.keywords()),
                        entry.summary(),
                        entry.formationDate(),
                        entry.issueDate(),
                        entry.publishedOn(),
                        entry.effectiveDate(),
                        entry.expiryDate(),
                        Problem.text(Messages.keyOf(entry.validity())),
                        Problem.text(Messages.keyOf(entry.mode())),
                        entry.link(),
                        entry.version(),
                        corrections(entry))
                .map(cell -> cell == null ? "" : cell.toString())
                .toList();
    }
}
