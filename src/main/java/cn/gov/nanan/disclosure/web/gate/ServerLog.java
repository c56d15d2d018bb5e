package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.platform.Outage;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * 运行记录: the server writes a page of stack trace, as its own fault, for an address that it cannot take apart; so anybody
 * could fill the log. What it fails to take apart is one line: what the client did wrong. While the database is away
 * its pool, its beans and Hibernate write several such pages for whoever asks; {@link Outage} has a line a second for all.
 */
@WebListener
public class ServerLog implements ServletContextListener, Filter {
    private static final int LONGEST = 200;

    /** Where the server takes apart what it was sent. */
    private static final String PARSING = "org.glassfish.grizzly.http.";

    /** Who tells each request that the database is away. */
    private static final Set<String> POOL = Set.of(
            "jakarta.enterprise.ejb.container",
            "javax.enterprise.resource.jta.com.sun.enterprise.transaction",
            "javax.enterprise.resource.resourceadapter.com.sun.enterprise.connectors",
            "javax.enterprise.resource.resourceadapter.com.sun.enterprise.resource",
            "javax.enterprise.resource.resourceadapter.com.sun.enterprise.resource.allocator",
            "javax.enterprise.resource.resourceadapter.com.sun.enterprise.resource.rm",
            "javax.enterprise.resource.resourceadapter.com.sun.gjc.spi",
            "javax.enterprise.resource.resourceadapter.com.sun.gjc.spi.jdbc40",
            "org.hibernate.engine.jdbc.spi.SqlExceptionHelper");

    /** The server's; a logger lives as long as somebody holds it. */
    private static final List<Logger> WATCHED = Stream.concat(
                    Stream.of("jakarta.enterprise.web.core", "org.glassfish.grizzly.http.HttpServerFilter"),
                    POOL.stream())
            .map(Logger::getLogger)
            .toList();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        WATCHED.forEach(logger -> logger.setFilter(this));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        WATCHED.forEach(logger -> logger.setFilter(null));
    }

    @Override
    public boolean isLoggable(LogRecord line) {
        Throwable thrown = line.getThrown();
        if (POOL.contains(line.getLoggerName())) {
            return !isOfOutage(thrown);
        }
        if (thrown == null ? line.getLoggerName().startsWith(PARSING) : isOfClient(thrown)) {
            line.setLevel(Level.INFO);
            line.setMessage(
                    "Malformed request: " + shortened(thrown == null ? line.getMessage() : thrown.getMessage()));
            line.setParameters(null);
            line.setThrown(null);
        }
        return true;
    }

    private static boolean isOfOutage(Throwable thrown) {
        if (Outage.isBehind(thrown)) {
            Outage.tell(thrown);
            return true;
        }
        return thrown == null && Outage.isGoingOn();
    }

    private static boolean isOfClient(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace()).limit(1).anyMatch(thrower -> thrower.getClassName()
                .startsWith(PARSING));
    }

    /** What a client has sent could begin a line of its own. */
    private static String shortened(String message) {
        String said = String.valueOf(message).replaceAll("\\p{Cntrl}", " ");
        return said.substring(0, Math.min(LONGEST, said.length()));
    }
}
