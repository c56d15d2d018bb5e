package cn.gov.nanan.disclosure.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 逾期定时检查: which morning a check belongs to; and what else is pure here. */
class OverdueTimerTest {
    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("每天早晨一次，停机数日后按最近的一个早晨补做")
    @CsvSource({
        "2026-11-23T07:00:00+08:00, 2026-11-23T07:00:00+08:00",
        "2026-11-23T06:59:59+08:00, 2026-11-22T07:00:00+08:00",
        "2026-11-23T23:59:00+08:00, 2026-11-23T07:00:00+08:00",
        "2026-11-23T23:30:00Z,      2026-11-24T07:00:00+08:00",
    })
    void slotIsTheLatestMorning(OffsetDateTime now, OffsetDateTime slot) {
        Instant found = OverdueTimer.slot(now.toInstant(), LocalTime.of(7, 0));
        assertEquals(slot.toInstant(), found);
    }

    @Test
    @DisplayName("看板 按时率只看已有结果的")
    void rateCountsWhatIsDecided() {
        assertEquals(75L, new TimelinessRow(1, "产业发展科", 3, 0, 5, 1).rate());
        assertEquals(null, new TimelinessRow(1, "产业发展科", 0, 0, 5, 0).rate());
    }
}
