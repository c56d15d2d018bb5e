package cn.gov.nanan.disclosure.platform;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * 定时任务的认领: one row a job in the database says which slot was claimed last, so that of all nodes on one database
 * exactly one does the work of a slot, and a slot missed by an outage is still claimed by the next start.
 *
 * <p>Claim in the transaction that does the work: when the node dies or the work fails, the claim is undone with it. The
 * row of a job comes with the migration of its capability.
 */
@Stateless
public class Jobs {
    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

    private static final String NEXT = "update job_run set last_slot = :slot where job = :job and last_slot < :bound";

    private static final String TAKEN_BACK =
            "update job_run set last_slot = :slot where job = :job and last_slot > :bound";

    /** The clocks of two nodes differ. */
    private static final Duration SKEW = Duration.ofHours(1);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Event<ClockJumped> jumped;

    @Inject
    private Clock clock;

    /**
     * @return true for exactly one caller per job and slot; a slot older than the last claimed one is nobody's any more,
     *     unless that one lies in the future: then a clock was wrong, and the job would be silent until that day
     * @throws IllegalArgumentException when no migration has registered the job
     */
    public boolean claim(String job, Instant slot) {
        boolean claimed = claimed(NEXT, job, slot, slot)
                || claimed(TAKEN_BACK, job, slot, clock.instant().plus(SKEW)) && told(job, slot);
        if (!claimed && !isRegistered(job)) {
            throw new IllegalArgumentException("No row in job_run for " + job);
        }
        return claimed;
    }

    private boolean claimed(String query, String job, Instant slot, Instant bound) {
        return entities.createNativeQuery(query)
                        .setParameter("slot", slot.atOffset(ZoneOffset.UTC))
                        .setParameter("job", job)
                        .setParameter("bound", bound.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    private boolean told(String job, Instant slot) {
        LOG.log(Level.WARNING, "A future slot of {0} was claimed by a wrong clock; taken back to {1}", new Object[] {
            job, slot
        });
        jumped.fire(new ClockJumped("job:" + job, slot.toString()));
        return true;
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
