package cn.gov.nanan.disclosure.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 统计期间. */
class SpanTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");
    private static final Span YEAR = span("2026-01-01", "2026-12-31");

    @Test
    @DisplayName("督办 期间缺省为本年；只给一头的，补足到该年")
    void isThisYearUnlessAsked() {
        assertEquals(YEAR, Span.of(null, null, TODAY));
        assertEquals(span("2025-03-01", "2025-12-31"), Span.of(LocalDate.parse("2025-03-01"), null, TODAY));
        assertEquals(span("2024-01-01", "2024-05-31"), Span.of(null, LocalDate.parse("2024-05-31"), TODAY));
    }

    @Test
    @DisplayName("督办 截止早于起始的期间被拒绝")
    void neverEndsBeforeItBegins() {
        BusinessException refused = assertThrows(BusinessException.class, () -> span("2026-03-02", "2026-03-01"));
        assertEquals("report.error.period", refused.key());
        assertThrows(
                BusinessException.class,
                () -> new ListFilter(
                        null, null, null, LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-01"), null));
    }

    @Test
    @DisplayName("督办 月和季度不超出期间")
    void monthsAndQuartersStayWithin() {
        assertEquals(span("2026-02-01", "2026-02-28"), Grain.MONTH.of(YearMonth.parse("2026-02"), YEAR));
        assertEquals(span("2026-10-01", "2026-12-31"), Grain.QUARTER.of(YearMonth.parse("2026-11"), YEAR));
        Span part = span("2026-02-10", "2026-05-20");
        assertEquals(span("2026-02-10", "2026-02-28"), Grain.MONTH.of(YearMonth.parse("2026-02"), part));
        assertEquals(span("2026-02-10", "2026-03-31"), Grain.QUARTER.of(YearMonth.parse("2026-03"), part));
        assertEquals(span("2026-04-01", "2026-05-20"), Grain.QUARTER.of(YearMonth.parse("2026-04"), part));
    }

    @Test
    @DisplayName("时限 前推若干整月，含下一个月")
    void reachesBackAndOneMonthAhead() {
        assertEquals(span("2025-12-01", "2026-12-31"), Span.aroundMonth(TODAY, 11));
        assertEquals(span("2026-12-01", "2027-01-31"), Span.aroundMonth(LocalDate.parse("2026-12-31"), 0));
    }

    @Test
    @DisplayName("督办 期间的首末按北京时间")
    void beginsAndEndsInBeijing() {
        assertEquals(Instant.parse("2025-12-31T16:00:00Z"), YEAR.start());
        assertEquals(Instant.parse("2026-12-31T16:00:00Z"), YEAR.end());
    }

    private static Span span(String from, String to) {
        return new Span(LocalDate.parse(from), LocalDate.parse(to));
    }
}
