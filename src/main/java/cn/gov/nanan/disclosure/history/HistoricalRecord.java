package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import cn.gov.nanan.disclosure.publicview.PublicItem.Classification;
import cn.gov.nanan.disclosure.publicview.PublicItem.Content;
import cn.gov.nanan.disclosure.publicview.PublicItem.Dates;
import cn.gov.nanan.disclosure.publicview.PublicItem.Issuer;
import cn.gov.nanan.disclosure.publicview.PublicItem.Mode;
import cn.gov.nanan.disclosure.publicview.Sha256;
import cn.gov.nanan.disclosure.publicview.Validity;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * 历史条目: one sound row of a takeover file.
 *
 * @param documentNumber in canonical form where it can be read as a 发文字号, else as typed; or null
 * @param link web address, or null
 * @param indexNumber 索引号 that the record already has, or null
 */
public record HistoricalRecord(
        String title,
        String documentNumber,
        String source,
        String link,
        String indexNumber,
        When when,
        Sorted sorted,
        String summary) {

    /** 日期; only the publication is always known. */
    public record When(
            LocalDate formation, LocalDate printing, LocalDate published, LocalDate effective, LocalDate expiry) {}

    /** 分类, each may be null. */
    public record Sorted(String documentType, String category, String theme, List<String> keywords) {}

    /** What the record is known by, so that the same file taken over twice changes nothing. */
    String key() {
        if (indexNumber != null) {
            return digest("index\n" + indexNumber);
        }
        return link != null
                ? digest("link\n" + link)
                : digest(String.join("\n", "text", source, title, String.valueOf(documentNumber), when.published + ""));
    }

    /** Changes when anything of the record does. */
    String digest() {
        return digest(toString());
    }

    PublicItem item(String number, int version, Instant modified) {
        Instant published = when.published.atStartOfDay(BureauClock.ZONE).toInstant();
        return new PublicItem(
                number,
                version,
                title,
                documentNumber,
                summary,
                new Issuer(source, null),
                new Classification(sorted.documentType, sorted.category, sorted.theme, sorted.keywords),
                new Dates(
                        when.formation,
                        when.printing,
                        published,
                        version == 1 ? published : modified,
                        when.effective,
                        when.expiry),
                Validity.IN_FORCE,
                new Content(link == null ? Mode.EXTRACT : Mode.LINK, link, null),
                null);
    }

    private static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
