package cn.gov.nanan.disclosure.platform;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** 北京时间的日: H2's function {@code bureau_day}; PostgreSQL has its own in {@code db/vendor/postgresql}. */
public final class BureauDay {
    private BureauDay() {}

    /** The day of a moment; null for null. */
    public static LocalDate of(OffsetDateTime at) {
        return at == null ? null : at.atZoneSameInstant(BureauClock.ZONE).toLocalDate();
    }
}
