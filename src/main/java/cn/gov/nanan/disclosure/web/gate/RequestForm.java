package cn.gov.nanan.disclosure.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 请求格式: what is no request that any page of ours makes is answered before anybody reads it: a host that is not ours
 * (421), a session id or anything else behind a semicolon in the address, broken escapes, characters in no encoding, what
 * only forms say but in a query (400), a body in an encoding that nobody knows (415), and the sources of our own page parts
 * (404). A query in GBK is understood.
 */
public class RequestForm extends HttpFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What the library of pages writes into its forms, never into an address. */
    private static final String OF_FORMS = "jakarta.faces.";

    /** Components of pages lie under a folder that serves pictures and styles. */
    private static final Pattern SOURCES = Pattern.compile("/resources/.*");

    private final Hosts hosts = Hosts.ofSettings();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RawQuery query = new RawQuery(request);
        Optional<Charset> charset = query.charset();
        boolean page = !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        if (!hosts.isOurs(request.getServerName())) {
            response.sendError(421);
        } else if (isAddedTo(request) || charset.isEmpty() || query.names(OF_FORMS)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!isEncodingKnown(request.getCharacterEncoding())) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (SOURCES.matcher(request.getServletPath()).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (charset.get().equals(StandardCharsets.UTF_8)) {
            chain.doFilter(request, response);
        } else if (page && READING.contains(request.getMethod())) {
            request.setCharacterEncoding(charset.get().name());
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Does something follow a semicolon in the address, such as a session id that somebody else has put there? */
    static boolean isAddedTo(HttpServletRequest request) {
        String address = request.getRequestURI().toLowerCase(Locale.ROOT);
        return request.isRequestedSessionIdFromURL() || address.contains(";") || address.contains("%3b");
    }

    private static boolean isEncodingKnown(String named) {
        try {
            return named == null || Charset.isSupported(named);
        } catch (IllegalCharsetNameException nonsense) {
            return false;
        }
    }
}
