package cn.gov.nanan.disclosure.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 法定节假日: what 全国年节及纪念日放假办法 gives by itself; by its 第六条 a statutory day on a Saturday or Sunday is made up for on
 * a working day.
 */
final class StatutoryDays {
    private static final Map<MonthDay, String> FIXED = new TreeMap<>(Map.of(
            MonthDay.of(1, 1), "元旦",
            MonthDay.of(5, 1), "劳动节",
            MonthDay.of(5, 2), "劳动节",
            MonthDay.of(10, 1), "国庆节",
            MonthDay.of(10, 2), "国庆节",
            MonthDay.of(10, 3), "国庆节"));
    /** 元旦、春节、清明节、劳动节、端午节、中秋节、国庆节, by what every notice calls them. */
    private static final List<String> NAMES = List.of("元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆");

    private StatutoryDays() {}

    /** 补假: the statutory days, and for each on a weekend the next day that would be worked. */
    static Collection<SpecialDay> madeUp(Collection<SpecialDay> statutory) {
        TreeMap<LocalDate, SpecialDay> all = new TreeMap<>();
        statutory.forEach(day -> all.put(day.date(), day));
        for (SpecialDay day : statutory) {
            if (day.kind() == DayKind.HOLIDAY && SpecialDay.isWeekend(day.date())) {
                LocalDate free = day.date().plusDays(1);
                while (SpecialDay.isWeekend(free) || all.containsKey(free)) {
                    free = free.plusDays(1);
                }
                all.put(free, new SpecialDay(free, DayKind.HOLIDAY, day.name() + "补假"));
            }
        }
        return all.values();
    }

    /**
     * What one would expect a notice to give and these days do not: dates that are the same every year, dates that were
     * known before, and holidays that are not even named.
     *
     * @param known statutory days of the year so far; empty where it was not known
     */
    static List<String> missing(int year, Collection<SpecialDay> known, Collection<SpecialDay> days) {
        Map<LocalDate, String> expected = new TreeMap<>();
        FIXED.forEach((day, name) -> expected.put(day.atYear(year), name));
        known.stream()
                .filter(day -> day.kind() == DayKind.HOLIDAY)
                .forEach(day -> expected.put(day.date(), day.name()));
        List<String> missing = new ArrayList<>();
        expected.forEach((date, name) -> {
            if (!isOff(date, days)) {
                missing.add(date + " " + name);
            }
        });
        List<String> unnamed = NAMES.stream()
                .filter(name -> days.stream().noneMatch(day -> day.name().contains(name)))
                .filter(name -> missing.stream().noneMatch(said -> said.contains(name)))
                .toList();
        missing.addAll(unnamed);
        return List.copyOf(missing);
    }

    private static boolean isOff(LocalDate date, Collection<SpecialDay> days) {
        return days.stream().anyMatch(day -> day.date().equals(date) && day.kind() == DayKind.HOLIDAY);
    }
}
