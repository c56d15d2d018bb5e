package cn.gov.nanan.disclosure.harness;

import cn.gov.nanan.disclosure.platform.BureauClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** 可拨的时钟: the server's time until a test sets it: {@code clock.set("2026-03-02T09:00")}, Beijing time. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class SettableClock {
    private volatile Clock shown = Clock.system(BureauClock.ZONE);

    public void set(String beijingTime) {
        Instant instant =
                LocalDateTime.parse(beijingTime).atZone(BureauClock.ZONE).toInstant();
        shown = Clock.fixed(instant, BureauClock.ZONE);
    }

    /** Back to the real time. */
    public void release() {
        shown = Clock.system(BureauClock.ZONE);
    }

    @Produces
    @Dependent
    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return BureauClock.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return shown.withZone(zone);
            }

            @Override
            public Instant instant() {
                return shown.instant();
            }
        };
    }
}
