package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.platform.BureauClock;
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
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** 失效检查: after each midnight, and soon after the start for the nights that were missed. */
@Singleton
@Startup
public class ExpiryTimer {
    private static final Logger LOG = Logger.getLogger(ExpiryTimer.class.getName());
    private static final Duration AFTER_START = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    @Resource
    private TimerService timers;

    @EJB
    private Expiry expiry;

    @PostConstruct
    void start() {
        timers.createCalendarTimer(
                new ScheduleExpression().hour(0).minute(5).timezone(BureauClock.ZONE.getId()), inMemory());
        once(AFTER_START);
    }

    /** A failure is tried again soon: a timer that throws would be taken away by the server. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void ring() {
        try {
            while (expiry.mark() == Expiry.PORTION) {
                LOG.log(Level.INFO, "{0} entries have expired, and more may have", Expiry.PORTION);
            }
        } catch (EJBException failed) {
            LOG.log(Level.WARNING, "Marking what has expired failed and is tried again in " + AFTER_FAILURE, failed);
            once(AFTER_FAILURE);
        }
    }

    private void once(Duration wait) {
        timers.createSingleActionTimer(wait.toMillis(), inMemory());
    }

    private static TimerConfig inMemory() {
        return new TimerConfig(null, false);
    }
}
