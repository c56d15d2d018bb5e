package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.platform.Bell;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.worklist.StepTargets;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * 提醒定时: every ten minutes, and soon after the start, the ladders are gone up to where they stand since the morning. A
 * ring that has nothing to tell costs a few queries.
 */
@Singleton
@Startup
public class ReminderTimer extends Bell {
    /** A timer may ring a little before its time. */
    private static final Duration EARLY = Duration.ofSeconds(30);

    @Inject
    private Rounds rounds;

    @Inject
    private Clock clock;

    @Override
    protected void set() {
        StepTargets.configured();
        minutes("*/10");
        in(Duration.ofSeconds(2));
    }

    @Override
    protected void ring() {
        rounds.run(day(clock.instant().plus(EARLY), LocalTime.parse(Setting.OVERDUE_TIME.value())));
    }

    /** The day whose morning was last: before the set time yesterday still counts. */
    static LocalDate day(Instant now, LocalTime morning) {
        return LocalDate.ofInstant(now.minus(Duration.between(LocalTime.MIN, morning)), BureauClock.ZONE);
    }
}
