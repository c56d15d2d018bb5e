package cn.gov.nanan.disclosure.linkcheck;

import cn.gov.nanan.disclosure.platform.Bell;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.probe.PageProbe;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * 链接定时检查: on the first of each month before work begins, and after a start that missed it, where the switch is on; one
 * node asks.
 */
@Singleton
@Startup
public class LinkTimer extends Bell {
    private static final LocalTime EARLY = LocalTime.of(5, 0);
    private static final int PORTION = 100;

    @Inject
    private LinkCheck check;

    @Inject
    private PageProbe probe;

    @Inject
    private Clock clock;

    @Override
    protected void set() {
        if (Setting.LINKS_CHECK.isOn()) {
            at(new ScheduleExpression().dayOfMonth(1).hour(EARLY.getHour()).minute(EARLY.getMinute()));
            in(Duration.ofMinutes(2));
        }
    }

    @Override
    protected void ring() {
        ZonedDateTime now = clock.instant().atZone(BureauClock.ZONE);
        ZonedDateTime slot = now.withDayOfMonth(1).with(EARLY);
        if (check.claim((slot.isAfter(now) ? slot.minusMonths(1) : slot).toInstant())) {
            all();
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
