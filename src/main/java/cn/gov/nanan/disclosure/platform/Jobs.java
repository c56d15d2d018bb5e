package cn.gov.nanan.disclosure.platform;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * 定时任务的认领: one row a job in the database says which slot was claimed last, so that of all nodes on one database
 * exactly one does the work of a slot, and a slot missed by an outage is still claimed by the next start.
 *
 * <p>Claim in the transaction that does the work: when the node dies or the work fails, the claim is undone with it. The
 * row of a job comes with the migration of its capability.
 */
@Stateless
public class Jobs {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    /**
     * @return true for exactly one caller per job and slot; a slot older than the last claimed one is nobody's any more
     * @throws IllegalArgumentException when no migration has registered the job
     */
    public boolean claim(String job, Instant slot) {
        int claimed = entities.createNativeQuery(
                        "update job_run set last_slot = :slot where job = :job and last_slot < :slot")
                .setParameter("slot", slot.atOffset(ZoneOffset.UTC))
                .setParameter("job", job)
                .executeUpdate();
        if (claimed == 0 && !isRegistered(job)) {
            throw new IllegalArgumentException("No row in job_run for " + job);
        }
        return claimed == 1;
    }

    /** One at a time until the transaction ends, on whatever node: the row of the job is the door. */
    public void hold(String job) {
        int held = entities.createNativeQuery("update job_run set last_slot = last_slot where job = :job")
                .setParameter("job", job)
                .executeUpdate();
        if (held == 0) {
            throw new IllegalArgumentException("No row in job_run for " + job);
        }
    }

    private boolean isRegistered(String job) {
        return !entities.createNativeQuery("select job from job_run where job = :job", String.class)
                .setParameter("job", job)
                .getResultList()
                .isEmpty();
    }
}
