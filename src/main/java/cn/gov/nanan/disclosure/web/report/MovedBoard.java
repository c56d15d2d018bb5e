package cn.gov.nanan.disclosure.web.report;

import cn.gov.nanan.disclosure.report.BoardView;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** 时限看板的旧地址: it is a view of the one board now, for good. */
@WebServlet({"/publication/dashboard", "/publication/dashboard.xhtml"})
public class MovedBoard extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String language = "en".equals(request.getParameter("lang")) ? "&lang=en" : "";
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(
                "Location", request.getContextPath() + "/reports/board?view=" + BoardView.TIMELINESS + language);
    }
}
