package cn.gov.nanan.disclosure.file;

import cn.gov.nanan.disclosure.platform.Leftovers;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** 清理未收完的文件: at the start, what a killed upload left; it may be what should never have been uploaded. */
@Singleton
@Startup
public class ArrivalSweep {
    @Inject
    private Clock clock;

    @PostConstruct
    void sweep() {
        Leftovers.sweep(Files.vault().arrivals(), clock.instant().minus(Duration.ofDays(1)));
    }
}
