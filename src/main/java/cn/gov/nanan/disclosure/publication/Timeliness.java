package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** 公开及时情况: the figures of the dashboard, as far as the asking officer may see them; what was closed does not count. */
@Stateless
public class Timeliness {
    /** The month's chart shows so many months back; and one ahead. */
    private static final int MONTHS = 11;

    private static final String BY_SECTION = " group by s.id, s.name, s.position order by s.position, s.id";

    private static final String SUMS = "sum(case when o.fulfilledOn <= o.due then 1 else 0 end),"
            + " sum(case when o.fulfilledOn > o.due then 1 else 0 end),"
            + " sum(case when o.fulfilledAt is null and o.due >= :today then 1 else 0 end),"
            + " sum(case when o.fulfilledAt is null and o.due < :today then 1 else 0 end)";

    private static final String FROM =
            " from Obligation o join o.item i join i.section s where o.closedAt is null and ";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** By section, in the order of the sections, since ever. */
    public List<TimelinessRow> bySection() {
        return sections(BY_SECTION);
    }

    /** By section, of what was or is due in a period. */
    public List<TimelinessRow> bySection(LocalDate from, LocalDate to) {
        return sections(due(from, to) + BY_SECTION);
    }

    private List<TimelinessRow> sections(String rest) {
        return query("select s.id, s.name, ", rest)
                .getResultStream()
                .map(row -> row((Long) row[0], (String) row[1], row))
                .toList();
    }

    /** By month of the due day: a year back, and what falls due next month. */
    public List<TimelinessRow> byMonth() {
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1);
        return byMonth(first.minusMonths(MONTHS), first.plusMonths(2).minusDays(1));
    }

    /** By month of the due day, in a period. */
    public List<TimelinessRow> byMonth(LocalDate from, LocalDate to) {
        String month = "year(o.due), month(o.due)";
        return query("select " + month + ", ", due(from, to) + " group by " + month + " order by " + month)
                .getResultStream()
                .map(row -> row(0L, "%04d-%02d".formatted(row[0], row[1]), row))
                .toList();
    }

    /** In the text, not as parameters: how much of the history a period holds decides how it is best read. */
    private static String due(LocalDate from, LocalDate to) {
        return " and o.due between {d '" + from + "'} and {d '" + to + "'}";
    }

    private TypedQuery<Object[]> query(String select, String rest) {
        Visibility seen = Visibility.of(acting.actor());
        TypedQuery<Object[]> query =
                entities.createQuery(select + SUMS + FROM + seen.condition() + rest, Object[].class);
        return seen.bind(query.setParameter("today", LocalDate.now(clock)));
    }

    private static TimelinessRow row(Long id, String name, Object[] row) {
        return new TimelinessRow(id, name, count(row[2]), count(row[3]), count(row[4]), count(row[5]));
    }

    private static long count(Object sum) {
        return ((Number) sum).longValue();
    }
}
