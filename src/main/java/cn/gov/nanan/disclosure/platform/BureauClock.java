package cn.gov.nanan.disclosure.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** 时钟: the only place that asks the machine for the time, and the only place that names the zone. */
@ApplicationScoped
public class BureauClock {
    /** 北京时间: days and working days are days of this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Produces
    @Dependent
    public Clock clock() {
        return Clock.system(ZONE);
    }
}
