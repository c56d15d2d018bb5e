package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.staff.Admission;
import cn.gov.nanan.disclosure.staff.Logins;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * 会话: on every staff page, ends a session whose account was closed or whose password was changed elsewhere, and sends
 * whoever has an initial password, or lacks the second factor that he must have, to see to that first.
 */
public class OpenSession extends HttpFilter {
    private static final String STAMP = OpenSession.class.getName();

    @Inject
    private Logins logins;

    /** Ties the session to the account as it is now. */
    public static void open(HttpServletRequest request, String stamp) {
        request.getSession().setAttribute(STAMP, stamp);
    }

    /** The account of the session's own officer has changed by his own hand: he goes on, under another session id. */
    public static void reopen(HttpServletRequest request, String stamp) {
        request.changeSessionId();
        open(request, stamp);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Admission> admission = logins.current(request.getRemoteUser());
        if (admission.filter(now -> now.stamp().equals(stamp(request))).isEmpty()) {
            end(request);
            Way.of(request, response).toLogin();
        } else if (admission.get().isToBeSecured() && !request.getServletPath().startsWith(Way.PASSWORD)) {
            Way.of(request, response).to(Way.PASSWORD);
        } else {
            chain.doFilter(request, response);
        }
    }

    static void end(HttpServletRequest request) throws ServletException {
        request.logout();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
    }

    private static Object stamp(HttpServletRequest request) {
        return request.getSession(false) == null
                ? null
                : request.getSession(false).getAttribute(STAMP);
    }
}
