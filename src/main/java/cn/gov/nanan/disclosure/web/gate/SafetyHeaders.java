package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.web.StaffPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * 安全响应头: on every answer; refuses writing requests that another site's page sends.
 *
 * <p>Staff pages get their {@code script-src} with a nonce from PrimeFaces ({@code primefaces.CSP}); public pages run no
 * script but the site's own files.
 */
public class SafetyHeaders extends HttpFilter {
    private static final String SHARED =
            "base-uri 'none'; form-action 'self'; frame-ancestors 'self'; object-src 'none'";
    private static final String PUBLIC = "default-src 'self'; img-src 'self' data:; " + SHARED;
    private static final String STAFF = "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; frame-src 'self'; " + SHARED;
    /** What applicants type and see there is kept nowhere on the way. */
    private static final String REQUESTS = "/requests/";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final boolean secure = Setting.COOKIE_SECURE.isOn();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean staff = isStaff(request.getServletPath());
        if ((!staff || READING.contains(request.getMethod())) && request.getCharacterEncoding() == null) {
            // Or an address or form would be read as Latin-1 where no session remembers the encoding of a view.
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        response.setHeader("Content-Security-Policy", staff ? STAFF : PUBLIC);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (staff || request.getServletPath().startsWith(REQUESTS)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (isFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter("POST".equals(request.getMethod()) ? new PlainForms.Request(request) : request, response);
        }
    }

    static boolean isStaff(String path) {
        return StaffPaths.isStaff(path);
    }

    private static boolean isFromElsewhere(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
