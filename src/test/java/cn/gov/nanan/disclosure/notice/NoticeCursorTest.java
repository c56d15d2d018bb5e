package cn.gov.nanan.disclosure.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 提醒记录: where a page of it goes on. */
class NoticeCursorTest {
    @ParameterizedTest
    @DisplayName("提醒记录 读不懂的翻页位置从头开始")
    @ValueSource(strings = {"", "x", "12", "1-", "-1", "99999999999999999999-1", "' or 1=1"})
    void brokenCursorBeginsAtTheBeginning(String text) {
        assertEquals(Optional.empty(), NoticeCursor.parse(text));
        NoticeCursor cursor = new NoticeCursor(Instant.parse("2026-03-05T01:02:03.456789Z"), 42);
        assertEquals(Optional.of(cursor), NoticeCursor.parse(cursor.toString()));
    }
}
