package cn.gov.nanan.disclosure.casework;

import cn.gov.nanan.disclosure.platform.Bell;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;

/** 补建索引定时: soon after a start the terms are made of matters that came before there was an index. */
@Singleton
@Startup
public class WantedTimer extends Bell {
    @Inject
    private WantedIndex index;

    @Override
    protected void set() {
        in(Duration.ofSeconds(4));
    }

    @Override
    protected void ring() {
        while (index.complete()) {
            // the next portion, in a transaction of its own
        }
    }
}
