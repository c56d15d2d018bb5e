package cn.gov.nanan.disclosure.web.signon;

import cn.gov.nanan.disclosure.platform.KeyRing;
import cn.gov.nanan.disclosure.signon.BrowserSeal;
import cn.gov.nanan.disclosure.signon.OpenIdProvider;
import cn.gov.nanan.disclosure.web.gate.Way;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** 退出统一身份认证: of one who has no account here, and so no session: else he would come back as the same person again. */
@WebServlet(Way.SIGN_ON + "/leave")
public class SignOnLeave extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private OpenIdProvider provider;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<URI> further = OpenIdProvider.isConfigured()
                ? BrowserSeal.TOKEN
                        .open(request.getParameter("token"), KeyRing.ofNode())
                        .flatMap(token -> provider.leave(token, ReturnAddress.afterLogout(request)))
                : Optional.empty();
        BrowserMark.end(request, response);
        if (further.isPresent()) {
            new LeavingPage(further.get()).write(request, response);
        } else {
            Way.of(request, response).to(Way.LOGIN + "?left=here");
        }
    }
}
