package cn.gov.nanan.disclosure.web.gate;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * 运行记录: the server writes a page of stack trace, as its own fault, for an address that it cannot take apart; so anybody
 * could fill the log. What it fails to take apart is one line: what the client did wrong.
 */
@WebListener
public class ServerLog implements ServletContextListener, Filter {
    private static final int LONGEST = 200;

    /** Where the server takes apart what it was sent. */
    private static final String PARSING = "org.glassfish.grizzly.http.";

    /** The server's; a logger lives as long as somebody holds it. */
    private static final List<Logger> WATCHED = Stream.of(
                    "jakarta.enterprise.web.core", "org.glassfish.grizzly.http.HttpServerFilter")
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
        if (thrown == null ? line.getLoggerName().startsWith(PARSING) : isOfClient(thrown)) {
            line.setLevel(Level.INFO);
            line.setMessage(
                    "Malformed request: " + shortened(thrown == null ? line.getMessage() : thrown.getMessage()));
            line.setParameters(null);
            line.setThrown(null);
        }
        return true;
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
