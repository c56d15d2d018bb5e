package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 时钟监视: what is a jump and what is not. */
class ClockWatchTest {
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    @Test
    @DisplayName("时钟监视 拨快拨慢都发觉，说明差多少；逐步校正和长时间停顿不算")
    void jumpsAreSeen() {
        assertEquals(
                86_400,
                ClockWatch.between(AT, AT.plus(Duration.ofDays(1)).plusSeconds(60), MINUTE)
                        .orElseThrow()
                        .seconds());
        assertEquals(
                -3_600,
                ClockWatch.between(AT, AT.minusSeconds(3_540), MINUTE)
                        .orElseThrow()
                        .seconds());
        assertTrue(ClockWatch.between(AT, AT.plusSeconds(75), MINUTE).isEmpty());
        assertTrue(ClockWatch.between(AT, AT.plusSeconds(3_600), 60 * MINUTE).isEmpty());
    }
}
