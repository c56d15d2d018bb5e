package cn.gov.nanan.disclosure.calendar;

import cn.gov.nanan.disclosure.platform.OneReading;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 日历: the calendar in force and the due dates counted by it. */
@Stateless
public class Calendars {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private CalendarMemory memory;

    @Inject
    private OneReading reading;

    /** The calendar in force: from memory, as long as the database says that it is unchanged. */
    public WorkingCalendar current() {
        CalendarRevision revision = entities.find(CalendarRevision.class, CalendarRevision.ONLY);
        return memory.recall(revision.stamp(), () -> calendar(revision, years()));
    }

    /** When a period that starts on this day ends, by the clause in force on that day. */
    public DueDate due(Period period, LocalDate start) {
        PeriodRule rule = rule(period, start);
        return DueDate.of(current(), start, rule.workingDays(), rule.clause());
    }

    /** The rule in force on a day; for days before the first rule that one. */
    public PeriodRule rule(Period period, LocalDate day) {
        return table().on(period, day);
    }

    /** Those of all periods, by one query. */
    public PeriodTable table() {
        return reading.once(
                PeriodTable.class,
                () -> new PeriodTable(entities.createQuery("select r from PeriodRule r", PeriodRule.class)
                        .getResultList()));
    }

    /** All known years with their days and notices, the earliest first. */
    public List<CalendarYear> years() {
        return entities.createQuery(
                        "select distinct y from CalendarYear y left join fetch y.days order by y.number",
                        CalendarYear.class)
                .getResultList();
    }

    /** The known years, each with whether its notice is in; without their days. */
    public Map<Integer, Boolean> announced() {
        return entities.createQuery("select y.number, y.announced from CalendarYear y", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Boolean) row[1]));
    }

    static WorkingCalendar calendar(CalendarRevision revision, List<CalendarYear> years) {
        int last = years.stream()
                .filter(CalendarYear::isAnnounced)
                .mapToInt(CalendarYear::number)
                .max()
                .orElseThrow();
        return new WorkingCalendar(last + "." + revision.revision(), years);
    }
}
