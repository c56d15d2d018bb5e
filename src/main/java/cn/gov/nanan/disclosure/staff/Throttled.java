package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** 须等待: one attempt too many; what was shown was not looked at. */
public final class Throttled extends BusinessException {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter CLOCK_TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(BureauClock.ZONE);

    /** @param until in words of a clock */
    private Throttled(String until) {
        super("staff.error.login-throttled", until);
    }

    static void refuseUntil(Optional<Instant> wait) {
        wait.ifPresent(until -> {
            throw new Throttled(CLOCK_TIME.format(until.plusSeconds(1)));
        });
    }
}
