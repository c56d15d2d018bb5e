package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.platform.Bell;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;

/** 答复期限定时: soon after midnight, and after each start, what depends on the day is reckoned anew; twice does no harm. */
@Singleton
@Startup
public class ReplyTimer extends Bell {
    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 5);

    @Inject
    private ReplyObligations obligations;

    @Override
    protected void set() {
        daily(AFTER_MIDNIGHT);
        in(Duration.ofSeconds(1));
    }

    @Override
    protected void ring() {
        obligations.reckonProvisional();
    }
}
