package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.catalogue.Snapshot;
import jakarta.ws.rs.core.EntityTag;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * 版本标识 of an answer (RFC 9110 §8.8): its tag, and the second since when it stands.
 *
 * <p>A second is named as {@code Last-Modified} only once it is well past, so that it never lies ahead of any node's
 * clock; and no two versions share one (see the catalogue's state and its entries). Whoever holds a {@code Last-Modified}
 * therefore has everything of that second.
 *
 * @param modified null while the change is younger than {@link #SETTLED}
 */
record Edition(EntityTag tag, Date modified) {
    /** Longer than another node may show what was before, and than the clocks of nodes differ. */
    static final Duration SETTLED = Duration.ofSeconds(3);

    /** Of the whole catalogue as it is now; that of another database never has the same. */
    static String tag(Snapshot now) {
        return now.log().substring(0, 8) + "-" + now.seq();
    }

    static Edition of(EntityTag tag, Instant modified, Instant now) {
        return new Edition(tag, modified.plus(SETTLED).isAfter(now) ? null : Date.from(modified));
    }

    Optional<Date> since() {
        return Optional.ofNullable(modified);
    }
}
