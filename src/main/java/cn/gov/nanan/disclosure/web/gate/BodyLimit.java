package cn.gov.nanan.disclosure.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * 请求大小: what comes from the public is small. Staff pages, which the server opens only after login, take files as large
 * as {@code disclosure.file.max-size} allows, and refuse larger ones in words.
 */
public class BodyLimit extends HttpFilter {
    private static final long LARGEST_PUBLIC = 2L * 1024 * 1024;
    private static final int UNTOLD = -1;

    /** 申请表, with proofs of identity. */
    private static final String FORM = "/requests/submit";

    private static final long LARGEST_FORM = 20L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean multipart = request.getContentType() != null
                && request.getContentType().toLowerCase(Locale.ROOT).startsWith("multipart/");
        long length = request.getContentLengthLong();
        if (SafetyHeaders.isStaff(request.getServletPath())) {
            chain.doFilter(request, response);
        } else if (length > (FORM.equals(request.getServletPath()) ? LARGEST_FORM : LARGEST_PUBLIC)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (multipart && length == UNTOLD) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }
}
