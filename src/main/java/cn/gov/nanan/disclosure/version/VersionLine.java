package cn.gov.nanan.disclosure.version;

import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.procedure.TextPart;
import java.time.Instant;
import java.util.Set;

/**
 * 版本一行: who left which version at which step when, and what he changed; without the text.
 *
 * @param officerId null where the public side wrote it, and a receipt brought it
 * @param parts empty of the first
 * @param releasedAt since when the public reads it; null while it never did
 */
public record VersionLine(
        int number, Long officerId, String officer, Step step, Instant at, Set<TextPart> parts, Instant releasedAt) {
    /** The same; of the public side where no officer wrote it. */
    VersionLine named(String outside) {
        return officerId == null ? new VersionLine(number, null, outside, step, at, parts, releasedAt) : this;
    }
}
