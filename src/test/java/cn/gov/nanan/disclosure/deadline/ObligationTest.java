package cn.gov.nanan.disclosure.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.calendar.AnnouncedYears;
import cn.gov.nanan.disclosure.calendar.CalendarYear;
import cn.gov.nanan.disclosure.calendar.DayKind;
import cn.gov.nanan.disclosure.calendar.DueDate;
import cn.gov.nanan.disclosure.calendar.SourceNotice;
import cn.gov.nanan.disclosure.calendar.SpecialDay;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 应公开义务: which day counts, why, and what may change it. */
class ObligationTest {
    private static final WorkingCalendar CALENDAR = AnnouncedYears.calendar();
    private static final Instant OPENED = Instant.parse("2026-03-02T01:00:00Z");

    @ParameterizedTest(name = "{0}: 成文 {1} → {2}")
    @DisplayName("条例第二十六条 自形成之日起20个工作日")
    @CsvSource({
        "E01, 2026-01-30, 2026-03-05",
        "E02, 2025-01-10, 2025-02-13",
        "E03, 2024-02-01, 2024-03-05",
        "E04, 2025-09-15, 2025-10-17",
        "E07, 2025-12-15, 2026-01-13",
        "E10, 2026-02-28, 2026-03-27",
        "E19, 2026-12-18, 2027-01-18"
    })
    void legalDayIsTwentyWorkingDaysAfterFormation(String example, LocalDate formed, LocalDate due) {
        assertEquals(due, obligation(formed, formed).due());
    }

    @Test
    @DisplayName("一（一）4（1） 法定期限与发文之日起的期限并存，先到者为准")
    void theEarlierOfTheTwoCounts() {
        Obligation issuedLater = obligation(LocalDate.parse("2026-01-30"), LocalDate.parse("2026-02-05"));
        assertEquals(issuedLater.dates().legal(), issuedLater.alarm());
        assertEquals("条例第二十六条", issuedLater.alarm().clause());
        Obligation sealedLater = obligation(LocalDate.parse("2026-02-05"), LocalDate.parse("2026-01-30"));
        assertEquals(sealedLater.dates().house(), sealedLater.alarm());
        assertEquals(LocalDate.parse("2026-03-05"), sealedLater.due());
    }

    @Test
    @DisplayName("附件2 一（四）1 法律、法规另有规定的从其规定，并注明依据")
    void anotherLawOverrides() {
        Obligation obligation = obligation(LocalDate.parse("2026-01-30"), LocalDate.parse("2026-01-30"));
        obligation.fixByLaw(period(7, PeriodUnit.WORKING_DAYS), CALENDAR);
        assertEquals(LocalDate.parse("2026-02-10"), obligation.due());
        assertEquals("《中华人民共和国预算法》第十四条", obligation.alarm().clause());
        obligation.fixByLaw(period(20, PeriodUnit.CALENDAR_DAYS), CALENDAR);
        assertEquals(
                LocalDate.parse("2026-02-24"), obligation.due(), "02-19 falls into 春节, the next working day counts");
        assertEquals(
                LocalDate.parse("2026-03-05"), obligation.dates().legal().due(), "what it replaces stays readable");
    }

    @Test
    @DisplayName("附件2 一（四）1 没有依据或者期限不合理的不能登记")
    void anotherLawMustBeNamed() {
        assertThrows(BusinessException.class, () -> new SpecialPeriod(7, PeriodUnit.WORKING_DAYS, " "));
        assertThrows(BusinessException.class, () -> new SpecialPeriod(null, PeriodUnit.WORKING_DAYS, "预算法"));
        assertThrows(BusinessException.class, () -> new SpecialPeriod(401, PeriodUnit.WORKING_DAYS, "预算法"));
        BusinessException both = assertThrows(BusinessException.class, () -> new SpecialPeriod(null, null, null));
        assertEquals(
                List.of("length", "citation"),
                both.each().stream().map(BusinessException::field).toList());
        assertThrows(BusinessException.class, () -> new SpecialPeriod(7, null, "预算法"));
    }

    @Test
    @DisplayName("附件2 一（四）1 逾期由到期日推定，到期日当天不算逾期")
    void overdueIsDerived() {
        Obligation obligation = obligation(LocalDate.parse("2026-01-30"), LocalDate.parse("2026-01-30"));
        assertFalse(obligation.isOverdue(LocalDate.parse("2026-03-05")));
        assertTrue(obligation.isOverdue(LocalDate.parse("2026-03-06")));
        obligation.fulfil(Instant.parse("2026-03-10T16:30:00Z"));
        assertFalse(obligation.isOverdue(LocalDate.parse("2026-03-20")));
        assertEquals(LocalDate.parse("2026-03-11"), obligation.fulfilledOn(), "a day is a day in Asia/Shanghai");
    }

