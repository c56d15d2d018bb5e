package cn.gov.nanan.disclosure.casework;

import cn.gov.nanan.disclosure.applicant.Sealed;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Visibility;
import cn.gov.nanan.disclosure.worklist.TitleKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 相同和类似的申请: of the same person, and of others by the words of what they want. The candidates are the latest and are
 * compared in memory; of what the acting officer may not see nothing is told but that it is.
 */
@Stateless
public class RelatedRequests {
    private static final int LATEST = 500;
    private static final int SHOWN = 8;
    private static final double ALIKE = 0.3;

    private static final String MATTERS =
            "select new cn.gov.nanan.disclosure.casework.RelatedRequest(r.id, r.section.id, r.number,"
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
        List<RelatedRequest> own = entities.createQuery(MATTERS + "r.id = :id" + NEWEST_FIRST, RelatedRequest.class)
                .setParameter("id", id)
                .getResultList();
        List<TitleKey> wanted = own.stream().map(RelatedRequests::key).toList();
        Set<String> self = own.stream()
                .filter(one -> !one.isErased())
                .map(RelatedRequest::person)
                .collect(Collectors.toSet());
        List<RelatedRequest> others = latest(id).stream()
                .filter(one -> !self.contains(one.person()) && likeness(one, wanted) >= ALIKE)
                .sorted(Comparator.comparing((RelatedRequest one) -> -likeness(one, wanted)))
                .toList();
        Visibility seen = Visibility.of(acting.actor());
        List<RelatedRequest> shown = others.stream()
                .filter(one -> seen.reaches(one.section(), null))
                .limit(SHOWN)
                .toList();
        return new Alike(shown, equalPersons(own, others));
    }

    /**
     * 多个申请人: how many persons want the same of which one could still tell whether it may be open, he himself among them;
     * those who are not known any more are not told apart, and not counted.
     */
    private static int equalPersons(List<RelatedRequest> own, List<RelatedRequest> others) {
        Set<String> persons = new HashSet<>();
        others.stream()
                .filter(one -> one.step() != RequestStep.WITHDRAWN && !one.isErased())
                .filter(one -> own.stream().anyMatch(mine -> key(mine).isNearly(key(one))))
                .forEach(one -> persons.add(one.person()));
        return persons.size() + 1;
    }

    private List<RelatedRequest> latest(long except) {
        return entities.createQuery(MATTERS + "r.id <> :id" + NEWEST_FIRST, RelatedRequest.class)
                .setParameter("id", except)
                .setMaxResults(LATEST)
                .getResultList();
    }

    private static double likeness(RelatedRequest one, List<TitleKey> wanted) {
        TitleKey key = key(one);
        return wanted.stream().mapToDouble(key::likeness).max().orElse(0);
    }

    private static TitleKey key(RelatedRequest one) {
        boolean named = one.wanted().title() != null && !one.wanted().title().isBlank();
        return TitleKey.of(named ? one.wanted().title() : one.wanted().description(), "");
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
