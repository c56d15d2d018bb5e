package cn.gov.nanan.disclosure.calendar;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = AnnouncedYears.calendar();

    @Test
    @DisplayName("国办放假通知 每一天 2007–2026 都与核对过的数据一致")
    void everyDayAgreesWithTheVerifiedData() {
        Map<LocalDate, DayKind> verified = AnnouncedYears.verified();
        List<LocalDate> days =
                LocalDate.of(2007, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).toList();
        assertEquals(7305, days.size());
        assertAll(days.stream()
                .map(day -> () -> assertEquals(isWorked(day, verified), calendar.isWorkingDay(day), day.toString())));
    }

    private static boolean isWorked(LocalDate day, Map<LocalDate, DayKind> verified) {
        boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        return verified.containsKey(day) ? verified.get(day) == DayKind.WORKDAY : weekday;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    @DisplayName("全国年节及纪念日放假办法 每年工作日数")
    void workingDaysOfAYear(int year, int workingDays) {
        assertEquals(workingDays, calendar.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2007-12-29 true", "2007-12-31 false", "2011-12-31 true", "2018-12-29 true", "2018-12-31 false",
                "2022-12-31 false", "2024-02-09 true", "2020-02-03 true", "2020-02-02 false", "2015-09-03 false",
                "2015-09-06 true", "2019-05-02 false", "2019-05-05 true", "2024-02-29 true"
            })
    @DisplayName("国办放假通知 上年末的安排看下一年的通知；一年两个通知时以后一个为准；2020-02-03 是普通工作日")
    void trapsOfTheNotices(String row) {
        LocalDate day = LocalDate.parse(row.substring(0, 10));
        assertEquals(Boolean.parseBoolean(row.substring(11)), calendar.isWorkingDay(day));
    }

    @Test
    @DisplayName("国办发明电〔2020〕1号 2020-02-03 是星期一，通知重申上班，不算调休")
    void aWorkedMondayIsNoMakeUpDay() {
        WorkingDays count = calendar.count(LocalDate.of(2020, 1, 13), 20);
        assertEquals(LocalDate.of(2020, 2, 17), count.due());
        assertEquals(
                List.of(LocalDate.of(2020, 1, 19)),
                count.counted().stream().map(SpecialDay::date).toList());
    }

    @Test
    @DisplayName("行诉解释第四十八条 当日不计入：零个工作日就是当日")
    void dayZeroIsNotCounted() {
        LocalDate holiday = LocalDate.of(2025, 10, 3);
        assertEquals(holiday, calendar.after(holiday, 0));
        assertEquals(LocalDate.of(2025, 10, 9), calendar.after(holiday, 1));
        assertEquals(0, calendar.between(holiday, holiday));
        assertEquals(-1, calendar.between(LocalDate.of(2025, 10, 9), holiday));
    }

    @Test
    @DisplayName("工作日 遇节假日顺延至下一工作日")
    void rollsForwardToAWorkingDay() {
        assertEquals(LocalDate.of(2026, 5, 6), calendar.onOrAfter(LocalDate.of(2026, 5, 5)));
        assertEquals(LocalDate.of(2026, 5, 9), calendar.onOrAfter(LocalDate.of(2026, 5, 9)));
    }

    @Test
    @DisplayName("工作日 调休的星期六可以是到期日")
    void aMakeUpSaturdayMayBeTheDueDay() {
        assertEquals(LocalDate.of(2026, 2, 28), calendar.after(LocalDate.of(2026, 2, 12), 7));
    }

    @Test
    @DisplayName("放假通知 超出已公布年份的结果为暂定")
    void beyondTheAnnouncedYearsIsProvisional() {
        assertFalse(calendar.count(LocalDate.of(2026, 12, 1), 20).provisional());
        WorkingDays beyond = calendar.count(LocalDate.of(2026, 12, 18), 20);
        assertTrue(beyond.provisional());
        assertEquals(LocalDate.of(2027, 1, 18), beyond.due());
        assertTrue(calendar.count(LocalDate.of(2028, 3, 1), 0).provisional());
    }

    @Test
    @DisplayName("工作日 2027 年只有十三个法定节假日，没有任何推定的调休")
    void theProvisionalYearHoldsStatutoryDaysOnly() {
        CalendarYear year = AnnouncedYears.years().get(20);
        assertFalse(year.isAnnounced());
        assertEquals(13, year.days().size());
        assertTrue(year.days().stream().allMatch(day -> day.kind() == DayKind.HOLIDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006-12-31", "2006-12-29", "0001-01-01"})
    @DisplayName("工作日 首个已知年份之前的日期拒绝计算")
    void refusesDaysBeforeTheFirstKnownYear(LocalDate day) {
        BusinessException refusal = assertThrows(BusinessException.class, () -> calendar.after(day, 1));
        assertEquals("calendar.error.before-first-year", refusal.key());
        assertThrows(BusinessException.class, () -> calendar.isWorkingDay(day));
        assertThrows(BusinessException.class, () -> calendar.between(day, LocalDate.of(2026, 1, 1)));
    }

    @Test
    @DisplayName("工作日 日期以四位年份书写，9999 年之后拒绝计算")
    void refusesDaysThatCannotBeWritten() {
        assertThrows(BusinessException.class, () -> calendar.after(LocalDate.of(9999, 12, 30), 5));
        assertThrows(BusinessException.class, () -> calendar.after(LocalDate.MAX, 1));
    }
}
