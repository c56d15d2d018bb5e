package cn.gov.nanan.disclosure.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 版本标识: since when an answer stands is said only once that second is over for everybody. */
class EditionTest {
    private static final Instant CHANGED = Instant.parse("2026-11-23T01:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {-5000, 0, 999, 2999})
    @DisplayName("接口 变更不满三秒，或者时钟尚未走到，不给 Last-Modified")
    void youngChangesHaveNoDate(long age) {
        assertEquals(Optional.empty(), at(age).since());
    }

    @Test
    @DisplayName("接口 变更满三秒，给 Last-Modified")
    void settledChangesHave() {
        assertEquals(Optional.of(Date.from(CHANGED)), at(3000).since());
    }

    private static Edition at(long millisLater) {
        return Edition.of(null, CHANGED, CHANGED.plusMillis(millisLater));
    }
}
