package cn.gov.nanan.disclosure.web.signon;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.signon.OpenIdProvider;
import cn.gov.nanan.disclosure.staff.Officers;
import cn.gov.nanan.disclosure.web.gate.Way;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * 后台退出 (OpenID Connect Back-Channel Logout 1.0): the provider itself says, signed, that somebody has logged out. All that he
 * has opened here ends, on every node, since each request asks the database whether his session still holds.
 */
@WebServlet(Way.SIGN_ON + "/backchannel")
public class BackChannelLogout extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private OpenIdProvider provider;

    @Inject
    private Officers officers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String token = request.getParameter("logout_token");
        try {
            if (!OpenIdProvider.isConfigured() || token == null) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            } else {
                officers.signedOut(provider.loggedOut(token));
            }
        } catch (BusinessException untrue) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
