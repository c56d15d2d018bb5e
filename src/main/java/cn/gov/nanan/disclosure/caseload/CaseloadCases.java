package cn.gov.nanan.disclosure.caseload;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.request.RequestStep;
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
import java.util.Map;
import java.util.Set;

/** 数字背后的申请: by the conditions by which the board counts, as far as the asking officer may see them. */
@Stateless
public class CaseloadCases {
    private static final String ROWS =
            "select new cn.gov.nanan.disclosure.caseload.CaseloadRow(r.id, r.number, r.channel,"
                    + " r.arrivedOn, r.step, s.name, r.due, r.concludedOn, r.outcome)";
    private static final String FROM = " from InformationRequest r left join r.section s where ";

    /** Of what the visibility names. */
    private static final Set<String> SEEN = Set.of("seenSections", "viewer");

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    /** By number, those after {@code after}. */
    public List<CaseloadRow> page(CaseloadFilter filter, long after, int limit) {
        Visibility seen = seen();
        return bound(
                        entities.createQuery(
                                ROWS + FROM + condition(seen, filter) + " and r.id > :after order by r.id limit "
                                        + limit,
                                CaseloadRow.class),
                        filter,
                        seen)
                .setParameter("after", after)
                .getResultList();
    }

    public long count(CaseloadFilter filter) {
        Visibility seen = seen();
        return bound(
                        entities.createQuery("select count(r.id)" + FROM + condition(seen, filter), Long.class),
                        filter,
                        seen)
                .getSingleResult();
    }

    private Visibility seen() {
        return Visibility.of(Caseload.require(acting.actor()));
    }

    private static String condition(Visibility seen, CaseloadFilter filter) {
        return filter.scope().seen(seen) + " and " + filter.condition();
    }

    /** With whatever its text names. */
    private <T> TypedQuery<T> bound(TypedQuery<T> query, CaseloadFilter filter, Visibility seen) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> known = filter.parameters(today);
        known.put("today", today);
        known.put("soon", calendars.current().after(today, Caseload.SOON));
        known.put("open", RequestStep.OPEN);
        query.getParameters().stream()
                .map(parameter -> parameter.getName())
                .filter(name -> known.get(name) != null && !SEEN.contains(name))
                .forEach(name -> query.setParameter(name, known.get(name)));
        return seen.bind(query);
    }
}
