package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 限次. */
class AllowanceTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    @Test
    @DisplayName("限次 一段时间内只许这么多次，各人各计，过后重新计")
    void onlySoOften() {
        Allowance allowance = new Allowance(Duration.ofMinutes(10));
        for (int n = 0; n < 3; n++) {
            assertEquals(false, allowance.isUsedUp("a", 3, NOON.plusSeconds(n)));
            allowance.use("a", NOON.plusSeconds(n));
        }
        assertEquals(true, allowance.isUsedUp("a", 3, NOON.plusSeconds(60)));
        assertEquals(false, allowance.isUsedUp("b", 3, NOON.plusSeconds(60)));
        assertEquals(false, allowance.isUsedUp("a", 3, NOON.plusSeconds(600)));
        assertEquals(false, allowance.isUsedUp("a", 3, NOON.minusSeconds(600)), "a clock that was set back");
    }

    @Test
    @DisplayName("限次 记不下的忘掉最久没有来的，内存不会用尽")
    void theLongestUnseenIsForgotten() {
        Allowance allowance = new Allowance(Duration.ofMinutes(10));
        for (int n = 0; n <= 20_000; n++) {
            allowance.use("guest " + n, NOON);
        }
        assertEquals(false, allowance.isUsedUp("guest 0", 1, NOON.plusSeconds(1)));
        assertEquals(true, allowance.isUsedUp("guest 20000", 1, NOON.plusSeconds(1)));
    }
}
