package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.platform.Bell;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.logging.Level;
import java.util.logging.Logger;

/** 生效、失效检查: after each midnight, and soon after the start for the nights that were missed. */
@Singleton
@Startup
public class ExpiryTimer extends Bell {
    private static final Logger LOG = Logger.getLogger(ExpiryTimer.class.getName());

    @Inject
    private Expiry expiry;

    @Override
    protected void set() {
        daily(LocalTime.of(0, 5));
        in(Duration.ofSeconds(1));
    }

    @Override
    protected void ring() {
        expiry.restate();
        while (expiry.mark() == Expiry.PORTION) {
            LOG.log(Level.INFO, "{0} entries have come into force or expired, and more may have", Expiry.PORTION);
        }
    }
}
