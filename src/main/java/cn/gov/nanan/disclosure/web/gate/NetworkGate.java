package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.web.NetworkPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** 网络隔离: addresses of the other side of the one-way path do not exist here; the intranet's root leads to the login. */
public class NetworkGate extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        boolean root = path.isEmpty() || path.equals("/") || path.equals("/index") || path.equals("/index.xhtml");
        if (root && !Network.current().hasPublic()) {
            Way.of(request, response).to(Setting.LOGIN_DIRECT.isOn() ? NetworkPaths.start() : Way.LOGIN);
        } else if (NetworkPaths.isHere(path + (request.getPathInfo() == null ? "" : request.getPathInfo()))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
