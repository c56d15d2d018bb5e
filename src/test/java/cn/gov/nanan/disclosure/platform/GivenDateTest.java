package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** 日期读取. */
class GivenDateTest {
    @Test
    @DisplayName("接口 日期写作 2026-03-05，月份写作 2026-03")
    void daysAndMonthsAreRead() {
        assertEquals(LocalDate.of(2024, 2, 29), GivenDate.day(" 2024-02-29 ").orElseThrow());
        assertEquals(LocalDate.of(1900, 1, 1), GivenDate.day("1900-01-01").orElseThrow());
        assertEquals(YearMonth.of(2999, 12), GivenDate.month("2999-12").orElseThrow());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @DisplayName("接口 数据库不认识的年份和不存在的日子不是日期")
    @ValueSource(
            strings = {
                "+9999999-01-01",
                "-9999-01-01",
                "1899-12-31",
                "3000-01-01",
                "9999-01-01",
                "2026-02-29",
                "2026-2-1",
                "２０２６-01-01",
                "2026-13",
                "+999999999-01",
                "2026"
            })
    void anythingElseIsNone(String text) {
        assertTrue(GivenDate.day(text).isEmpty());
        assertTrue(GivenDate.month(text).isEmpty());
    }
}
