package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.platform.Readiness;
import jakarta.json.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * 启动之门: until the application has started every request is answered 503, so that no program takes what is not there yet
 * for what is no longer there.
 */
public class StartGate extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String SECONDS = "10";
    private static final String STARTING = "gate.starting";

    private final transient BooleanSupplier started;

    public StartGate() {
        this(Readiness::isStarted);
    }

    StartGate(BooleanSupplier started) {
        this.started = started;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (started.getAsBoolean()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", SECONDS);
        response.setHeader("Cache-Control", "no-store");
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setContentType("application/problem+json;charset=UTF-8");
            response.getWriter().write(problem());
        } else {
            request.setAttribute(ErrorPage.REFUSAL, new BusinessException(STARTING));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static String problem() {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", "Service Unavailable")
                .add("status", HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                .add("detail", Messages.text(Locale.CHINESE, STARTING))
                .build()
                .toString();
    }
}
