package cn.gov.nanan.disclosure.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 留痕查询: what the conditions mean. */
class AuditFilterTest {
    @Test
    @DisplayName("留痕 起止日期按北京时间整日计算，含截止日")
    void daysAreBeijingDays() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        Map<String, Object> conditions = new AuditFilter(null, null, null, day, day).conditions();
        assertEquals(Instant.parse("2026-11-22T16:00:00Z"), conditions.get("e.at >= :start"));
        assertEquals(Instant.parse("2026-11-23T16:00:00Z"), conditions.get("e.at < :end"));
    }

    @Test
    @DisplayName("留痕 对象逐字查找，只有末尾的星号代表任意内容")
    void onlyTheLastStarIsAWildcard() {
        assertEquals("item:4", subject("item:4"));
        assertEquals("item:%", subject("item:*"));
        assertEquals("100!%!_a*b", subject(" 100%_a*b "));
    }

    @Test
    @DisplayName("留痕 空条件、控制字符和不可能的日期都不妨碍查询")
    void anythingCanBeAsked() {
        AuditFilter odd = new AuditFilter(" ", "", "\u0000", LocalDate.MIN, LocalDate.MAX);
        assertEquals(
                1,
                odd.conditions().keySet().stream()
                        .filter(condition -> condition.startsWith("e.at"))
                        .count());
        assertTrue(odd.where().contains("e.at < :end"));
    }

    @Test
    @DisplayName("留痕 截止日期早于起始日期的，说明哪里写错，不当作没有记录")
    void thePeriodRunsForwards() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        BusinessException refused =
                assertThrows(BusinessException.class, () -> new AuditFilter(null, null, null, day, day.minusDays(1)));
        assertEquals("audit.error.period", refused.key());
        assertEquals("to", refused.field());
    }

    private static Object subject(String given) {
        return new AuditFilter(null, null, given, null, null)
                .conditions()
                .values()
                .iterator()
                .next();
    }
}
