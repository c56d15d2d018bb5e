package cn.gov.nanan.disclosure.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** 到期日示例: the worked due dates, each with the days that it skipped and counted. */
class DeadlineExamplesTest {
    private static final Pattern DAYS = Pattern.compile("\\+(\\d+)wd");
    private static final Pattern BASE = Pattern.compile("base due (\\S+);");

    private final WorkingCalendar calendar = AnnouncedYears.calendar();

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/calendar/deadline-examples.csv", numLinesToSkip = 1)
    @DisplayName("条例第二十六条 到期日示例，连同第三十条、第三十二条、第三十三条")
    void isDue(String id, String what, LocalDate start, String rule, LocalDate due, String weekday, String why) {
        Matcher days = DAYS.matcher(rule);
        switch (id) {
            case "E15" -> assertExtended(start, due, why);
            case "E16" -> assertPaused(start, due, why);
            case "E20" -> assertEquals(due, calendar.onOrAfter(start.plusDays(60)));
            case "E21" -> assertEquals(due, calendar.onOrAfter(start.plusMonths(6)));
            case "E22" -> assertEquals(due, calendar.onOrAfter(LocalDate.of(2026, 5, 5)));
            case "E17" -> assertEquals(due, calendar.after(start, 20));
            default -> {
                assertEquals(true, days.find(), rule);
                assertCounted(start, Integer.parseInt(days.group(1)), due, why);
            }
        }
    }

    private void assertCounted(LocalDate start, int days, LocalDate due, String why) {
        DueDate counted = DueDate.of(calendar, start, days, "条例");
        assertEquals(due, counted.due());
        assertEquals(why.contains("PROVISIONAL"), counted.provisional());
        assertEquals(named(why, "weekday holidays skipped: "), monthDays(counted.skippedDays()));
        assertEquals(named(why, "weekend working days counted: "), monthDays(counted.countedDays()));
        assertEquals(days, calendar.between(start, due));
    }

    /** 延长: the extension runs from the end of the base period. */
    private void assertExtended(LocalDate start, LocalDate due, String why) {
        Matcher base = BASE.matcher(why);
        assertEquals(true, base.find());
        LocalDate baseDue = LocalDate.parse(base.group(1));
        assertEquals(baseDue, calendar.after(start, 20));
        assertCounted(baseDue, 20, due, why);
    }

    /** 征求第三方意见的时间不计算在内: five days run before the letter leaves, the rest after the opinion is in. */
    private void assertPaused(LocalDate start, LocalDate due, String why) {
        LocalDate left = LocalDate.of(2026, 1, 12);
        int ran = calendar.between(start, left);
        assertEquals(5, ran);
        assertCounted(LocalDate.of(2026, 1, 28), 20 - ran, due, why);
    }

    private static List<MonthDay> named(String why, String label) {
        String rest = why.substring(why.indexOf(label) + label.length());
        String dates = rest.split(";")[0].trim();
        return dates.equals("-")
                ? List.of()
                : Arrays.stream(dates.split(" "))
                        .map(day -> MonthDay.parse("--" + day))
                        .toList();
    }

    private static List<MonthDay> monthDays(List<LocalDate> days) {
        return days.stream().map(MonthDay::from).toList();
    }
}
