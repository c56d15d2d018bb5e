package cn.gov.nanan.disclosure.audit;

import cn.gov.nanan.disclosure.platform.ClockJumped;
import cn.gov.nanan.disclosure.platform.DatabaseRestored;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/**
 * 记录留痕: adds events to the chain, in the caller's transaction: what is rolled back leaves no event, what is committed
 * always does.
 *
 * <p>The chain's head is locked only at the very end of the transaction, after everything else is written: whatever
 * rows callers lock, and in whatever order they record, they neither wait long for each other nor deadlock on it.
 */
@Stateless
public class AuditTrail {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Clock clock;

    /**
     * @param who user name, or {@code system}
     * @param act dotted, such as {@code item.submit}; its label is the message {@code audit.act.item.submit}
     * @param subject such as {@code item:42}
     * @param detail what a reader needs to understand it; may be null
     */
    public void record(String who, String act, String subject, String detail) {
        pending().add(new AuditEvent.Act(who, act, subject, detail));
    }

    /** 时钟异常: whoever reads days and hours here must know of it. */
    public void jumped(@Observes ClockJumped event) {
        record("system", "platform.clock", event.subject(), event.detail());
    }

    /** 恢复备份: what was recorded since that backup is gone, and whoever reads must know of it. */
    public void restored(@Observes DatabaseRestored event) {
        record("system", "platform.restored", "node", event.backup());
    }

    private Pending pending() {
        Pending pending = (Pending) transaction.getResource(Pending.class);
        if (pending == null) {
            pending = new Pending(entities.unwrap(Session.class), clock);
            transaction.putResource(Pending.class, pending);
            transaction.registerInterposedSynchronization(pending);
        }
        return pending;
    }

    /** What this transaction has done so far, sealed when it is about to commit. */
    private static final class Pending implements Synchronization {
        private final List<AuditEvent.Act> acts = new ArrayList<>();

        /** The transaction's own: the injected one needs a running call of a component, which may have ended by then. */
        private final EntityManager session;

        private final Clock clock;

        Pending(EntityManager session, Clock clock) {
            this.session = session;
            this.clock = clock;
        }

        void add(AuditEvent.Act act) {
            acts.add(act);
        }

        @Override
        public void beforeCompletion() {
            session.flush();
            AuditHead head = session.find(AuditHead.class, AuditHead.ID, LockModeType.PESSIMISTIC_WRITE);
            acts.forEach(act -> session.persist(head.seal(clock.instant(), act)));
            session.flush();
        }

        @Override
        public void afterCompletion(int status) {
            acts.clear();
        }
    }
}
