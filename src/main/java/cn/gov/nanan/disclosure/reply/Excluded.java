package cn.gov.nanan.disclosure.reply;

import java.time.LocalDate;

/**
 * 不计算的时间: the days while somebody's opinion was waited for.
 *
 * @param from the first day that does not count, the one after the asking
 * @param to the last one, that of the answer or of the end of the period for it
 * @param open 未答复: whether it is still waited for, so that the last day may yet move
 */
public record Excluded(LocalDate from, LocalDate to, Asked reason, boolean open) {
    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The day of the answer is that of the asking: no day is left out. */
    boolean isEmpty() {
        return to.isBefore(from);
    }

    /** For pages, whose expressions see no record components of boolean type by the short name. */
    public boolean isOpen() {
        return open;
    }
}
