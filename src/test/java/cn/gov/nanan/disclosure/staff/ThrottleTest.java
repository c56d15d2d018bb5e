package cn.gov.nanan.disclosure.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 登录限次: slow for whoever guesses, short for whoever is guessed at. */
class ThrottleTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    private final LoginRecord pair = new LoginRecord("drafter", "192.0.2.1");

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 30", "6, 60", "7, 120", "8, 240", "9, 300", "100, 300"})
    @DisplayName("登录限次 第五次失败后须等待，逐次加倍，最长五分钟")
    void waitDoublesUpToALimit(int failures, long seconds) {
        Optional<Instant> until = Throttle.PAIR.waitAfter(failures, NOW);
        assertEquals(seconds == 0 ? Optional.empty() : Optional.of(NOW.plusSeconds(seconds)), until);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("登录限次 任何等待都不超过五分钟，攻击者不能长久锁住别人")
    void noWaitIsLong(Throttle throttle) {
        Instant until = throttle.waitAfter(Integer.MAX_VALUE, NOW).orElseThrow();
        assertTrue(until.isBefore(NOW.plus(Duration.ofMinutes(5)).plusMillis(1)));
    }

    @Test
    @DisplayName("登录限次 失败五次后拒绝，等待期满可再试")
    void fiveFailuresThenAWait() {
        for (int i = 0; i < 5; i++) {
            assertTrue(pair.waitsUntil(Throttle.PAIR, NOW).isEmpty());
            pair.tried(NOW);
        }
        assertEquals(Optional.of(NOW.plusSeconds(30)), pair.waitsUntil(Throttle.PAIR, NOW));
        assertTrue(pair.waitsUntil(Throttle.PAIR, NOW.plusSeconds(30)).isEmpty());
    }

    @Test
    @DisplayName("登录限次 登录成功即清零，此地址从此为熟悉")
    void successForgets() {
        for (int i = 0; i < 6; i++) {
            pair.tried(NOW);
        }
        assertFalse(pair.isFamiliar());
        pair.succeeded(NOW);
        assertTrue(pair.waitsUntil(Throttle.PAIR, NOW).isEmpty());
        assertTrue(pair.isFamiliar());
    }

    @Test
    @DisplayName("登录限次 一刻钟前的失败不再计算")
    void oldFailuresAreForgotten() {
        for (int i = 0; i < 4; i++) {
            pair.tried(NOW);
        }
        Instant later = NOW.plus(Throttle.WINDOW).plusSeconds(1);
        pair.tried(later);
        assertTrue(pair.waitsUntil(Throttle.PAIR, later).isEmpty());
    }
}
