package cn.gov.nanan.disclosure.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * 定时: rings when its capability has set it, and then does what that says. Every node has its bells, in memory; the
 * database decides which of them does the work.
 */
public abstract class Bell {
    private static final Logger LOG = Logger.getLogger(Bell.class.getName());
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    @Resource
    private TimerService timers;

    private boolean daily;

    /** When it rings: by {@link #daily}, {@link #minutes}, {@link #at} and {@link #in}. */
    protected abstract void set();

    /** What is done; it finds out itself what the database wants. */
    protected abstract void ring();

    @PostConstruct
    void start() {
        set();
    }

    /** A timer that throws is taken away by the server, and rings no more until the next start: a mistake of ours is told, too. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void due() {
        try {
            attempt(this::ring);
        } catch (RuntimeException mistake) {
            LOG.log(
                    Level.SEVERE,
                    getClass().getSimpleName() + " has a fault and tries again when it rings next",
                    mistake);
        }
    }

    /** Does one of several things, none of which keeps the others from being done. */
    protected void attempt(Runnable work) {
        try {
            work.run();
        } catch (EJBException | BusinessException | UncheckedIOException failed) {
            LOG.log(Level.WARNING, getClass().getSimpleName() + " failed and tries again when it rings next", failed);
            if (daily) {
                in(AFTER_FAILURE);
            }
        }
    }

    /** Every day; a failure is not left until the next. */
    protected void daily(LocalTime time) {
        daily = true;
        at(new ScheduleExpression().hour(time.getHour()).minute(time.getMinute()));
    }

    /** At these minutes of every hour, such as {@code *}{@code /10}. */
    protected void minutes(String minutes) {
        at(new ScheduleExpression().hour("*").minute(minutes));
    }

    /** In Beijing time. */
    protected void at(ScheduleExpression times) {
        timers.createCalendarTimer(times.timezone(BureauClock.ZONE.getId()), inMemory());
    }

    /** Once; what an outage missed is asked for soon after the start. */
    protected void in(Duration wait) {
        timers.createSingleActionTimer(wait.toMillis(), inMemory());
    }

    private static TimerConfig inMemory() {
        return new TimerConfig(null, false);
    }
}
