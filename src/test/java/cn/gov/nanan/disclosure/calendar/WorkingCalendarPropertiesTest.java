package cn.gov.nanan.disclosure.calendar;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** 工作日计算的性质: what holds for every day and every count. */
class WorkingCalendarPropertiesTest {
    private final WorkingCalendar calendar = AnnouncedYears.calendar();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2007, 1, 1).toEpochDay(),
                        LocalDate.of(2029, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    @Label("between(d, after(d, n)) == n")
    boolean betweenUndoesAfter(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 400) int days) {
        return calendar.between(day, calendar.after(day, days)) == days;
    }

    @Property
    @Label("起算日越晚，到期日不会越早")
    boolean isMonotonicInTheDay(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 60) int later,
            @ForAll @IntRange(max = 60) int days) {
        return !calendar.after(day.plusDays(later), days).isBefore(calendar.after(day, days));
    }

    @Property
    @Label("工作日越多，到期日越晚")
    boolean growsWithTheDays(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int days) {
        return calendar.after(day, days + 1).isAfter(calendar.after(day, days));
    }

    @Property
    @Label("到期日总是工作日")
    boolean aDueDayIsAWorkingDay(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int days) {
        return calendar.isWorkingDay(calendar.after(day, days));
    }

    @Property
    @Label("分段计算与一次计算相同")
    boolean countsAddUp(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(max = 60) int second) {
        return calendar.after(calendar.after(day, first), second).equals(calendar.after(day, first + second));
    }

    @Property
    @Label("到期日 = 起算日 + 工作日 + 跳过的平日 + 未调休的周末")
    boolean everyDayOnTheWayIsExplained(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int days) {
        WorkingDays count = calendar.count(day, days);
        long weekdays = day.plusDays(1)
                .datesUntil(count.due().plusDays(1))
                .filter(each -> !SpecialDay.isWeekend(each))
                .count();
        return weekdays - count.skipped().size() + count.counted().size() == days;
    }
}
