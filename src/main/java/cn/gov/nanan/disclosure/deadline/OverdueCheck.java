package cn.gov.nanan.disclosure.deadline;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Jobs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * 逾期检查: flags what has become overdue, each obligation exactly once, and has it told. Flagging is one statement; the
 * events are read back by key in small portions, so that memory does not grow with their number.
 */
@Stateless
public class OverdueCheck {
    /** The row of {@code job_run}. */
    public static final String JOB = "deadline.overdue";

    private static final int PORTION = 500;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Jobs jobs;

    @Inject
    private Event<ObligationsOverdue> overdue;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The check of one slot, in one transaction with its claim: whichever node is first does it, and a node that dies
     * half-way leaves all of it to the next.
     *
     * @return how many were flagged
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int run(Instant slot) {
        return jobs.claim(JOB, slot) ? flag() : 0;
    }

    /** The check without a slot; what is flagged already stays as it is. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int flag() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int flagged = entities.createQuery(
                        "update versioned Obligation o set o.flaggedAt = :now where o.flaggedAt is null"
                                + " and o.fulfilledAt is null and o.closedAt is null and o.due < :today")
                .setParameter("now", now)
                .setParameter("today", LocalDate.ofInstant(now, BureauClock.ZONE))
                .executeUpdate();
        if (flagged > 0) {
            tell(now);
            audit.record("system", "deadline.overdue", "job:" + JOB, String.valueOf(flagged));
        }
        return flagged;
    }

    private void tell(Instant now) {
        List<Owed> portion = flaggedAt(now, 0);
        while (!portion.isEmpty()) {
            overdue.fire(new ObligationsOverdue(portion, now));
            entities.flush();
            entities.clear();
            portion = flaggedAt(now, portion.get(portion.size() - 1).obligation());
        }
    }

    private List<Owed> flaggedAt(Instant now, long after) {
        return entities.createQuery(
                        Owed.SELECT + " where o.flaggedAt = :now and o.id > :after order by o.id", Owed.class)
                .setParameter("now", now)
                .setParameter("after", after)
                .setMaxResults(PORTION)
                .getResultList();
    }
}
