package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.platform.Bell;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.logging.Level;
import java.util.logging.Logger;

/** 证书到期提醒: each morning in the log, besides the menu and the page of the administrator, who makes the next key. */
@Singleton
@Startup
public class KeyWatch extends Bell {
    private static final Logger LOG = Logger.getLogger(KeyWatch.class.getName());
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    @Inject
    private TrustedNodes nodes;

    @Override
    protected void set() {
        daily(MORNING);
        in(Duration.ofMinutes(1));
    }

    @Override
    protected void ring() {
        nodes.ending()
                .forEach((code, days) -> LOG.log(
                        Level.WARNING,
                        "The last certificate of {0} ends in {1} days: add the next key",
                        new Object[] {code, days}));
    }
}
