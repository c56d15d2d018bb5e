package cn.gov.nanan.disclosure.web.signon;

import cn.gov.nanan.disclosure.signon.OpenIdProvider;
import cn.gov.nanan.disclosure.staff.Logins;
import cn.gov.nanan.disclosure.web.gate.OpenSession;
import cn.gov.nanan.disclosure.web.gate.Way;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * 退出: by POST only, so that no link or picture logs anybody out; works when the page's view has expired. Whoever came from
 * the provider leaves it too; where our session has run out, nobody knows whether he did, and the provider is asked.
 */
@WebServlet("/logout")
public class Logout extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private Logins logins;

    @Inject
    private OpenIdProvider provider;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String token = OpenSession.token(request);
        boolean gone = request.getRemoteUser() == null;
        if (!gone) {
            logins.leave(request.getRemoteUser());
            OpenSession.end(request);
        }
        boolean there = !token.isEmpty() || gone && OpenIdProvider.isConfigured();
        Optional<URI> further = there && OpenIdProvider.isConfigured()
                ? provider.leave(token, ReturnAddress.afterLogout(request))
                : Optional.empty();
        if (further.isPresent()) {
            new LeavingPage(further.get()).write(request, response);
        } else {
            Way.of(request, response).to(Way.LOGIN + "?left=" + (there ? "here" : "true"));
        }
    }
}
