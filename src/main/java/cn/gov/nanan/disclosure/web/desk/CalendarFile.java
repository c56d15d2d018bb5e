package cn.gov.nanan.disclosure.web.desk;

import cn.gov.nanan.disclosure.courier.DeadlineFeed;
import cn.gov.nanan.disclosure.web.StaffAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * 期限日历订阅: {@code /calendar/SECRET.ics}, read by calendar programs, which cannot log in: the secret is the key. No
 * session, no cookie; an address that has ended is not there.
 */
@WebServlet("/calendar/*")
public class CalendarFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".ics";

    @Inject
    private DeadlineFeed feed;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<String> calendar = path.endsWith(ENDING)
                ? feed.of(path.substring(1, path.length() - ENDING.length()), StaffAddress.of(request))
                : Optional.empty();
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (calendar.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = calendar.get().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"deadlines.ics\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
