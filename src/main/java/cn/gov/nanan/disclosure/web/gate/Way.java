package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.web.NetworkPaths;
import cn.gov.nanan.disclosure.web.StaffPaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** 去向: where a request is sent on to, also when the page's script has asked and expects an answer of its own kind. */
public record Way(HttpServletRequest request, HttpServletResponse response) {
    public static final String LOGIN = "/login";

    /** 统一身份认证. */
    public static final String SIGN_ON = "/signon";

    static final String PASSWORD = "/desk/password";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    public static Way of(HttpServletRequest request, HttpServletResponse response) {
        return new Way(request, response);
    }

    /**
     * To the login page, or straight to the provider where that is set; both lead back to the page asked for. A form that was
     * sent is never led to the provider: browsers apply {@code form-action} to what its answer redirects to.
     */
    public void toLogin() {
        boolean direct = Setting.LOGIN_DIRECT.isOn() && (isByScript() || READING.contains(request.getMethod()));
        to(address(direct ? SIGN_ON : LOGIN, wanted()));
    }

    /** Did the page's script ask, which goes where it is told by itself? */
    private boolean isByScript() {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** One of the two, that leads back to the page asked for. */
    public static String address(String entrance, String wanted) {
        return wanted == null || wanted.isEmpty()
                ? entrance
                : entrance + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /** To a page of this application; {@code path} begins with a slash. */
    public void to(String path) {
        String address = request.getContextPath() + path;
        try {
            if (isByScript()) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter().write(partial(address));
                response.getWriter().flush();
            } else {
                response.sendRedirect(address);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String partial(String address) {
        return "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                + address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")
                + "\"></redirect></partial-response>";
    }

    /** What was asked for; for a POST, which lost the page's query, the page that it came from. */
    private String wanted() {
        String asked = request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
        String from = String.valueOf(request.getHeader("Referer")).replaceFirst("^https?://[^/]+", "");
        boolean same = from.startsWith(request.getRequestURI() + "?") && "POST".equals(request.getMethod());
        return (same ? from : asked).substring(request.getContextPath().length());
    }

    /** The page asked for before the login where it is one of this application, else the in-tray. */
    public static String back(String wanted) {
        boolean own = wanted != null
                && StaffPaths.isStaff(wanted.replaceFirst("[?].*", ""))
                && wanted.matches("[^\\\\\\p{Cntrl}]*")
                && !wanted.contains("..");
        return own ? wanted : NetworkPaths.start();
    }
}
