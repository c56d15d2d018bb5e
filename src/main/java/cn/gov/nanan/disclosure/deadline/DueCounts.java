package cn.gov.nanan.disclosure.deadline;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.platform.CountQuery;
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
import java.time.Year;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 在办时限数: how many obligations of one kind of subject stand how, as far as the asking officer may see them. */
@Stateless
public class DueCounts {
    private static final String FROM = " from Obligation o where o.subject.kind = :kind and ";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    public DueDays days() {
        return DueDays.of(LocalDate.now(clock), calendars.current());
    }

    /** How many stand so. */
    public CountQuery count(SubjectKind kind, DeadlineStatus status) {
        return count(kind, status, days());
    }

    /** The same where the days are known already. */
    public CountQuery count(SubjectKind kind, DeadlineStatus status, DueDays days) {
        Visibility seen = Visibility.of(acting.actor());
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        parameters.putAll(Map.of("kind", kind, "today", days.today(), "soon", days.soon()));
        String where = seen.conditionOn("o.subject") + " and " + status.condition();
        return new CountQuery("select count(o.id)" + FROM + where, parameters);
    }

    /** How many of what is still owed stand how, in one query; what was owed once is in the reports. */
    public Map<DeadlineStatus, Long> counts(SubjectKind kind) {
        String sums = DeadlineStatus.OPEN.stream()
                .map(status -> "sum(case when " + status.kind() + " then 1 else 0 end)")
                .collect(Collectors.joining(", "));
        Object[] row = counting("select " + sums, kind, DeadlineStatus.OWED, Object[].class)
                .getSingleResult();
        return told(DeadlineStatus.OPEN, row);
    }

    /** 本年: how many of what fell or falls due in this year were met in time, met late, and closed, in one query. */
    public Map<DeadlineStatus, Long> doneCounts(SubjectKind kind, Year year) {
        String sums = DeadlineStatus.DONE.stream()
                .map(status -> "sum(case when " + status.kind() + " then 1 else 0 end)")
                .collect(Collectors.joining(", "));
        Object[] row = counting("select " + sums, kind, "o.due between :first and :last", Object[].class)
                .setParameter("first", year.atDay(1))
                .setParameter("last", year.atDay(year.length()))
                .getSingleResult();
        return told(DeadlineStatus.DONE, row);
    }

    private static Map<DeadlineStatus, Long> told(List<DeadlineStatus> statuses, Object[] row) {
        Map<DeadlineStatus, Long> counts = new EnumMap<>(DeadlineStatus.class);
        for (int next = 0; next < row.length; next++) {
            counts.put(statuses.get(next), row[next] instanceof Number sum ? sum.longValue() : 0L);
        }
        return counts;
    }

    private <T> TypedQuery<T> counting(String select, SubjectKind kind, String condition, Class<T> type) {
        Visibility seen = Visibility.of(acting.actor());
        String where = seen.conditionOn("o.subject") + " and " + condition;
        return seen.bind(
                days().bind(entities.createQuery(select + FROM + where, type).setParameter("kind", kind)));
    }
}
