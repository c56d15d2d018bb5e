package cn.gov.nanan.disclosure.clearance;

import cn.gov.nanan.disclosure.platform.BureauClock;
import java.time.Instant;
import java.time.LocalDate;

/** 针对何稿: a consent or decision is about the text as it was when it was given. */
final class Given {
    private Given() {}

    /**
     * Was it given before this was written?
     *
     * @param recorded when it was entered; null where only the day is known
     */
    static boolean isBefore(Instant written, LocalDate day, Instant recorded) {
        boolean earlier = day.isBefore(LocalDate.ofInstant(written, BureauClock.ZONE));
        return earlier || (recorded != null && recorded.isBefore(written));
    }
}
