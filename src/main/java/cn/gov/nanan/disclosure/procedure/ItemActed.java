package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.staff.Officer;
import java.time.Instant;
import java.util.Set;

/**
 * 已办理: an officer has acted on an item; fired in the same transaction. Observers take the time from {@code at}.
 *
 * @param row which the item has gone
 * @param remark 意见; null when none was written
 * @param changed what of the text reads differently since
 */
public record ItemActed(
        InformationItem item, Transition row, Officer by, String remark, Instant at, Set<TextPart> changed) {
    public Action action() {
        return row.action();
    }

    /** Where the item now stands. */
    public Step step() {
        return row.to();
    }

    /** Has it left the step where it stood? */
    public boolean isMoved() {
        return row.from() != row.to();
    }

    /** Does this follow from the act? */
    public boolean has(Effect effect) {
        return row.has(effect);
    }
}
