package cn.gov.nanan.disclosure.deadline;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
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
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * 逾期定时检查: every morning at a set time, and soon after each start for the mornings that an outage missed. Every node has
 * its timer, in memory; the database decides which of them does the work.
 */
@Singleton
@Startup
public class OverdueTimer {
    private static final Logger LOG = Logger.getLogger(OverdueTimer.class.getName());
    private static final Duration AFTER_START = Duration.ofSeconds(2);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    /** A timer may ring a little before its time. */
    private static final Duration EARLY = Duration.ofMinutes(1);

    @Resource
    private TimerService timers;

    @Inject
    private OverdueCheck check;

    @Inject
    private Clock clock;

    @PostConstruct
    void start() {
        LocalTime time = time();
        timers.createCalendarTimer(
                new ScheduleExpression()
                        .hour(time.getHour())
                        .minute(time.getMinute())
                        .timezone(BureauClock.ZONE.getId()),
                inMemory());
        once(AFTER_START);
    }

    /** A failure is tried again soon: a timer that throws would be taken away by the server. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void ring() {
        try {
            check.run(slot(clock.instant().plus(EARLY), time()));
        } catch (EJBException failed) {
            LOG.log(Level.WARNING, "The overdue check failed and is tried again in " + AFTER_FAILURE, failed);
            once(AFTER_FAILURE);
        }
    }

    /** The latest morning up to now. */
    static Instant slot(Instant now, LocalTime time) {
        ZonedDateTime today = now.atZone(BureauClock.ZONE).with(time);
        return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
    }

    private static LocalTime time() {
        return LocalTime.parse(Setting.OVERDUE_TIME.value());
    }

    private void once(Duration wait) {
        timers.createSingleActionTimer(wait.toMillis(), inMemory());
    }

    private static TimerConfig inMemory() {
        return new TimerConfig(null, false);
    }
}
