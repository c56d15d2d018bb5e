package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Jobs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 代理之集: set by the absent officer himself or by the administrator, each audited; never in a circle. */
@Stateless
public class Delegations {
    private static final String ALL = "select d from Delegation d join fetch d.principal join fetch d.deputy";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private AuditTrail audit;

    @Inject
    private Officers officers;

    @Inject
    private Jobs jobs;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** Those of the acting officer that are not over, as absent colleague or as deputy. */
    public List<Delegation> mine() {
        return entities.createQuery(
                        ALL + " where d.lastDay >= :today and (d.principal = :me or d.deputy = :me)"
                                + " order by d.firstDay, d.id",
                        Delegation.class)
                .setParameter("today", today())
                .setParameter("me", acting.officer())
                .getResultList();
    }

    /** For the administrator and the auditor: all that are not over. */
    public List<Delegation> current() {
        acting.requireAdminOrAuditor();
        return notOver();
    }

    /**
     * 委托代理.
     *
     * @param principal user name of the absent officer: the acting officer himself, or anybody for the administrator
     * @param role null for all of his roles
     */
    public void entrust(String principal, String deputy, Role role, LocalDate from, LocalDate to, String reason) {
        Officer me = acting.officer();
        if (!me.userName().equals(principal)) {
            acting.require(Role.ADMIN);
        }
        if (to != null && to.isBefore(today())) {
            throw new BusinessException("staff.error.delegation-over");
        }
        if (deputy == null || principal == null) {
            throw new BusinessException("staff.error.delegation-nobody");
        }
        Officer absent = locked(principal);
        Delegation wanted = new Delegation(absent, known(deputy), role, from, to, reason);
        refuseTwice(wanted);
        refuseCircle(wanted);
        entities.persist(wanted);
        entities.flush();
        record(me, "staff.delegated", wanted);
    }

    /** 结束代理, by the absent officer, his deputy or the administrator. */
    public void end(long id) {
        Officer me = acting.officer();
        Delegation one = entities.find(Delegation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (one == null || one.lastDay().isBefore(today())) {
            throw new BusinessException("staff.error.delegation-ended");
        }
        if (!one.principal().equals(me) && !one.deputy().equals(me)) {
            acting.require(Role.ADMIN);
        }
        one.end(today());
        record(me, "staff.delegation-ended", one);
    }

    private void refuseTwice(Delegation wanted) {
        if (notOver().stream().anyMatch(wanted::isCoveredBy)) {
            throw new BusinessException("staff.error.delegation-twice");
        }
    }

    /** Whoever acts for somebody may not, at the same time, have that one act for him: neither at once nor in a round. */
    private void refuseCircle(Delegation wanted) {
        List<Delegation> others = notOver().stream().filter(wanted::overlaps).toList();
        Set<Officer> reached = new HashSet<>();
        Deque<Officer> ahead = new ArrayDeque<>(List.of(wanted.deputy()));
        while (!ahead.isEmpty()) {
            Officer next = ahead.pop();
            if (next.equals(wanted.principal())) {
                throw new BusinessException(
                        "staff.error.delegation-circle", wanted.deputy().name());
            }
            if (reached.add(next)) {
                others.stream()
                        .filter(one -> one.principal().equals(next))
                        .map(Delegation::deputy)
                        .forEach(ahead::push);
            }
        }
    }

    private List<Delegation> notOver() {
        return entities.createQuery(ALL + " where d.lastDay >= :today order by d.firstDay, d.id", Delegation.class)
                .setParameter("today", today())
                .getResultList();
    }

    /** Two who entrust at the same time must not close a circle between them. */
    private Officer locked(String userName) {
        jobs.hold("staff.delegations");
        return known(userName);
    }

    private Officer known(String userName) {
        return officers.byUserName(userName)
                .orElseThrow(() -> BusinessException.notFound("staff.error.officer-not-found"));
    }

    private void record(Officer by, String act, Delegation one) {
        audit.record(
                by.userName(),
                act,
                "officer:" + one.principal().userName(),
                one.deputy().userName() + " " + (one.role() == null ? "*" : one.role()) + " " + one.firstDay() + " – "
                        + one.lastDay());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
