package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.platform.Outage;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.faces.application.ViewExpiredException;
import jakarta.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * 差错页: every error that no page shows itself. No view, no session, no database, no parameter: it cannot fail. A fault of ours is
 * logged with the id that the page shows; under {@code /api/} the answer is {@code application/problem+json}.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {
    /** Request attribute: the {@link BusinessException} whose text says why a page does not open. */
    static final String REFUSAL = ErrorPage.class.getName();

    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());
    private static final int LONGEST_PAGE = 200;
    private static final int EXPIRED = HttpServletResponse.SC_CONFLICT;
    private static final Template PAGE = new Template("/error.html");

    /** Logs a fault and gives the id under which the log has it. */
    static String logged(Throwable fault, String where) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, fault, () -> "Fault " + id + " at " + where);
        return id;
    }

    /** 越权: an officer asked for what is not his; one line, for whoever watches the log. Addresses are encoded still. */
    static void refused(HttpServletRequest request, String where, String because) {
        LOG.info(() -> "Refused to " + request.getRemoteUser() + " at " + where + ": " + because);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String where = text(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        int status = status(request);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (Outage.isBehind(fault(request))) {
            Outage.tell(fault(request));
        }
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE && !response.containsHeader("Retry-After")) {
            response.setHeader("Retry-After", Integer.toString(Outage.RETRY_SECONDS));
        }
        if (where.startsWith(request.getContextPath() + "/api/")) {
            response.setContentType("application/problem+json;charset=UTF-8");
            response.getWriter().write(problem(status));
            return;
        }
        if (status == HttpServletResponse.SC_FORBIDDEN && request.getRemoteUser() != null) {
            refused(request, where, refusal(request).map(Throwable::getMessage).orElse("403"));
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(PAGE.filled(values(request, status, where)));
    }

    /** As the interface itself writes it: the title for programs, the detail for people. */
    private static String problem(int status) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", in(Locale.ENGLISH, status, "title"))
                .add("status", status)
                .add("detail", in(Locale.CHINESE, status, "what"))
                .build()
                .toString();
    }

    private static int status(HttpServletRequest request) {
        Integer given = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (given == null) {
            return asked(request);
        }
        if (Causes.isOfClient(fault(request))) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        if (Outage.isBehind(fault(request))) {
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        if (Causes.find(fault(request), ViewExpiredException.class).isPresent()) {
            return EXPIRED;
        }
        return Causes.refusal(fault(request)).map(ErrorPage::statusOf).orElse(given);
    }

    /** What a page that a script had asked for is sent on with. */
    private static int asked(HttpServletRequest request) {
        RawQuery query = new RawQuery(request);
        if (query.value("expired").isPresent()) {
            return EXPIRED;
        }
        if (query.value("away").isPresent()) {
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        return isId(request) ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : HttpServletResponse.SC_NOT_FOUND;
    }

    /** How a refusal to open something is answered. */
    static int statusOf(BusinessException refusal) {
        return switch (refusal.kind()) {
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case INVALID, ADDRESS -> HttpServletResponse.SC_BAD_REQUEST;
            case RULE, FORBIDDEN, NOT_OPEN, STALE -> HttpServletResponse.SC_FORBIDDEN;
        };
    }

    private static Optional<BusinessException> refusal(HttpServletRequest request) {
        return Optional.ofNullable((BusinessException) request.getAttribute(REFUSAL))
                .or(() -> Causes.refusal(fault(request)));
    }

    private static Map<String, String> values(HttpServletRequest request, int status, String where) {
        Map<String, String> values = new TreeMap<>();
        Optional<BusinessException> because = refusal(request);
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            String language = locale.getLanguage();
            values.put("title." + language, in(locale, status, "title"));
            values.put(
                    "what." + language,
                    because.map(why -> Messages.text(locale, why.key(), why.arguments()))
                            .orElseGet(() -> in(locale, status, "what")));
            values.put("in-tray." + language, Messages.text(locale, "gate.in-tray"));
            values.put("home." + language, Messages.text(locale, "gate.home"));
            values.put("again." + language, Messages.text(locale, "gate.again"));
        }
        values.put("status", Integer.toString(status));
        values.put("application", Messages.text(Locale.CHINESE, "common.application"));
        values.put("agency", Setting.AGENCY_NAME.value());
        values.put("context", request.getContextPath());
        values.put("id", id(request, status, where));
        values.put("again", again(request, status, where));
        return values;
    }

    /** The text for this status, else for its class. */
    private static String in(Locale locale, int status, String part) {
        String exact = "gate." + status + "." + part;
        return Messages.text(
                locale,
                Messages.all(locale).containsKey(exact) ? exact : "gate." + (status < 500 ? 400 : 500) + "." + part);
    }

    private static String id(HttpServletRequest request, int status, String where) {
        if (where.isEmpty()) {
            return isId(request) ? new RawQuery(request).value("id").orElse("") : "";
        }
        return status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? logged(fault(request), where) : "";
    }

    private static boolean isId(HttpServletRequest request) {
        return new RawQuery(request).value("id").orElse("").matches("[0-9a-f]{8}");
    }

    private static String again(HttpServletRequest request, int status, String where) {
        String page = where.isEmpty()
                ? request.getContextPath()
                        + new RawQuery(request).value("expired").orElse("")
                : where;
        boolean plain = page.length() <= LONGEST_PAGE && page.matches("/[\\w/-]+") && !page.contains("//");
        return status == EXPIRED && plain ? page : "";
    }

    private static Throwable fault(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
