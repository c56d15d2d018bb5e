package cn.gov.nanan.disclosure.calendar;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 工作日历: working days are Monday to Friday that no notice makes a holiday, and weekend days that a notice makes
 * worked. Immutable.
 *
 * <p>The day of the event is day zero and never counted (行诉解释第四十八条、民事诉讼法第八十五条). A year that is not announced counts by
 * what is known of it, and the result is provisional. Days before the first known year are refused.
 */
public final class WorkingCalendar {
    /** Dates are written with four digits of the year. */
    private static final int LAST_YEAR = 9999;

    private final String version;
    private final int firstYear;
    private final Set<Integer> announced;
    private final Map<LocalDate, SpecialDay> special = new HashMap<>();

    /**
     * @param version names the state of the calendar; every {@link DueDate} keeps it
     * @param years in any order; where two notices name the same day, the later year's wins
     */
    public WorkingCalendar(String version, Collection<CalendarYear> years) {
        this.version = version;
        this.announced = years.stream()
                .filter(CalendarYear::isAnnounced)
                .map(CalendarYear::number)
                .collect(Collectors.toCollection(TreeSet::new));
        this.firstYear = announced.stream().findFirst().orElseThrow();
        years.stream()
                .sorted(Comparator.comparingInt(CalendarYear::number))
                .flatMap(year -> year.counted().stream())
                .forEach(day -> special.put(day.date(), day));
    }

    public String version() {
        return version;
    }

    /** The first year that is known; earlier days are refused. */
    public int firstYear() {
        return firstYear;
    }

    /** Is the notice of this year in? */
    public boolean isAnnounced(int year) {
        return announced.contains(year);
    }

    /** What a notice says of this day, if anything. */
    public Optional<SpecialDay> special(LocalDate day) {
        return Optional.ofNullable(special.get(day));
    }

    /** What notices say of the days of these years, both included, in their order. */
    public List<SpecialDay> special(int fromYear, int toYear) {
        return special.values().stream()
                .filter(day -> day.date().getYear() >= fromYear && day.date().getYear() <= toYear)
                .sorted(Comparator.comparing(SpecialDay::date))
                .toList();
    }

    public boolean isWorkingDay(LocalDate day) {
        requireKnown(day);
        SpecialDay named = special.get(day);
        return named == null ? !SpecialDay.isWeekend(day) : named.kind() == DayKind.WORKDAY;
    }

    /** The day that is {@code days} working days after {@code day}, which is day zero; zero days give {@code day}. */
    public LocalDate after(LocalDate day, int days) {
        LocalDate reached = requireKnown(day);
        for (int left = days; left > 0; ) {
            reached = reached.plusDays(1);
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    /** The last day from which so many working days later is not after {@code due}. */
    public LocalDate lastStart(LocalDate due, int days) {
        LocalDate start = due;
        for (int left = days; left > 0; start = start.minusDays(1)) {
            left -= isWorkingDay(start) ? 1 : 0;
        }
        return start;
    }

    /** How many working days lie after {@code from} up to and including {@code to}; negative where to is before from. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        requireKnown(from);
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The day itself if it is a working day, else the next working day. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : after(day, 1);
    }

    /** Counts, and keeps what the count met on its way. */
    public WorkingDays count(LocalDate from, int days) {
        LocalDate due = after(from, days);
        List<SpecialDay> met = from.plusDays(1)
                .datesUntil(due.plusDays(1))
                .map(special::get)
                .filter(day -> day != null)
                .toList();
        return new WorkingDays(
                from,
                days,
                due,
                isProvisional(from, due),
                met.stream().filter(SpecialDay::isSkipped).toList(),
                met.stream().filter(SpecialDay::isCounted).toList());
    }

    /** Does any day from {@code from} to {@code to} lie in a year whose notice is not in? */
    public boolean isProvisional(LocalDate from, LocalDate to) {
        return !IntStream.rangeClosed(from.getYear(), to.getYear()).allMatch(this::isAnnounced);
    }

    private LocalDate requireKnown(LocalDate day) {
        if (day.getYear() < firstYear) {
            throw new BusinessException("calendar.error.before-first-year", String.valueOf(firstYear));
        }
        if (day.getYear() > LAST_YEAR) {
            throw new BusinessException("calendar.error.after-last-year", String.valueOf(LAST_YEAR));
        }
        return day;
    }
}
