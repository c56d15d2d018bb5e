package cn.gov.nanan.disclosure.deadline;

import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Visibility;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * 及时情况: how what is owed of one kind of subject was and is met, as far as the asking officer may see it; what was closed
 * does not count.
 */
@Stateless
public class Timeliness {
    private static final String SECTION = "s.id, s.name, ";

    private static final String MONTH = "year(o.due), month(o.due), ";

    private static final String BY_SECTION = " group by s.id, s.name, s.position order by s.position, s.id";

    private static final String BY_MONTH = " group by s.id, s.name, s.position, year(o.due), month(o.due)"
            + " order by s.position, s.id, year(o.due), month(o.due)";

    private static final String SUMS = "sum(case when o.fulfilledOn <= o.due then 1 else 0 end),"
            + " sum(case when o.fulfilledOn > o.due then 1 else 0 end),"
            + " sum(case when o.fulfilledAt is null and o.due >= :today then 1 else 0 end),"
            + " sum(case when o.fulfilledAt is null and o.due < :today then 1 else 0 end)";

    private static final String FROM = " from Obligation o join Section s on s.id = o.subject.section"
            + " where o.closedAt is null and o.subject.kind = :kind and ";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** By section, in the order of the sections, since ever: without the months, which to tell apart costs more than to count all. */
    public List<TimelinessRow> bySection(SubjectKind kind) {
        return query("select " + SECTION, kind, BY_SECTION)
                .map(row -> row(row, 2))
                .toList();
    }

    /** By section and month of the due day, in that order, of what was or is due in a period. */
    public List<TimelinessCell> cells(SubjectKind kind, LocalDate from, LocalDate to) {
        return query("select " + SECTION + MONTH, kind, due(from, to) + BY_MONTH)
                .map(row -> new TimelinessCell(row(row, 4), YearMonth.of((Integer) row[2], (Integer) row[3])))
                .toList();
    }

    /** In the text, not as parameters: how much of the history a period holds decides how it is best read. */
    private static String due(LocalDate from, LocalDate to) {
        return " and o.due between {d '" + from + "'} and {d '" + to + "'}";
    }

    private Stream<Object[]> query(String select, SubjectKind kind, String rest) {
        Visibility seen = Visibility.of(acting.actor());
        String where = seen.conditionOn("o.subject") + rest;
        return seen.bind(entities.createQuery(select + SUMS + FROM + where, Object[].class)
                        .setParameter("kind", kind)
                        .setParameter("today", LocalDate.now(clock)))
                .getResultStream();
    }

    /** @param first where its figures begin */
    private static TimelinessRow row(Object[] row, int first) {
        return new TimelinessRow(
                (Long) row[0],
                (String) row[1],
                count(row[first]),
                count(row[first + 1]),
                count(row[first + 2]),
                count(row[first + 3]));
    }

    private static long count(Object sum) {
        return ((Number) sum).longValue();
    }
}