    @Test
    @DisplayName("附件2 一（四）1 完成或者终止的义务不再变动")
    void endsOnlyOnce() {
        Obligation obligation = obligation(LocalDate.parse("2026-01-30"), LocalDate.parse("2026-01-30"));
        obligation.fulfil(OPENED);
        obligation.fulfil(OPENED.plusSeconds(60));
        obligation.close(Closing.ATTRIBUTE_CHANGED, OPENED);
        assertEquals(OPENED, obligation.fulfilledAt());
        assertNull(obligation.closing());
        assertThrows(BusinessException.class, () -> obligation.fixByLaw(period(7, PeriodUnit.WORKING_DAYS), CALENDAR));
    }

    @Test
    @DisplayName("放假通知 新年度放假通知使到期日推后的，重新计算")
    void moreHolidaysMoveTheDayLater() {
        Obligation obligation = obligation(LocalDate.parse("2026-12-18"), LocalDate.parse("2026-12-18"));
        assertTrue(obligation.alarm().isProvisional());
        WorkingCalendar announced = with2027(day("2027-01-01", true), day("2027-01-04", true));
        assertEquals(LocalDate.parse("2027-01-19"), obligation.dueUnder(announced, true));
        assertEquals(LocalDate.parse("2027-01-18"), obligation.due(), "looking changes nothing");
        obligation.recount(announced, false);
        assertEquals(LocalDate.parse("2027-01-19"), obligation.due());
        assertFalse(obligation.alarm().isProvisional());
    }

    @Test
    @DisplayName("放假通知 运行中的到期日不得悄悄提前")
    void aRunningDayNeverBecomesEarlierInSilence() {
        Obligation obligation = obligation(LocalDate.parse("2026-12-18"), LocalDate.parse("2026-12-18"));
        obligation.fixByLaw(period(15, PeriodUnit.WORKING_DAYS), CALENDAR);
        LocalDate promised = obligation.due();
        WorkingCalendar announced =
                with2027(day("2027-01-01", true), day("2027-01-02", false), day("2027-01-03", false));
        assertTrue(obligation.dueUnder(announced, true).isBefore(promised));
        obligation.recount(announced, false);
        assertEquals(promised, obligation.due());
        obligation.recount(announced, true);
        assertTrue(obligation.due().isBefore(promised), "unless somebody has seen and wanted it");
    }

    @Test
    @DisplayName("放假通知 从其规定的到期日保留不变的，通知公布后也不再是暂定")
    void aKeptSpecialDayIsNoLongerProvisional() {
        Obligation obligation = obligation(LocalDate.parse("2026-12-18"), LocalDate.parse("2026-12-18"));
        obligation.fixByLaw(period(15, PeriodUnit.WORKING_DAYS), CALENDAR);
        assertTrue(obligation.alarm().isProvisional());
        obligation.recount(
                with2027(day("2027-01-01", true), day("2027-01-02", false), day("2027-01-03", false)), false);
        assertFalse(obligation.alarm().isProvisional());
    }

    private static Obligation obligation(LocalDate formed, LocalDate issued) {
        return new Obligation(
                new Subject(SubjectKind.ITEM, 7L, 1L, 11L),
                Channel.WEBSITE,
                Role.DISCLOSURE_OFFICE,
                1,
                DueDates.of(
                        DueDate.of(CALENDAR, formed, 20, "条例第二十六条"), DueDate.of(CALENDAR, issued, 20, "细则一（一）4（1）")),
                OPENED);
    }

    private static SpecialPeriod period(int length, PeriodUnit unit) {
        return new SpecialPeriod(length, unit, "《中华人民共和国预算法》第十四条");
    }

    private static SpecialDay day(String date, boolean holiday) {
        return new SpecialDay(LocalDate.parse(date), holiday ? DayKind.HOLIDAY : DayKind.WORKDAY, "元旦");
    }

    private static WorkingCalendar with2027(SpecialDay... days) {
        List<CalendarYear> years = new ArrayList<>(AnnouncedYears.years());
        years.removeIf(year -> year.number() == 2027);
        years.add(CalendarYear.announced(2027, new SourceNotice("国务院办公厅关于2027年部分节假日安排的通知", null), Arrays.asList(days)));
        return new WorkingCalendar("2027.2", years);
    }
}
