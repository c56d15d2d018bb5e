package cn.gov.nanan.disclosure.progress;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** 进度公告: written beside the transaction of the work itself, so that others see it while it lasts, on whatever node. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WorkBoard {
    private static final int MOST = 20;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public void tell(String subject, WorkPhase phase, long done, long total) {
        WorkProgress known = entities.find(WorkProgress.class, subject);
        WorkProgress told = known == null ? new WorkProgress(subject) : known;
        told.tell(phase, done, total, clock.instant());
        if (known == null) {
            entities.persist(told);
        }
    }

    /** It has ended, whether well or not. */
    public void end(String subject) {
        entities.createQuery("delete from WorkProgress w where w.subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** What is running now; what was cut off is not. */
    public List<WorkProgress> running() {
        return entities.createQuery(
                        "select w from WorkProgress w where w.toldAt > :since order by w.subject", WorkProgress.class)
                .setParameter("since", clock.instant().minus(WorkProgress.SILENCE))
                .setMaxResults(MOST)
                .getResultList();
    }
}
