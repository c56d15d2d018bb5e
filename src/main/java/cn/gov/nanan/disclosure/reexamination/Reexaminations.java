package cn.gov.nanan.disclosure.reexamination;

import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;

/** 定期评估之集: what was filed undisclosed and has not been looked at this year; each gets a decision. By the 公开办. */
@Stateless
public class Reexaminations {
    private static final int LONGEST_REMARK = 1000;
    private static final String PENDING = " from InformationItem i join i.section s where i.step in :filed"
            + " and (i.decision.ground is null or i.decision.ground <> :secret)"
            + " and not exists (select r.id from Reexamination r where r.item = i.id and r.year = :year)";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Handling handling;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    public int year() {
        return LocalDate.now(clock).getYear();
    }

    /** What waits for its decision this year, by number; {@code after} 0 for the first portion. */
    public List<WithheldRow> pending(long after, int limit) {
        requireReader();
        return bound(entities.createQuery(
                        "select new cn.gov.nanan.disclosure.reexamination.WithheldRow(i.id, i.version, i.text.form.title,"
                                + " i.issue.documentNumber, s.name, i.decision.attribute, i.decision.ground,"
                                + " i.decision.reason, i.since)" + PENDING + " and i.id > :after order by i.id limit "
                                + limit,
                        WithheldRow.class))
                .setParameter("after", after)
                .getResultList();
    }

    public long pendingCount() {
        requireReader();
        return bound(entities.createQuery("select count(i)" + PENDING, Long.class))
                .getSingleResult();
    }

    /** How many were decided this year. */
    public long decidedCount(ReexaminationOutcome outcome) {
        requireReader();
        return entities.createQuery(
                        "select count(r) from Reexamination r where r.year = :year and r.outcome = :outcome",
                        Long.class)
                .setParameter("year", year())
                .setParameter("outcome", outcome)
                .getSingleResult();
    }

    /** 维持: the circumstances are the same; all of them or none. */
    public int keep(Collection<Long> items, String remark) {
        Officer officer = acting.require(Role.DISCLOSURE_OFFICE).officer();
        String said = written(remark);
        for (Long item : items) {
            requirePending(item);
            entities.persist(
                    new Reexamination(item, year(), ReexaminationOutcome.KEPT, said, officer, clock.instant()));
            write(item);
            audit.record(officer.userName(), "reexamination.kept", "item:" + item, String.valueOf(year()));
        }
        return items.size();
    }

    /** 提请公开: goes to the deputy leader, who decides; opening starts a new period. */
    public void reopen(long item, int version, String remark) {
        Officer officer = acting.require(Role.DISCLOSURE_OFFICE).officer();
        requirePending(item);
        handling.perform(item, version, Action.REOPEN, ActionInput.remark(remark));
        entities.persist(new Reexamination(
                item, year(), ReexaminationOutcome.REOPENED, written(remark), officer, clock.instant()));
        write(item);
    }

    /** Of two who decide at once the second is told in words. */
    private void write(long item) {
        try {
            entities.flush();
        } catch (ConstraintViolationException twice) {
            throw new BusinessException("reexamination.error.decided", item);
        }
    }

    private void requirePending(long item) {
        boolean pending = bound(entities.createQuery("select i.id" + PENDING + " and i.id = :item", Long.class))
                .setParameter("item", item)
                .getResultStream()
                .findFirst()
                .isPresent();
        if (!pending) {
            throw new BusinessException("reexamination.error.decided", item);
        }
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        return query.setParameter("filed", Step.where(Step::isFiled))
                .setParameter("secret", Ground.STATE_SECRET)
                .setParameter("year", year());
    }

    private void requireReader() {
        if (!acting.officer().holds(Role.AUDITOR)) {
            acting.require(Role.DISCLOSURE_OFFICE);
        }
    }

    private static String written(String remark) {
        if (remark == null || remark.isBlank()) {
            throw new BusinessException("reexamination.error.remark");
        }
        if (remark.strip().length() > LONGEST_REMARK) {
            throw new BusinessException("reexamination.error.remark-long", LONGEST_REMARK);
        }
        return remark.strip();
    }
}
