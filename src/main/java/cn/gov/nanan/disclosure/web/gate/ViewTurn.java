package cn.gov.nanan.disclosure.web.gate;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * 依次: the requests of one opened page are dealt with one after another, in the order in which they arrived. Its beans and
 * its state are one for all of them, and Faces lets two at once see each other's half. A request waits only when all of
 * it has been received, so that nobody's slow line keeps others waiting.
 */
public class ViewTurn extends HttpFilter {
    private static final String STATELESS = " stateless";

    private final Map<String, Turn> views = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String view = "POST".equals(request.getMethod()) ? view(request) : null;
        if (view != null && view.endsWith(STATELESS) && SafetyHeaders.isStaff(request.getServletPath())) {
            // No staff page is kept by its browser: it would be built anew, without what protects it.
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (view == null) {
            chain.doFilter(request, response);
        } else {
            inTurn(view, request, response, chain);
        }
    }

    private void inTurn(String view, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Turn turn = views.compute(view, (key, now) -> (now == null ? new Turn() : now).joined());
        turn.lock();
        try {
            chain.doFilter(request, response);
        } finally {
            turn.unlock();
            views.compute(view, (key, now) -> now.left());
        }
    }

    /** The opened page from which it comes; null where the server keeps nothing of it. */
    private static String view(HttpServletRequest request) throws IOException {
        if (request.getSession(false) == null) {
            return null;
        }
        if (request.getCharacterEncoding() == null) {
            // Faces would say so too late: the parameters are read here.
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        String state = request.getParameter(ResponseStateManager.VIEW_STATE_PARAM);
        return state == null ? null : request.getSession(false).getId() + ' ' + state.replaceFirst(":.*", "");
    }

    /** How many requests of a page are here, of which one is dealt with. */
    private static final class Turn extends ReentrantLock {
        private int here;

        Turn() {
            super(true);
        }

        Turn joined() {
            here++;
            return this;
        }

        Turn left() {
            here--;
            return here == 0 ? null : this;
        }
    }
}
