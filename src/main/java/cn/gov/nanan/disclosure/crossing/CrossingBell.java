package cn.gov.nanan.disclosure.crossing;

import cn.gov.nanan.disclosure.platform.Bell;
import cn.gov.nanan.disclosure.platform.Network;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;

/** 定时装包: each minute, and soon after something was queued. */
@Singleton
@Startup
public class CrossingBell extends Bell {
    @Inject
    private Crossings crossings;

    @Override
    protected void set() {
        if (Network.current() != Network.BOTH) {
            minutes("*");
            in(Duration.ofSeconds(20));
        }
    }

    /** What comes in the same second goes in one package. */
    public void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) CrossingQueued event) {
        in(Duration.ofSeconds(1));
    }

    @Override
    protected void ring() {
        while (crossings.reseal()) {
            // the next portion, in a transaction of its own
        }
        while (crossings.pack()) {
            // the next package
        }
    }
}
