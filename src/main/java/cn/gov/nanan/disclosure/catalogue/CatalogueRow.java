package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.publicview.Changes;
import cn.gov.nanan.disclosure.publicview.PublicItem.Mode;
import cn.gov.nanan.disclosure.publicview.Validity;
import java.time.LocalDate;
import java.util.List;

/**
 * 目录的一行: what lists and tables show of an entry, without its long texts, so that a page costs the same whatever the
 * documents weigh.
 *
 * @param keywordLines the keywords, one a line; null without any
 * @param correctionLines 更正记录, one a line; null without any
 */
public record CatalogueRow(
        String indexNumber,
        String title,
        String documentNumber,
        String publisher,
        String section,
        String documentType,
        String category,
        String theme,
        String keywordLines,
        String summary,
        LocalDate formationDate,
        LocalDate issueDate,
        LocalDate publishedOn,
        LocalDate effectiveDate,
        LocalDate expiryDate,
        Validity validity,
        Mode mode,
        String link,
        int version,
        String correctionLines,
        long newestFirst) {

    /** The components as a query selects them. */
    static final String SELECT = "select new cn.gov.nanan.disclosure.catalogue.CatalogueRow("
            + "e.indexNumber, e.description.title, e.description.documentNumber, e.description.publisher,"
            + " e.description.section, e.description.documentType, e.description.category, e.description.theme,"
            + " e.description.keywordLines, e.description.summary, e.dates.formation, e.dates.issue,"
            + " e.dates.publishedOn, e.dates.effective, e.dates.expiry, e.validity, e.mode, e.link, e.entryVersion,"
            + " e.changes.correctionLines, e.dates.newestFirst) from CatalogueEntry e where ";

    public List<String> keywords() {
        return keywordLines == null ? List.of() : List.of(keywordLines.split("\n"));
    }

    public List<Changes.CorrectionNote> corrections() {
        return EntryChanges.corrections(correctionLines);
    }

    Cursor place() {
        return new Cursor(newestFirst, indexNumber);
    }
}
