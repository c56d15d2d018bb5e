package cn.gov.nanan.disclosure.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 到期日: a due date that can say why: the day that started it, the clause, the calendar that it was counted by, the
 * holidays skipped and the make-up days counted.
 *
 * <p>An entity that keeps two of them overrides the column names.
 *
 * @param start 起算日, day zero
 * @param provisional 暂定: counted into a year whose notice is not in
 * @param skipped weekdays that were holidays, ISO dates with blanks between
 * @param counted weekend days that were worked, ISO dates with blanks between
 */
@Embeddable
public record DueDate(
        @Column(name = "start_date") LocalDate start,
        @Column(name = "working_days") int workingDays,
        @Column(name = "clause", length = 200) String clause,
        @Column(name = "due_date") LocalDate due,
        @Column(name = "provisional") boolean provisional,
        @Column(name = "calendar_version", length = 32) String calendarVersion,
        @Column(name = "skipped", length = 4000) String skipped,
        @Column(name = "counted", length = 4000) String counted) {

    /** Counts {@code workingDays} from {@code start} by a calendar. */
    public static DueDate of(WorkingCalendar calendar, LocalDate start, int workingDays, String clause) {
        return of(calendar, calendar.count(start, workingDays), clause);
    }

    /** A count by a calendar that somebody has made, who may have left days out of it. */
    public static DueDate of(WorkingCalendar calendar, WorkingDays count, String clause) {
        return new DueDate(
                count.from(),
                count.days(),
                clause,
                count.due(),
                count.provisional(),
                calendar.version(),
                dates(count.skipped()),
                dates(count.counted()));
    }

    /**
     * This due date by another calendar. It becomes earlier only where that is allowed; else the date stays as it was
     * promised, with the reasons it was counted by, and is no longer provisional once the years are announced.
     */
    public DueDate under(WorkingCalendar calendar, boolean earlierAllowed) {
        DueDate counted = of(calendar, start, workingDays, clause);
        return earlierAllowed || !counted.due().isBefore(due) ? counted : keptUnder(calendar);
    }

    /** The same day with the reasons it was counted by; provisional only while its years are. */
    public DueDate keptUnder(WorkingCalendar calendar) {
        return new DueDate(
                start, workingDays, clause, due, calendar.isProvisional(start, due), calendarVersion, skipped, counted);
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(due);
    }

    /** For pages, whose expressions see no record components of boolean type by the short name. */
    public boolean isProvisional() {
        return provisional;
    }

    public List<LocalDate> skippedDays() {
        return days(skipped);
    }

    public List<LocalDate> countedDays() {
        return days(counted);
    }

    private static String dates(List<SpecialDay> days) {
        return days.stream().map(day -> day.date().toString()).collect(Collectors.joining(" "));
    }

    private static List<LocalDate> days(String dates) {
        return dates == null || dates.isBlank()
                ? List.of()
                : Arrays.stream(dates.split(" ")).map(LocalDate::parse).toList();
    }
}
