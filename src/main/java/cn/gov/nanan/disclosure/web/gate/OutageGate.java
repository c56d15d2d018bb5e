package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.platform.Outage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * 断库之门: whoever asks while the database is away is told so, by the error page. What reached the server itself would stand
 * in its log as a page of stack trace, for each request.
 */
public class OutageGate extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (!Outage.isBehind(failed) || response.isCommitted()) {
                throw failed;
            }
            Outage.tell(failed);
            // What was begun is not sent; the headers of every answer come again with the error page.
            response.reset();
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
