package cn.gov.nanan.disclosure.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DueDateTest {
    private static final LocalDate START = LocalDate.of(2026, 12, 18);

    private final DueDate promised = DueDate.of(AnnouncedYears.calendar(), START, 20, "《政府信息公开条例》第二十六条");

    @Test
    @DisplayName("条例第二十六条 到期日能说明理由：起算日、依据、跳过的节假日、日历版本")
    void saysWhy() {
        assertEquals(LocalDate.of(2027, 1, 18), promised.due());
        assertEquals("2027-01-01", promised.skipped());
        assertEquals("", promised.counted());
        assertEquals("2026.1", promised.calendarVersion());
        assertTrue(promised.isProvisional());
    }

    @Test
    @DisplayName("放假通知 通知公布后顺延，不再是暂定")
    void movesLaterUnderTheNotice() {
        DueDate moved = promised.under(announced2027(holiday("2027-01-04")), false);
        assertEquals(LocalDate.of(2027, 1, 19), moved.due());
        assertFalse(moved.provisional());
        assertEquals("2027.2", moved.calendarVersion());
    }

    @Test
    @DisplayName("放假通知 在办事项的到期日不得悄悄提前")
    void neverBecomesEarlierSilently() {
        WorkingCalendar notice = announced2027(new SpecialDay(LocalDate.of(2027, 1, 3), DayKind.WORKDAY, "元旦"));
        DueDate kept = promised.under(notice, false);
        assertEquals(promised.due(), kept.due());
        assertFalse(kept.provisional());
        assertEquals(promised.calendarVersion(), kept.calendarVersion());
        assertEquals(LocalDate.of(2027, 1, 15), promised.under(notice, true).due());
    }

    @Test
    @DisplayName("条例第二十六条 到期当日不算逾期")
    void isNotOverdueOnTheDueDay() {
        assertFalse(promised.isOverdue(promised.due()));
        assertTrue(promised.isOverdue(promised.due().plusDays(1)));
    }

    private static SpecialDay holiday(String day) {
        return new SpecialDay(LocalDate.parse(day), DayKind.HOLIDAY, "元旦");
    }

    private static WorkingCalendar announced2027(SpecialDay more) {
        List<CalendarYear> years = new ArrayList<>(AnnouncedYears.years());
        CalendarYear year = years.get(20);
        year.announce(new SourceNotice("国务院办公厅关于2027年部分节假日安排的通知", null), List.of(holiday("2027-01-01"), more));
        return new WorkingCalendar("2027.2", years);
    }
}
