package cn.gov.nanan.disclosure.reply;

import java.time.LocalDate;

/**
 * 不计算的时间: the days while somebody's opinion was waited for.
 *
 * @param from the first day that does not count, the one after the asking
 * @param to the last one, that of the answer or of the end of the period for it
 * @param whom its name, for the officers; empty where it does not matter which of several it is
 */
public record Excluded(LocalDate from, LocalDate to, Asked reason, String whom, Ending ending) {
    /** 征求的结果: how the waiting ended, as a function of the day on which it is asked. */
    public enum Ending {
        /** 未答复: still waited for, so that the last day may yet move. */
        AWAITED,
        /** 已答复. */
        ANSWERED,
        /** 期满未答复: of a third party, the agency decides, 条例第三十二条; of a joint maker, consent, 条例第三十四条. */
        SILENT,
        /** 退回: it has reached nobody. */
        RETURNED
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The day of the answer is that of the asking: no day is left out. */
    boolean isEmpty() {
        return to.isBefore(from);
    }

    /** 未答复: is it still waited for? */
    public boolean isOpen() {
        return ending == Ending.AWAITED;
    }
}
