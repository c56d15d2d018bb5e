package cn.gov.nanan.disclosure.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** 已公布的年度: the calendar as delivered, read from the rows of its migration, and the verified days beside it. */
public final class AnnouncedYears {
    private static final Pattern YEAR = Pattern.compile("\\((\\d{4}), \\d+, (true|false), \\d+\\)");
    private static final Pattern DAY =
            Pattern.compile("\\((\\d{4}), date '(\\d{4}-\\d{2}-\\d{2})', '(HOLIDAY|WORKDAY)', '([^']+)'\\)");

    private AnnouncedYears() {}

    /** 2007 to 2026 announced, 2027 with its statutory days only. */
    public static WorkingCalendar calendar() {
        return new WorkingCalendar("2026.1", years());
    }

    public static List<CalendarYear> years() {
        String migration = read("/db/migration/V007__calendar.sql");
        Map<Integer, List<SpecialDay>> days = new TreeMap<>();
        DAY.matcher(migration).results().forEach(row -> days.computeIfAbsent(
                        Integer.valueOf(row.group(1)), year -> new ArrayList<>())
                .add(day(row)));
        return YEAR.matcher(migration)
                .results()
                .map(row -> year(Integer.parseInt(row.group(1)), "true".equals(row.group(2)), days))
                .toList();
    }

    /** The days of the verified file, by date. */
    static Map<LocalDate, DayKind> verified() {
        Map<LocalDate, DayKind> days = new TreeMap<>();
        read("/calendar/holidays.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(row -> days.put(LocalDate.parse(row[0]), DayKind.valueOf(row[1].toUpperCase())));
        return days;
    }

    static String read(String resource) {
        try (InputStream in = AnnouncedYears.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SpecialDay day(MatchResult row) {
        return new SpecialDay(LocalDate.parse(row.group(2)), DayKind.valueOf(row.group(3)), row.group(4));
    }

    private static CalendarYear year(int number, boolean announced, Map<Integer, List<SpecialDay>> days) {
        return announced
                ? CalendarYear.announced(number, new SourceNotice("通知", null), days.get(number))
                : CalendarYear.provisional(number, days.get(number));
    }
}
