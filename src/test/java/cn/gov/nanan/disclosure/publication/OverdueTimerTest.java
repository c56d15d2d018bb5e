package cn.gov.nanan.disclosure.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.exchange.PublicItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @DisplayName("应公开清单 翻页位置可读可写")
    void cursorIsReadBack() {
        DueCursor cursor = new DueCursor(LocalDate.parse("2026-03-05"), 42);
        assertEquals(Optional.of(cursor), DueCursor.parse(cursor.toString()));
    }

    @ParameterizedTest
    @DisplayName("应公开清单 读不懂的翻页位置从头开始")
    @ValueSource(strings = {"", "x", "2026-02-30.1", "2026-03-05.", "2026-03-05.9999999999999999999", "' or 1=1"})
    void brokenCursorBeginsAtTheBeginning(String text) {
        assertEquals(Optional.empty(), DueCursor.parse(text));
    }

    @Test
    @DisplayName("一（一）4（1） 主题词按各种分隔符拆开")
    void keywordsAreSplit() {
        assertEquals(List.of("数字化", "技改", "补助"), PublicItem.Classification.keywords("数字化；技改, 补助 技改"));
        assertEquals(List.of(), PublicItem.Classification.keywords(null));
    }

    @Test
    @DisplayName("看板 按时率只看已有结果的")
    void rateCountsWhatIsDecided() {
        assertEquals(75L, new TimelinessRow(1, "产业发展科", 3, 0, 5, 1).rate());
        assertEquals(null, new TimelinessRow(1, "产业发展科", 0, 0, 5, 0).rate());
    }
}
