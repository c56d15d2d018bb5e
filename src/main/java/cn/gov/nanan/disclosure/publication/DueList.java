package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 应公开清单: what is owed to which channel by when, the most urgent first, as far as the asking officer may see it. */
@Stateless
public class DueList {
    /** 即将到期: within so many working days. */
    public static final int SOON = 5;

    private static final String ROW = "select new cn.gov.nanan.disclosure.publication.ObligationRow(o.id, i.id,"
            + " i.text.form.title, i.issue.documentNumber, s.name, o.channel, i.step, o.due, o.dates,"
            + " o.fulfilledOn, o.closing)";

    private static final String FROM = " from Obligation o join o.item i join i.section s where ";

    private static final String AFTER = " and (o.due > :due or (o.due = :due and o.id > :id))";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day that counts as due soon. */
    public LocalDate soon() {
        return calendars.current().after(today(), SOON);
    }

    /** One portion of the list by due day; its end is where the next one goes on, whatever was added meanwhile. */
    public List<ObligationRow> after(DueFilter filter, Optional<DueCursor> cursor, int limit) {
        Visibility seen = Visibility.of(acting.actor());
        String conditions = seen.condition() + " and " + String.join(" and ", filter.conditions());
        TypedQuery<ObligationRow> query = days(entities.createQuery(
                ROW + FROM + conditions + (cursor.isPresent() ? AFTER : "") + " order by o.due, o.id limit " + limit,
                ObligationRow.class));
        filter.bind(query);
        cursor.ifPresent(last -> query.setParameter("due", last.due()).setParameter("id", last.id()));
        return seen.bind(query).getResultList();
    }

    /** How many stand so. */
    public long count(DeadlineStatus standing) {
        Visibility seen = Visibility.of(acting.actor());
        return seen.bind(days(entities.createQuery(
                        "select count(o.id)" + from(seen) + " and " + standing.condition(), Long.class)))
                .getSingleResult();
    }

    /** How many of what is still owed stand how, in one query; what was owed once is in the reports. */
    public Map<DeadlineStatus, Long> counts() {
        Visibility seen = Visibility.of(acting.actor());
        String sums = DeadlineStatus.OPEN.stream()
                .map(standing -> "sum(case when " + standing.kind() + " then 1 else 0 end)")
                .collect(Collectors.joining(", "));
        Object[] row = seen.bind(days(entities.createQuery(
                        "select " + sums + from(seen) + " and " + DeadlineStatus.OWED, Object[].class)))
                .getSingleResult();
        Map<DeadlineStatus, Long> counts = new EnumMap<>(DeadlineStatus.class);
        for (int next = 0; next < row.length; next++) {
            counts.put(DeadlineStatus.OPEN.get(next), row[next] instanceof Number sum ? sum.longValue() : 0L);
        }
        return counts;
    }

    /** Who may see all of them counts without asking what each is about. */
    private static String from(Visibility seen) {
        return " from Obligation o " + (seen.all() ? "" : "join o.item i ") + "where " + seen.condition();
    }

    private <T> TypedQuery<T> days(TypedQuery<T> query) {
        return DeadlineStatus.bind(query, today(), soon());
    }
}
