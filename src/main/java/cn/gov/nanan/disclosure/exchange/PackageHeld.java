package cn.gov.nanan.disclosure.exchange;

import java.time.Instant;
import java.util.List;

/**
 * 不予放行: a second person lets none of these out, and says why; fired in the transaction that holds them.
 *
 * @param by user name of the second person
 * @param packed of each line its id, its number and the user name of who published it
 */
public record PackageHeld(String by, String reason, List<Held> packed, Instant at) {
    public PackageHeld {
        packed = List.copyOf(packed);
    }

    /** 被扣下的条目. */
    public record Held(long line, String indexNumber, String packedBy) {}
}
