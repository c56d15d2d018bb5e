package cn.gov.nanan.disclosure.report;

import java.util.List;
import java.util.Map;

/** 历史目录的条目（查询）: public entries {@code c} that came into the catalogue without having gone through the procedure. */
final class TakenOver {
    /** What no published item stands behind. */
    static final String ENTRIES = "CatalogueEntry c where not exists"
            + " (select b.item from PublicRecord b where b.indexNumber = c.indexNumber) and ";

    private static final String SECTION_NAME = "(select n.name from Section n where n.id = :section)";

    /** An older catalogue knows sections by name, or as the publisher. */
    static final String OF_SECTION =
            "c.description.section = " + SECTION_NAME + " or c.description.publisher = " + SECTION_NAME;

    /** By whatever name the category had. */
    static final String OF_CATEGORY =
            "c.description.category in (select v.terms.name from ContentCategory v where v.code = :category)";

    /** Of the whole catalogue, what was taken over and what was not. */
    static final List<Column> COLUMNS = List.of(
            Column.PUBLIC_NUMBER,
            Column.TITLE,
            Column.SOURCE,
            Column.KIND,
            Column.DOCUMENT_NUMBER,
            Column.SECTION,
            Column.DOCUMENT_TYPE,
            Column.CATEGORY,
            Column.FORMATION_DATE,
            Column.ISSUE_DATE,
            Column.PUBLISHED_AT);

    private static final Map<Column, String> CELLS = Map.of(
            Column.PUBLIC_NUMBER, "c.indexNumber",
            Column.TITLE, "c.description.title",
            Column.DOCUMENT_NUMBER, "c.description.documentNumber",
            Column.SECTION, "coalesce(c.description.section, c.description.publisher)",
            Column.DOCUMENT_TYPE, "c.description.documentType",
            Column.CATEGORY, "c.description.category",
            Column.FORMATION_DATE, "c.dates.formation",
            Column.ISSUE_DATE, "c.dates.issue",
            Column.PUBLISHED_AT, "c.dates.published",
            Column.SOURCE, Source.TAKEN_OVER.literal());

    private TakenOver() {}

    static List<String> expressions(Column column) {
        return CELLS.containsKey(column) ? List.of(CELLS.get(column)) : List.of();
    }
}
