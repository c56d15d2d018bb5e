package cn.gov.nanan.disclosure.casework;

import cn.gov.nanan.disclosure.applicant.Sealed;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 相同和类似的申请: of the same person, and of others by what they want, among all that ever came. An index of terms brings the
 * candidates, which are compared in memory; of what the acting officer may not see nothing is told but that it is.
 */
@Stateless
public class RelatedRequests {
    /** Of one person, so many are shown. */
    private static final int LATEST = 100;

    /** So many terms are looked up, each of them for so many matters: what is rare is found however old, the rest while new. */
    private static final int MOST_TERMS = 64;

    private static final int OF_EACH = 150;
    private static final int COMPARED = 100;
    private static final int SHOWN = 8;
    private static final double ALIKE = 0.3;

    private static final String MATTERS =
            "select new cn.gov.nanan.disclosure.casework.RelatedRequest(r.id, r.section.id, m.section.id, r.number,"
                    + " r.personal.person, m.wanted, r.arrivedOn, r.step, m.outcome) from RequestMatter m join m.request r where ";

    private static final String NEWEST_FIRST = " order by r.id desc, m.position";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    /**
     * 同一申请人的其他申请: for the 公开办, which knows him.
     *
     * @throws BusinessException {@code staff.error.role-needed}
     */
    public List<RelatedRequest> ofSamePerson(long id) {
        acting.require(Role.DISCLOSURE_OFFICE);
        return entities.createQuery(
                        MATTERS + "r.id <> :id and r.personal.person <> :erased and r.personal.person ="
                                + " (select o.personal.person from InformationRequest o where o.id = :id)"
                                + NEWEST_FIRST,
                        RelatedRequest.class)
                .setParameter("id", id)
                .setParameter("erased", Sealed.erased().person())
                .setMaxResults(LATEST)
                .getResultList();
    }

    /** 类似申请 of others, the likest first. */
    public Alike alike(long id) {
        EntityGraph<InformationRequest> asked = entities.createEntityGraph(InformationRequest.class);
        asked.addAttributeNodes("matters");
        InformationRequest request =
                entities.find(InformationRequest.class, id, Map.of("jakarta.persistence.fetchgraph", asked));
        if (request == null) {
            return Alike.NONE;
        }
        List<WantedWords> wanted = request.matters().stream()
                .map(matter -> WantedWords.of(matter.wanted()))
                .filter(words -> !words.isBlank())
                .toList();
        if (wanted.isEmpty()) {
            return Alike.NONE;
        }
        List<Compared> others = nearest(wanted, id).stream()
                .filter(one -> !request.isOf(one.person()))
                .map(one -> Compared.of(one, wanted))
                .filter(one -> one.likeness() >= ALIKE)
                .sorted(Comparator.comparing(Compared::likeness).reversed())
                .toList();
        Visibility seen = Visibility.of(acting.actor());
        List<RelatedRequest> shown = others.stream()
                .map(Compared::request)
                .filter(one ->
                        seen.reaches(one.section(), null) || one.helper() != null && seen.reaches(one.helper(), null))
                .limit(SHOWN)
                .toList();
        return new Alike(shown, equalPersons(others));
    }

    /** 比较过的. */
    private record Compared(RelatedRequest request, double likeness, boolean same) {
        static Compared of(RelatedRequest one, List<WantedWords> wanted) {
            WantedWords words = WantedWords.of(one.wanted());
            return new Compared(
                    one,
                    wanted.stream().mapToDouble(words::likeness).max().orElse(0),
                    wanted.stream().anyMatch(words::isSame));
        }
    }

    /**
     * 多个申请人: how many persons want the same of which one could still tell whether it may be open, he himself among them;
     * those who are not known any more are not told apart, and not counted.
     */
    private static int equalPersons(List<Compared> others) {
        Set<String> persons = others.stream()
                .filter(Compared::same)
                .map(Compared::request)
                .filter(one -> one.step() != RequestStep.WITHDRAWN && !one.isErased())
                .map(RelatedRequest::person)
                .collect(Collectors.toSet());
        return persons.size() + 1;
    }

    /** Those matters of others that have most terms in common with what is wanted; of equal ones the latest. */
    private List<RelatedRequest> nearest(List<WantedWords> wanted, long except) {
        List<Long> candidates = shared(wanted).entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey())
                        .reversed())
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .toList();
        return entities.createQuery(
                        MATTERS + "r.id <> :id and m.id in (:candidates)" + NEWEST_FIRST, RelatedRequest.class)
                .setParameter("id", except)
                .setParameter("candidates", candidates)
                .getResultList();
    }

    /** How many terms each matter has in common with what is wanted, as far as an index tells it without reading all. */
    private Map<Long, Integer> shared(List<WantedWords> wanted) {
        List<String> terms = wanted.stream()
                .flatMap(words -> words.terms().stream().limit(Math.max(2, MOST_TERMS / wanted.size())))
                .distinct()
                .limit(MOST_TERMS)
                .toList();
        TypedQuery<WantedTerm.Place> query = entities.createQuery(
                IntStream.range(0, terms.size())
                        .mapToObj(at -> "(select t.place from WantedTerm t where t.place.term = :term" + at
                                + " order by t.place.matter desc limit " + OF_EACH + ")")
                        .collect(Collectors.joining(" union all ")),
                WantedTerm.Place.class);
        IntStream.range(0, terms.size()).forEach(at -> query.setParameter("term" + at, terms.get(at)));
        Map<Long, Integer> shared = new HashMap<>();
        query.getResultStream()
                .forEach(place -> shared.merge(place.matter(), WantedWords.weight(place.term()), Integer::sum));
        return shared;
    }

    /**
     * 类似情况.
     *
     * @param others those that the officer may see
     * @param persons how many applicants want the same, this one among them
     */
    public record Alike(List<RelatedRequest> others, int persons) {
        /** 多个申请人就相同政府信息提出公开申请, 条例第四十四条. */
        private static final int SEVERAL = 2;

        public static final Alike NONE = new Alike(List.of(), 1);

        public boolean isSeveral() {
            return persons >= SEVERAL;
        }
    }
}
