package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.staff.Logins;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** 退出: by POST only, so that no link or picture logs anybody out; works when the page's view has expired. */
@WebServlet("/logout")
public class Logout extends HttpServlet {
    @Inject
    private Logins logins;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getRemoteUser() != null) {
            logins.leave(request.getRemoteUser());
            OpenSession.end(request);
        }
        Way.of(request, response).to(Way.LOGIN + "?left=true");
    }
}
