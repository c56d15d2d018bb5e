package cn.gov.nanan.disclosure.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.calendar.AnnouncedYears;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 定期移交日: on which day a batch goes, and for which days of issue that is too late. */
class BatchDaysTest {
    private static final WorkingCalendar CALENDAR = AnnouncedYears.calendar();
    private static final BatchDays MONTHLY = BatchDays.parse("5");
    private static final BatchDays TWICE = BatchDays.parse("20, 5");
    private static final LocalDate FIRST = LocalDate.parse("2025-01-01");
    private static final LocalDate LAST = LocalDate.parse("2026-10-31");

    @ParameterizedTest(name = "{0} 印发 → {1} 移交")
    @DisplayName("一（一）4（2） 每月5日移交，遇休息日顺延到下一个工作日（E22）")
    @CsvSource({
        "2026-04-07, 2026-05-06",
        "2026-05-05, 2026-05-06",
        "2026-05-06, 2026-06-05",
        "2025-03-04, 2025-03-05",
        "2025-03-05, 2025-04-07",
        "2025-09-30, 2025-10-09",
        "2025-10-05, 2025-10-09",
        "2026-11-28, 2026-12-07",
        "2026-12-31, 2027-01-05",
    })
    void theFifthIsMovedPastDaysOff(LocalDate issued, LocalDate batch) {
        assertEquals(batch, MONTHLY.nextAfter(issued, CALENDAR));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("一（一）4（2） 每月5日、20日移交，先到者为准；上月顺延的也算")
    @CsvSource({"2026-03-05, 2026-03-20", "2026-03-20, 2026-04-07", "2026-02-19, 2026-02-24", "2026-02-24, 2026-03-05"})
    void twiceAMonth(LocalDate issued, LocalDate batch) {
        assertEquals(batch, TWICE.nextAfter(issued, CALENDAR));
        assertEquals(
                LocalDate.parse("2026-02-24"),
                BatchDays.parse("16").nextAfter(LocalDate.parse("2026-02-20"), CALENDAR));
        assertEquals(
                LocalDate.parse("2025-02-05"),
                BatchDays.parse("28").nextAfter(LocalDate.parse("2025-02-01"), CALENDAR));
    }

    @Test
    @DisplayName("一（一）4（2） 每月5日移交：2025年1月至2026年10月452个印发日中，26个须在印发当日提醒专送")
    void monthlyMissesTwentySixDays() {
        List<LocalDate> warned = warned(MONTHLY);
        assertEquals(452, issueDays().size());
        assertEquals(26, warned.size());
        assertEquals(12, warned.stream().filter(day -> day.getYear() == 2025).count());
        assertEquals(LocalDate.parse("2025-02-05"), warned.get(0));
        assertEquals(LocalDate.parse("2026-10-08"), warned.get(25));
        assertEquals(
                13,
                warned.stream()
                        .filter(day -> MONTHLY.nextFrom(day, CALENDAR).equals(day))
                        .count(),
                "half of them are batch days themselves: the section's copies cannot be there yet");
    }

    /**
     * By hand. 2026-03-06 Friday is day 0; 9 to 13 March: 1 to 5; 16 to 20: 6 to 10; 23 to 27: 11 to 15; 30, 31 March, 1
     * to 3 April: 16 to 20. Due Friday 2026-04-03; 5 April is a Sunday in 清明 (4 to 6), so the batch goes on Tuesday the
     * 7th. One day of issue later, 9 March, the 20th day is 7 April, and the batch is in time.
     *
     * <p>2025-08-07 Thursday is day 0; 8: 1; 11 to 15: 2 to 6; 18 to 22: 7 to 11; 25 to 29: 12 to 16; 1 to 4 September:
     * 17 to 20. Due Thursday 2025-09-04; the batch goes on Friday the 5th. 8 August is due on the 5th itself.
     */
    @Test
    @DisplayName("一（一）4（2） 手工核对：2026-03-06 应于 04-03 前移交，下一批 04-07；2025-08-07 应于 09-04 前，下一批 09-05")
    void countedByHand() {
        Forecast qingming = forecast("2026-03-06");
        assertEquals(LocalDate.parse("2026-04-03"), qingming.due());
        assertEquals(LocalDate.parse("2026-04-07"), qingming.day());
        assertTrue(qingming.isLate());
        assertEquals(forecast("2026-03-09").due(), forecast("2026-03-09").day());
        assertFalse(forecast("2026-03-09").isLate());
        Forecast august = forecast("2025-08-07");
        assertEquals(LocalDate.parse("2025-09-04"), august.due());
        assertEquals(LocalDate.parse("2025-09-05"), august.day());
        assertTrue(august.isLate());
        assertFalse(forecast("2025-08-08").isLate());
    }

    @Test
    @DisplayName("一（一）4（2） 每月5日、20日移交：没有一个印发日赶不上")
    void twiceAMonthMissesNone() {
        assertEquals(List.of(), warned(TWICE));
    }

    @Test
    @DisplayName("一（一）4（2） 错过一批之后，按今天以后的下一批预计")
    void laterDaysLookAhead() {
        LocalDate issued = LocalDate.parse("2026-03-02");
        LocalDate due = CALENDAR.after(issued, 20);
        assertFalse(MONTHLY.forecast(issued, due, issued, CALENDAR).isLate());
        assertFalse(MONTHLY.forecast(issued, due, LocalDate.parse("2026-03-05"), CALENDAR)
                .isLate());
        assertTrue(MONTHLY.forecast(issued, due, LocalDate.parse("2026-03-06"), CALENDAR)
                .isLate());
    }

    private static List<LocalDate> warned(BatchDays days) {
        return issueDays().stream()
                .filter(day ->
                        days.forecast(day, CALENDAR.after(day, 20), CALENDAR).isLate())
                .toList();
    }

    private static List<LocalDate> issueDays() {
        return FIRST.datesUntil(LAST.plusDays(1)).filter(CALENDAR::isWorkingDay).toList();
    }

    private static Forecast forecast(String issued) {
        LocalDate day = LocalDate.parse(issued);
        return MONTHLY.forecast(day, CALENDAR.after(day, 20), CALENDAR);
    }
}
