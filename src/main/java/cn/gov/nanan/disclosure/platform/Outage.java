package cn.gov.nanan.disclosure.platform;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

/** 数据库连不上: what is nobody's fault here, passes, and is answered so that whoever asked comes again. */
public final class Outage {
    /** When to ask again. */
    public static final int RETRY_SECONDS = 10;

    private static final Logger LOG = Logger.getLogger(Outage.class.getName());

    /** PostgreSQL: connection exceptions; it stops, crashed, or does not take anybody yet. */
    private static final Pattern AWAY = Pattern.compile("08...|57P0[123]");

    /** What the server's pool says where it gets no connection. */
    private static final String NO_CONNECTION = "Error in allocating a connection";

    /** What the server says where a connection ended before it could commit or roll back; it keeps nothing but the text. */
    private static final String NO_END = "LocalTransactionException";

    private static final int DEEPEST = 50;
    private static final long QUIET = Duration.ofSeconds(1).toNanos();
    private static final AtomicLong LAST = new AtomicLong(System.nanoTime() - QUIET);

    private Outage() {}

    /** Is it the database that is away? */
    public static boolean isBehind(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(NO_CONNECTION)
                        || cause instanceof XAException
                                && String.valueOf(cause.getMessage()).contains(NO_END)
                        || cause instanceof SQLException refused
                                && AWAY.matcher(String.valueOf(refused.getSQLState()))
                                        .matches());
    }

    /** Has somebody met it a moment ago? */
    public static boolean isGoingOn() {
        return System.nanoTime() - LAST.get() < QUIET;
    }

    /** One line of the log, at most one a second: everybody who asks meets the same. */
    public static void tell(Throwable thrown) {
        long now = System.nanoTime();
        long last = LAST.get();
        if (now - last >= QUIET && LAST.compareAndSet(last, now)) {
            LOG.log(Level.WARNING, "The database is away: {0}", thrown.getMessage());
        }
    }
}
