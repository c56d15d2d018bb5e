package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.staff.Admission;
import cn.gov.nanan.disclosure.staff.LoginWay;
import cn.gov.nanan.disclosure.staff.Logins;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * 会话: on every staff page, ends a session whose account was closed, whose password was changed elsewhere or that has lasted
 * {@link Setting#LOGIN_LONGEST}, and sends
 * whoever has an initial password, or lacks the second factor that he must have, to see to that first.
 */
public class OpenSession extends HttpFilter {
    private static final String STAMP = OpenSession.class.getName();
    private static final String WAY = STAMP + ".way";
    private static final String SINCE = STAMP + ".since";
    private static final String TOKEN = STAMP + ".token";

    @Inject
    private Logins logins;

    @Inject
    private Clock clock;

    /** Ties the session to the account as it is now, and to how he came. */
    static void open(HttpServletRequest request, Admission admission, String token, Instant now) {
        HttpSession session = request.getSession();
        session.setAttribute(STAMP, admission.stamp());
        session.setAttribute(WAY, admission.way());
        session.setAttribute(TOKEN, token);
        session.setAttribute(SINCE, now);
    }

    /** By which the provider knows whom to log out; empty of one who did not come from there. */
    public static String token(HttpServletRequest request) {
        return attribute(request, TOKEN) instanceof String token ? token : "";
    }

    /** The account of the session's own officer has changed by his own hand: he goes on, under another session id. */
    public static void reopen(HttpServletRequest request, String stamp) {
        request.changeSessionId();
        request.getSession().setAttribute(STAMP, stamp);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Admission> admission = logins.current(request.getRemoteUser(), way(request));
        if (isTooLong(request)
                || admission
                        .filter(now -> now.stamp().equals(attribute(request, STAMP)))
                        .isEmpty()) {
            end(request);
            Way.of(request, response).toLogin();
        } else if (admission.get().isToBeSecured() && !request.getServletPath().startsWith(Way.PASSWORD)) {
            Way.of(request, response).to(Way.PASSWORD);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Somebody's work leaves him logged in; whoever has taken his session is not to stay for ever. */
    private boolean isTooLong(HttpServletRequest request) {
        return attribute(request, SINCE) instanceof Instant since
                && since.plus(Setting.LOGIN_LONGEST.number(), ChronoUnit.HOURS).isBefore(clock.instant());
    }

    public static void end(HttpServletRequest request) throws ServletException {
        request.logout();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
    }

    private static LoginWay way(HttpServletRequest request) {
        return attribute(request, WAY) instanceof LoginWay way ? way : LoginWay.LOCAL;
    }

    private static Object attribute(HttpServletRequest request, String name) {
        return request.getSession(false) == null
                ? null
                : request.getSession(false).getAttribute(name);
    }
}
