package cn.gov.nanan.disclosure.deadline;

import cn.gov.nanan.disclosure.platform.Bell;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** 逾期定时检查: every morning at a set time, and soon after each start for the mornings that an outage missed. */
@Singleton
@Startup
public class OverdueTimer extends Bell {
    /** A timer may ring a little before its time. */
    private static final Duration EARLY = Duration.ofMinutes(1);

    @Inject
    private OverdueCheck check;

    @Inject
    private Clock clock;

    @Override
    protected void set() {
        daily(time());
        in(Duration.ofSeconds(2));
    }

    @Override
    protected void ring() {
        check.run(slot(clock.instant().plus(EARLY), time()));
    }

    /** The latest morning up to now. */
    static Instant slot(Instant now, LocalTime time) {
        ZonedDateTime today = now.atZone(BureauClock.ZONE).with(time);
        return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
    }

    private static LocalTime time() {
        return LocalTime.parse(Setting.OVERDUE_TIME.value());
    }
}
