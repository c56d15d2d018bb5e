package cn.gov.nanan.disclosure.web.signon;

import cn.gov.nanan.disclosure.signon.Journey;
import cn.gov.nanan.disclosure.signon.OpenIdProvider;
import cn.gov.nanan.disclosure.signon.Unreachable;
import cn.gov.nanan.disclosure.web.gate.Way;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** 统一登录: sends the browser to the provider; where that is away, to the login page, which says so. */
@WebServlet(Way.SIGN_ON)
public class SignOn extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private OpenIdProvider provider;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = request.getParameter("to");
        response.setHeader("Cache-Control", "no-store");
        if (!OpenIdProvider.isConfigured()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (request.getRemoteUser() != null) {
            Way.of(request, response).to(Way.back(to));
            return;
        }
        try {
            String mark = BrowserMark.begin(request, response);
            response.sendRedirect(provider.begin(
                            ReturnAddress.afterLogin(request), new Journey.Wish(mark, request.getParameter("lang"), to))
                    .toString());
        } catch (Unreachable down) {
            Trouble.tell(request, response, "provider-down", to);
        }
    }
}
