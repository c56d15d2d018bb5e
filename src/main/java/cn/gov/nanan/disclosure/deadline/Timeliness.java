package cn.gov.nanan.disclosure.deadline;

import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Visibility;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * 及时情况: how what is owed of one kind of subject was and is met, as far as the asking officer may see it; what was closed
 * does not count.
 */
@Stateless
public class Timeliness {
    /** The month's chart shows so many months back; and one ahead. */
    private static final int MONTHS = 11;

    private static final String BY_SECTION = " group by s.id, s.name, s.position order by s.position, s.id";

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

    /** By section, in the order of the sections, since ever. */
    public List<TimelinessRow> bySection(SubjectKind kind) {
        return sections(kind, BY_SECTION);
    }

    /** By section, of what was or is due in a period. */
    public List<TimelinessRow> bySection(SubjectKind kind, LocalDate from, LocalDate to) {
        return sections(kind, due(from, to) + BY_SECTION);
    }

    private List<TimelinessRow> sections(SubjectKind kind, String rest) {
        return query("select s.id, s.name, ", kind, rest)
                .getResultStream()
                .map(row -> row((Long) row[0], (String) row[1], row))
                .toList();
    }

    /** By month of the due day: a year back, and what falls due next month. */
    public List<TimelinessRow> byMonth(SubjectKind kind) {
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1);
        return byMonth(kind, first.minusMonths(MONTHS), first.plusMonths(2).minusDays(1));
    }

    /** By month of the due day, in a period. */
    public List<TimelinessRow> byMonth(SubjectKind kind, LocalDate from, LocalDate to) {
        String month = "year(o.due), month(o.due)";
        return query("select " + month + ", ", kind, due(from, to) + " group by " + month + " order by " + month)
                .getResultStream()
                .map(row -> row(0L, "%04d-%02d".formatted(row[0], row[1]), row))
                .toList();
    }

    /** In the text, not as parameters: how much of the history a period holds decides how it is best read. */
    private static String due(LocalDate from, LocalDate to) {
        return " and o.due between {d '" + from + "'} and {d '" + to + "'}";
    }

    private TypedQuery<Object[]> query(String select, SubjectKind kind, String rest) {
        Visibility seen = Visibility.of(acting.actor());
        String where = seen.conditionOn("o.subject") + rest;
        return seen.bind(entities.createQuery(select + SUMS + FROM + where, Object[].class)
                .setParameter("kind", kind)
                .setParameter("today", LocalDate.now(clock)));
    }

    private static TimelinessRow row(Long id, String name, Object[] row) {
        return new TimelinessRow(id, name, count(row[2]), count(row[3]), count(row[4]), count(row[5]));
    }

    private static long count(Object sum) {
        return ((Number) sum).longValue();
    }
}
