package cn.gov.nanan.disclosure.harness;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;

/** 每页语句数: writes into the server's log how many statements each request has sent to the database. */
@WebListener
public class StatementListener implements ServletRequestListener {
    /** How a line of the log begins. */
    public static final String MARK = "Statements of ";

    private static final System.Logger LOG = System.getLogger(StatementListener.class.getName());
    private static final String BEFORE = StatementListener.class.getName();

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        event.getServletRequest().setAttribute(BEFORE, Statements.sent());
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        if (event.getServletRequest() instanceof HttpServletRequest request
                && request.getAttribute(BEFORE) instanceof Long before) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            LOG.log(
                    System.Logger.Level.INFO,
                    MARK + request.getRequestURI() + query + " : " + (Statements.sent() - before) + ".");
        }
    }
}
