package cn.gov.nanan.disclosure.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

/**
 * 请求内容: how much may be sent to which address, judged before any of it is read. What comes from the public is small, and
 * only a few of the server's threads wait for it at once, of one address fewer still: who sends a byte a second keeps
 * nobody else from reading. Staff pages, which the server opens only after login, take files as large as
 * {@code disclosure.file.max-size} allows, and refuse larger ones in words.
 */
public class BodyLimit extends HttpFilter {
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    /** What is only read: no page there has a form that is sent. */
    private static final Pattern READ_ONLY = Pattern.compile("/|/index(\\.xhtml)?|/(catalogue|feeds)/.*");

    private static final long LARGEST_PUBLIC = 2L * 1024 * 1024;

    /** Bytes that the server takes as a form without files: a text of a million characters in it. */
    private static final long LARGEST_FORM = 16L * 1024 * 1024;

    /** 申请表, with proofs of identity. */
    private static final String APPLICATION = "/requests/submit";

    /** Three proofs of 5 MB each, and what is typed. */
    private static final long LARGEST_APPLICATION = 18L * 1024 * 1024;

    private static final int STRANGERS_AT_ONCE = 48;
    private static final int OF_ONE_ADDRESS = 16;

    /** Applications with files, which stay in memory. */
    private static final int LARGE_AT_ONCE = 4;

    private final Semaphore strangers = new Semaphore(STRANGERS_AT_ONCE);
    private final Semaphore large = new Semaphore(LARGE_AT_ONCE);
    private final Map<String, Integer> addresses = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean staff = SafetyHeaders.isStaff(request.getServletPath());
        long length = request.getContentLengthLong();
        if (WITHOUT_BODY.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (READ_ONLY.matcher(request.getServletPath()).matches()) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (length < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > largest(request, staff)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!staff && isMultipart(request) && !isApplication(request)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (staff) {
            chain.doFilter(request, response);
        } else {
            stranger(request, response, chain);
        }
    }

    private static long largest(HttpServletRequest request, boolean staff) {
        if (staff) {
            return isMultipart(request) ? Long.MAX_VALUE : LARGEST_FORM;
        }
        return isApplication(request) ? LARGEST_APPLICATION : LARGEST_PUBLIC;
    }

    private static boolean isApplication(HttpServletRequest request) {
        return request.getServletPath().equals(APPLICATION);
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return request.getContentType() != null
                && request.getContentType().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** One of those that are let in at once, else he is asked to come again. */
    private void stranger(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = CallerAddress.of(request);
        boolean few = addresses.merge(address, 1, Integer::sum) <= OF_ONE_ADDRESS;
        boolean small = request.getContentLengthLong() <= LARGEST_PUBLIC;
        boolean place = few && (small || large.tryAcquire());
        boolean room = place && strangers.tryAcquire();
        try {
            if (room) {
                chain.doFilter(request, response);
            } else {
                response.setHeader("Retry-After", "5");
                response.setHeader("Connection", "close");
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        } finally {
            addresses.compute(address, (key, now) -> now == null || now <= 1 ? null : now - 1);
            if (room) {
                strangers.release();
            }
            if (place && !small) {
                large.release();
            }
        }
    }
}
