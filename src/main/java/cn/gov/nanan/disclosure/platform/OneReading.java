package cn.gov.nanan.disclosure.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.Session;

/**
 * 一页一读: what one page shows is read in one transaction, so that all of it is of one state, and what several parts of the
 * page need is asked for once. What is loaded cannot be changed by it; a page that changes something does so by an act.
 */
@ApplicationScoped
public class OneReading {
    private static final String KNOWN = OneReading.class.getName();

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry registry;

    @Inject
    private UserTransaction transaction;

    /** What is read between. */
    @FunctionalInterface
    public interface PageRead<A extends Exception, B extends Exception> {
        void read() throws A, B;
    }

    public <A extends Exception, B extends Exception> void of(PageRead<A, B> page) throws A, B {
        try {
            transaction.begin();
            entities.unwrap(Session.class).setDefaultReadOnly(true);
            registry.putResource(KNOWN, new HashMap<Object, Object>());
        } catch (NotSupportedException | SystemException failed) {
            throw new IllegalStateException(failed);
        }
        boolean whole = false;
        try {
            page.read();
            whole = true;
        } finally {
            end(whole);
        }
    }

    /** What was read under this key while the page was read, and else is read now; elsewhere it is read each time. */
    @SuppressWarnings("unchecked")
    public <T> T once(Object key, Supplier<T> read) {
        boolean under = registry.getTransactionStatus() == Status.STATUS_ACTIVE;
        Map<Object, Object> known = under ? (Map<Object, Object>) registry.getResource(KNOWN) : null;
        if (known == null) {
            return read.get();
        }
        if (!known.containsKey(key)) {
            known.put(key, read.get());
        }
        return (T) known.get(key);
    }

    private void end(boolean whole) {
        try {
            if (whole && transaction.getStatus() == Status.STATUS_ACTIVE) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        } catch (SystemException
                | RollbackException
                | jakarta.transaction.HeuristicMixedException
                | jakarta.transaction.HeuristicRollbackException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
