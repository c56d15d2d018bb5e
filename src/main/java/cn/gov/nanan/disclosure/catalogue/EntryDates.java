package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import cn.gov.nanan.disclosure.publicview.Validity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 条目的日期: those of the item, and what lists are ordered and narrowed by.
 *
 * @param modified never the second of an earlier version, so that it tells versions apart
 * @param newestFirst seconds before 1970 of the publication: ascending order puts the newest first
 * @param documentYear of the formation of the document; where unknown of its issue, or its publication
 */
@Embeddable
public record EntryDates(
        @Column(name = "formation_date") LocalDate formation,
        @Column(name = "issue_date") LocalDate issue,
        @Column(name = "published_at", nullable = false) Instant published,
        @Column(name = "modified_at", nullable = false) Instant modified,
        @Column(name = "effective_date") LocalDate effective,
        @Column(name = "expiry_date") LocalDate expiry,
        @Column(name = "newest_first", nullable = false) long newestFirst,
        @Column(name = "published_on", nullable = false) LocalDate publishedOn,
        @Column(name = "document_year", nullable = false) int documentYear) {

    /**
     * @param before those of the version that this one replaces, or null
     * @param onArrival whether its first arrival here is its publication
     */
    static EntryDates of(PublicItem.Dates dates, EntryDates before, boolean onArrival) {
        Instant published = onArrival && before != null ? before.published() : second(dates.published());
        LocalDate publishedOn = published.atZone(BureauClock.ZONE).toLocalDate();
        return new EntryDates(
                dates.formation(),
                dates.issue(),
                published,
                before == null ? second(dates.modified()) : before.after(dates.modified()),
                dates.effective(),
                dates.expiry(),
                -published.getEpochSecond(),
                publishedOn,
                Stream.of(dates.formation(), dates.issue(), publishedOn)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow()
                        .getYear());
    }

    EntryDates modifiedAt(Instant now) {
        return new EntryDates(
                formation, issue, published, after(now), effective, expiry, newestFirst, publishedOn, documentYear);
    }

    Validity validity(LocalDate today) {
        return Validity.on(today, effective, expiry);
    }

    private Instant after(Instant change) {
        return second(change).isAfter(modified) ? second(change) : modified.plusSeconds(1);
    }

    private static Instant second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
