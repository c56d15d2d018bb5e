package cn.gov.nanan.disclosure.remedy;

import cn.gov.nanan.disclosure.platform.Bell;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;

/** 救济期限定时: after each start, and once a night, what is owed of no obligation yet gets its own; twice does no harm. */
@Singleton
@Startup
public class RemedyTimer extends Bell {
    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);

    @Inject
    private RemedyObligations obligations;

    @Override
    protected void set() {
        daily(AFTER_MIDNIGHT);
        in(Duration.ofSeconds(4));
    }

    @Override
    protected void ring() {
        obligations.complete();
    }
}
