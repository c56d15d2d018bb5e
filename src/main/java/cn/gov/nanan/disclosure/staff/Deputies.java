package cn.gov.nanan.disclosure.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** 代理人之集: gives officers the absent colleagues for whom they act today; one query for all of them. */
@Dependent
public class Deputies {
    /** A row comes for each role of the absent colleague. */
    private static final Collector<Delegation, ?, List<Delegation>> EACH_ONCE =
            Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The officers, in their order, each with those for whom he acts today. */
    public List<Actor> actors(Collection<Officer> officers) {
        Map<Long, List<Delegation>> inForce = officers.isEmpty() ? Map.of() : inForce(officers);
        return officers.stream()
                .map(officer -> new Actor(officer, inForce.getOrDefault(officer.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Delegation>> inForce(Collection<Officer> officers) {
        return entities.createQuery(
                        "select d.deputy.id, d from Delegation d join fetch d.principal p left join fetch p.appointments a"
                                + " left join fetch a.section where d.deputy in (:deputies) and d.firstDay <= :today and d.lastDay >= :today order by d.id",
                        Object[].class)
                .setParameter("deputies", officers)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Delegation) row[1], EACH_ONCE)));
    }
}
