package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.calendar.DayKind;
import cn.gov.nanan.disclosure.calendar.SpecialDay;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** 年历: a year as twelve sheets, every day with what makes it special. */
public record YearView(int year, int workingDays, List<Sheet> months) {

    /** 月历: the weeks of a month, Monday first; days of other months are null. */
    public record Sheet(int month, int workingDays, List<List<Day>> weeks) {}

    /** 一天: {@code sign} is holiday, workday, weekend or plain. */
    public record Day(int number, String sign, String name) {}

    public static YearView of(int year, WorkingCalendar calendar) {
        List<Sheet> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> sheet(YearMonth.of(year, month), calendar))
                .toList();
        return new YearView(year, months.stream().mapToInt(Sheet::workingDays).sum(), months);
    }

    private static Sheet sheet(YearMonth month, WorkingCalendar calendar) {
        List<LocalDate> days =
                month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
        int working = (int) days.stream().filter(calendar::isWorkingDay).count();
        List<List<Day>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            weeks.add(week(monday, month, calendar));
        }
        return new Sheet(month.getMonthValue(), working, weeks);
    }

    private static List<Day> week(LocalDate monday, YearMonth month, WorkingCalendar calendar) {
        List<Day> week = new ArrayList<>();
        monday.datesUntil(monday.plusWeeks(1))
                .forEach(day -> week.add(YearMonth.from(day).equals(month) ? day(day, calendar) : null));
        return week;
    }

    private static Day day(LocalDate day, WorkingCalendar calendar) {
        String name = calendar.special(day).map(SpecialDay::name).orElse("");
        String sign = calendar.special(day)
                .map(special -> special.kind() == DayKind.HOLIDAY ? "holiday" : "workday")
                .orElse(calendar.isWorkingDay(day) ? "plain" : "weekend");
        return new Day(day.getDayOfMonth(), sign, name);
    }
}
