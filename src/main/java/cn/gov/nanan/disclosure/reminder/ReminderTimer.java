package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * 提醒定时: every ten minutes, and soon after the start, the ladders are gone up to where they stand since the morning. A
 * ring that has nothing to tell costs a few queries; every node rings, and the database decides.
 */
@Singleton
@Startup
public class ReminderTimer {
    private static final Logger LOG = Logger.getLogger(ReminderTimer.class.getName());
    private static final Duration AFTER_START = Duration.ofSeconds(2);

    /** A timer may ring a little before its time. */
    private static final Duration EARLY = Duration.ofSeconds(30);

    @Resource
    private TimerService timers;

    @EJB
    private Rounds rounds;

    @Inject
    private Clock clock;

    @PostConstruct
    void start() {
        StepTargets.configured();
        ScheduleExpression tens =
                new ScheduleExpression().hour("*").minute("*/10").timezone(BureauClock.ZONE.getId());
        timers.createCalendarTimer(tens, new TimerConfig(null, false));
        timers.createSingleActionTimer(AFTER_START.toMillis(), new TimerConfig(null, false));
    }

    /** A failure waits for the next ring: a timer that throws would be taken away by the server. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void ring() {
        try {
            rounds.run(day(clock.instant().plus(EARLY), LocalTime.parse(Setting.OVERDUE_TIME.value())));
        } catch (EJBException failed) {
            LOG.log(Level.WARNING, "Reminding failed and is tried again at the next ring", failed);
        }
    }

    /** The day whose morning was last: before the set time yesterday still counts. */
    static LocalDate day(Instant now, LocalTime morning) {
        return LocalDate.ofInstant(now.minus(Duration.between(LocalTime.MIN, morning)), BureauClock.ZONE);
    }
}
