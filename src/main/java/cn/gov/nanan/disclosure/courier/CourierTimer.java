package cn.gov.nanan.disclosure.courier;

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
import java.util.logging.Level;
import java.util.logging.Logger;

/** 投递定时: every ten minutes what may leave the house leaves it; apart from the reminders, which wait for no mail server. */
@Singleton
@Startup
public class CourierTimer {
    private static final Logger LOG = Logger.getLogger(CourierTimer.class.getName());

    @Resource
    private TimerService timers;

    @EJB
    private Mailing mailing;

    @EJB
    private Announcing announcing;

    @PostConstruct
    void start() {
        ScheduleExpression tens =
                new ScheduleExpression().hour("*").minute("5/10").timezone(BureauClock.ZONE.getId());
        timers.createCalendarTimer(tens, new TimerConfig(null, false));
    }

    /** A failure waits for the next ring, and one way out does not block the other. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void ring() {
        attempt(mailing::send);
        attempt(announcing::post);
    }

    private static void attempt(Runnable sending) {
        try {
            sending.run();
        } catch (EJBException failed) {
            LOG.log(Level.WARNING, "Sending failed and is tried again at the next ring", failed);
        }
    }
}
