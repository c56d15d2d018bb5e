package cn.gov.nanan.disclosure.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * 年度日历: the days of one year's notice. The year is that of the notice: its days may begin in the last days of
 * December before.
 */
@Entity
@Table(name = "calendar_year")
public class CalendarYear {
    @Id
    @Column(name = "year_no")
    private int number;

    @Version
    private int version;

    /** 已公布: false while only the statutory days are known. */
    @Column(nullable = false)
    private boolean announced;

    /** 来源版本: counts the notices and corrections entered for this year. */
    @Column(name = "source_version", nullable = false)
    private int sourceVersion;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "calendar_notice", joinColumns = @JoinColumn(name = "year_no"))
    @OrderColumn(name = "position")
    private List<SourceNotice> notices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "year_no"))
    @OrderBy("date")
    private List<SpecialDay> days = new ArrayList<>();

    protected CalendarYear() {}

    private CalendarYear(int number, boolean announced, Collection<SpecialDay> days) {
        this.number = number;
        this.announced = announced;
        this.days.addAll(inOrder(days));
    }

    /** A year of which only the statutory days are known: every date that reaches into it is provisional. */
    public static CalendarYear provisional(int number, Collection<SpecialDay> statutoryDays) {
        return new CalendarYear(number, false, statutoryDays);
    }

    public static CalendarYear announced(int number, SourceNotice notice, Collection<SpecialDay> days) {
        CalendarYear year = new CalendarYear(number, true, days);
        year.sourceVersion = 1;
        year.notices.add(notice);
        return year;
    }

    /** Takes over a notice, the first of the year or a later one that replaces what was known. */
    public void announce(SourceNotice notice, Collection<SpecialDay> announcedDays) {
        announced = true;
        sourceVersion++;
        notices.remove(notice);
        notices.add(notice);
        days.clear();
        days.addAll(inOrder(announcedDays));
    }

    /** Would taking over this notice change nothing? */
    public boolean says(SourceNotice notice, Collection<SpecialDay> announcedDays) {
        return announced && notices.contains(notice) && Set.copyOf(days).equals(Set.copyOf(announcedDays));
    }

    private static Collection<SpecialDay> inOrder(Collection<SpecialDay> days) {
        TreeMap<LocalDate, SpecialDay> sorted = new TreeMap<>();
        days.forEach(day -> sorted.put(day.date(), day));
        return sorted.values();
    }

    public int number() {
        return number;
    }

    public boolean isAnnounced() {
        return announced;
    }

    public int sourceVersion() {
        return sourceVersion;
    }

    public List<SourceNotice> notices() {
        return List.copyOf(notices);
    }

    /** What counts: of a year whose notice is not in, the statutory days with their 补假. */
    public Collection<SpecialDay> counted() {
        return announced ? days : StatutoryDays.madeUp(days);
    }

    public List<SpecialDay> days() {
        return List.copyOf(days);
    }
}
