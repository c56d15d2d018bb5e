package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.file.RichText;
import cn.gov.nanan.disclosure.publicview.Changes;
import cn.gov.nanan.disclosure.publicview.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 条目的写法: an entry as it is read, searched and compared; written once, when the entry changes.
 *
 * @param body sanitised HTML, or null
 * @param json the entry as the API lists it
 */
@Embeddable
public record EntryText(
        @Column(name = "body", length = 1_000_000) String body,
        @Column(name = "search_text", nullable = false, length = 1_000_000) String searchText,
        @Column(name = "entry_json", nullable = false, length = 1_000_000) String json,
        @Column(name = "sha256", nullable = false, length = 64) String sha256) {
    private static final int SEARCHED = 500_000;

    static EntryText of(CatalogueEntry entry, String body) {
        String json = EntryJson.listed(entry);
        String whole = EntryJson.located(EntryJson.whole(json, body), "");
        return new EntryText(body, searched(entry, body), json, Sha256.of(whole.getBytes(StandardCharsets.UTF_8)));
    }

    /** The words for what a 澄清 is directed against: by them people look for it. */
    private static String rumour(CatalogueEntry entry) {
        Changes.Clarified clarified = entry.changes().clarifies();
        return clarified == null ? null : clarified.text();
    }

    private static String searched(CatalogueEntry entry, String body) {
        EntryDescription described = entry.description();
        String all = Stream.of(
                        described.title(),
                        described.documentNumber(),
                        entry.indexNumber(),
                        described.keywordLines(),
                        described.summary(),
                        rumour(entry),
                        RichText.plain(body))
                .filter(Objects::nonNull)
                .map(SearchText::of)
                .collect(Collectors.joining("\n"));
        return all.substring(0, Math.min(all.length(), SEARCHED));
    }
}
