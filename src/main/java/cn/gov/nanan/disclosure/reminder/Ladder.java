package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * 提醒阶梯: on which working days around a due day somebody is reminded. A rung is named by its working days: −10 is ten
 * before, 0 the due day itself, 5 five after.
 *
 * <p>Asked backwards: not on which day a subject has its rungs, but which due days have reached which rung today. One
 * range of due days a rung is one query, however many subjects there are; and since of all rungs that a due day has
 * reached only the latest is named, an outage of days is followed by one message, not by four.
 */
public final class Ladder {
    /** Before every due day. */
    static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    /**
     * 档: the due days whose latest rung today is this one.
     *
     * @param after the last day before them
     * @param upTo the last of them
     */
    public record Stretch(int days, LocalDate after, LocalDate upTo) {
        boolean holds(LocalDate due) {
            return due.isAfter(after) && !due.isAfter(upTo);
        }
    }

    private final WorkingCalendar calendar;
    private final List<Integer> latestFirst;

    Ladder(WorkingCalendar calendar, Collection<Integer> before, Collection<Integer> after) {
        this.calendar = calendar;
        TreeSet<Integer> rungs = new TreeSet<>(Comparator.reverseOrder());
        before.forEach(days -> rungs.add(-days));
        rungs.addAll(after);
        this.latestFirst = List.copyOf(rungs);
    }

    /** As the settings say. */
    static Ladder configured(WorkingCalendar calendar) {
        return new Ladder(calendar, numbers(Setting.REMINDER_BEFORE), numbers(Setting.REMINDER_AFTER));
    }

    private static List<Integer> numbers(Setting setting) {
        return Arrays.stream(setting.value().trim().split(","))
                .map(Integer::valueOf)
                .toList();
    }

    /** What is reached today, the latest rung first; together they hold every due day up to that of the first rung. */
    List<Stretch> reached(LocalDate today) {
        List<Stretch> reached = new ArrayList<>();
        LocalDate after = BEGINNING;
        for (int days : latestFirst) {
            LocalDate upTo = lastDue(today, days);
            reached.add(new Stretch(days, days == 0 ? notPast(after, today) : after, upTo));
            after = upTo;
        }
        return reached;
    }

    /** The same for something that has this many working days from its start: no rung comes before it has begun. */
    List<Stretch> reached(LocalDate today, int target) {
        return reached(today).stream()
                .filter(stretch -> stretch.days() > -target)
                .toList();
    }

    /** The latest rung that this due day has reached. */
    OptionalInt latest(LocalDate today, LocalDate due) {
        return reached(today).stream()
                .filter(stretch -> stretch.holds(due))
                .mapToInt(Stretch::days)
                .findFirst();
    }

    /** The first rung after the due day, which is told by whoever notices that it has passed. */
    int firstAfter() {
        return latestFirst.stream()
                .filter(days -> days > 0)
                .reduce((later, earlier) -> earlier)
                .orElseThrow();
    }

    /** Of what may take this many working days: the last day on which it could start to be due by then. */
    LocalDate lastStart(LocalDate due, int workingDays) {
        return due.equals(BEGINNING) ? due : calendar.lastStart(due, workingDays);
    }

    LocalDate due(LocalDate start, int workingDays) {
        return calendar.after(start, workingDays);
    }

    /** What was due on a day that has passed, before the first working day after it, is not due today any more. */
    private static LocalDate notPast(LocalDate after, LocalDate today) {
        return after.isBefore(today) ? today.minusDays(1) : after;
    }

    private LocalDate lastDue(LocalDate today, int days) {
        return days > 0
                ? lastStart(today, days)
                : calendar.after(today, 1 - days).minusDays(1);
    }
}
