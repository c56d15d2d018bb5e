package cn.gov.nanan.disclosure.linkcheck;

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
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * 链接定时检查: on the first of each month before work begins, and after a start that missed it, where the switch is on; one
 * node asks.
 */
@Singleton
@Startup
public class LinkTimer {
    private static final Logger LOG = Logger.getLogger(LinkTimer.class.getName());
    private static final LocalTime EARLY = LocalTime.of(5, 0);
    private static final int PORTION = 100;
    private static final Duration AFTER_START = Duration.ofMinutes(2);

    @Resource
    private TimerService timers;

    @EJB
    private LinkCheck check;

    @Inject
    private PageProbe probe;

    @Inject
    private Clock clock;

    @PostConstruct
    void start() {
        if (Setting.LINKS_CHECK.isOn()) {
            timers.createCalendarTimer(
                    new ScheduleExpression()
                            .dayOfMonth(1)
                            .hour(EARLY.getHour())
                            .minute(EARLY.getMinute())
                            .timezone(BureauClock.ZONE.getId()),
                    new TimerConfig(null, false));
            timers.createSingleActionTimer(AFTER_START.toMillis(), new TimerConfig(null, false));
        }
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void ring() {
        try {
            ZonedDateTime now = clock.instant().atZone(BureauClock.ZONE);
            ZonedDateTime slot = now.withDayOfMonth(1).with(EARLY);
            if (check.claim((slot.isAfter(now) ? slot.minusMonths(1) : slot).toInstant())) {
                all();
            }
        } catch (EJBException failed) {
            LOG.log(Level.WARNING, "The link check failed; the next is due in a month", failed);
        }
    }

    private void all() {
        List<LinkCheck.Linked> portion = check.linked(0, PORTION);
        while (!portion.isEmpty()) {
            portion.forEach(link -> check.found(link, probe.status(link.url())));
            portion = check.linked(portion.get(portion.size() - 1).item(), PORTION);
        }
    }
}
