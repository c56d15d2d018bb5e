package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.platform.Bell;
import cn.gov.nanan.disclosure.platform.Network;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;

/** 定时收件: each minute, where this node is one side of the path. */
@Singleton
@Startup
public class InboxTimer extends Bell {
    @Inject
    private Receiving receiving;

    @Override
    protected void set() {
        if (Network.current() != Network.BOTH) {
            minutes("*");
            in(Duration.ofSeconds(15));
        }
    }

    @Override
    protected void ring() {
        receiving.look();
    }
}
