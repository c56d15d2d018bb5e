package cn.gov.nanan.disclosure.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 应公开清单: where a page of it goes on; and what else is pure here. */
class DueCursorTest {
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
        assertEquals(List.of("数字化", "技改", "补助"), PublicView.keywords("数字化；技改, 补助 技改"));
        assertEquals(List.of(), PublicView.keywords(null));
    }
}
