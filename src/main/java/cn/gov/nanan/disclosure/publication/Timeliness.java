package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.staff.Acting;
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

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(2999, 12, 31);
    private static final String DUE = " and o.due between :from and :to";

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
        return bySection(EVER, NEVER);
    }

    /** By section, of what was or is due in a period. */
    public List<TimelinessRow> bySection(LocalDate from, LocalDate to) {
        return query(
                        "select s.id, s.name, ",
                        DUE + " group by s.id, s.name, s.position order by s.position, s.id",
                        from,
                        to)
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
        return query("select " + month + ", ", DUE + " group by " + month + " order by " + month, from, to)
                .getResultStream()
                .map(row -> row(0L, "%04d-%02d".formatted(row[0], row[1]), row))
                .toList();
    }

    private TypedQuery<Object[]> query(String select, String rest, LocalDate from, LocalDate to) {
        Reach reach = Reach.of(acting.officer());
        TypedQuery<Object[]> query =
                entities.createQuery(select + SUMS + FROM + reach.condition() + rest, Object[].class);
        query.setParameter("today", LocalDate.now(clock))
                .setParameter("from", from)
                .setParameter("to", to);
        return reach.bind(query);
    }

    private static TimelinessRow row(Long id, String name, Object[] row) {
        return new TimelinessRow(id, name, count(row[2]), count(row[3]), count(row[4]), count(row[5]));
    }

    private static long count(Object sum) {
        return ((Number) sum).longValue();
    }
}
