package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** 翻页位置: what a page is given it finds again; anything else is refused. */
class PageKeyTest {
    @Test
    @DisplayName("翻页 按日、按时刻、合并的清单，写出的位置都能读回")
    void whatIsWrittenIsRead() {
        PageKey day = PageKey.of(LocalDate.parse("2026-03-05"), 42);
        PageKey moment = PageKey.of(Instant.parse("2026-03-05T01:02:03.456789Z"), 42);
        PageKey merged = new PageKey(LocalDate.parse("2026-03-05"), 42, 1);
        assertEquals("2026-03-05.42", day.toString());
        assertEquals("2026-03-05.42.1", merged.toString());
        assertEquals(Optional.of(day), PageKey.ofDay(day.toString()));
        assertEquals(Optional.of(merged), PageKey.ofDay(merged.toString()));
        assertEquals(Optional.of(moment), PageKey.ofMoment(moment.toString()));
    }

    @Test
    @DisplayName("翻页 按日的位置不能用于按时刻的清单，反之亦然")
    void listsDoNotMixTheirKeys() {
        assertRefused(() -> PageKey.ofMoment("2026-03-05.42"));
        assertRefused(() -> PageKey.ofDay("1772672523456789.42"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @DisplayName("翻页 没有位置的，从头开始")
    void withoutKeyAtTheBeginning(String none) {
        assertEquals(Optional.empty(), PageKey.ofDay(none));
        assertEquals(Optional.empty(), PageKey.ofMoment(none));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                " ",
                "2026-02-30.1",
                "0026-03-05.1",
                "2026-13-01.1",
                "2026-03-05",
                "2026-03-05.",
                "2026-03-05.-1",
                "2026-03-05.1.",
                "2026-03-05.1.12",
                "123456789012345678.1",
                "1.1234567890123456789",
                "1-2",
                "２０２６-03-05.1",
                "1.1' or 1=1",
                "' or 1=1",
                "12",
                "1-",
                "-1",
                "2026-03-05.9999999999999999999",
                "99999999999999999999.1"
            })
    @DisplayName("翻页 写法不对的拒绝")
    void nonsenseIsRefused(String text) {
        assertRefused(() -> PageKey.ofDay(text));
        assertRefused(() -> PageKey.ofMoment(text));
    }

    private static void assertRefused(Executable asking) {
        BusinessException refusal = assertThrows(BusinessException.class, asking);
        assertEquals("common.error.page-key", refusal.key());
        assertTrue(refusal.is(RefusalKind.ADDRESS));
    }
}
