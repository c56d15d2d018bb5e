package cn.gov.nanan.disclosure.platform;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 数据库监视: an embedded database that has closed itself (a full or broken disk) opens again for nobody while this process
 * lives. So it is ended where that is allowed, and the supervisor starts it anew; elsewhere liveness says so.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class StoreWatch extends Bell {
    /** How H2 ends its messages; the pool hands on the message, and of the rest not everything. */
    private static final Pattern CODE = Pattern.compile("\\[(\\d{5})-\\d+]");

    /** H2: is closed, called at shutdown, file corrupted, general and input-output errors of a store that has given up. */
    private static final Set<Integer> GIVEN_UP = Set.of(90098, 90121, 90030, 90031, 90028, 50000, 90007);

    private static final int DEEPEST = 20;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    private volatile boolean closed;

    @Override
    protected void set() {
        if (isEmbedded()) {
            minutes("*");
        }
    }

    @Override
    protected void ring() {
        boolean before = closed;
        closed = hasGivenUp();
        // Twice, so that one unlucky moment ends nothing, and not while a new start would find no space either.
        if (closed && before && !FreeSpace.isLow()) {
            StartUp.failed(new IllegalStateException("the embedded database has closed itself"));
        }
    }

    /** Does it answer nobody any more? */
    public boolean isClosed() {
        return closed;
    }

    /** Does the database lie in the data folder, written by this process itself? */
    static boolean isEmbedded() {
        return Setting.DB_POOL.optional().isEmpty()
                && Setting.DB_URL
                        .optional()
                        .map(url -> url.startsWith("jdbc:h2:"))
                        .orElse(true);
    }

    /** Asked by a query: a connection calls itself valid though its database is closed. */
    private boolean hasGivenUp() {
        try {
            return entities.createQuery("select 1", Integer.class).getSingleResult() == 0;
        } catch (PersistenceException failed) {
            return hasGivenUp(failed);
        }
    }

    static boolean hasGivenUp(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .flatMap(cause ->
                        CODE.matcher(String.valueOf(cause.getMessage())).results())
                .anyMatch(code -> GIVEN_UP.contains(Integer.valueOf(code.group(1))));
    }
}
