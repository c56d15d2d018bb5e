package cn.gov.nanan.disclosure.web.signon;

import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.web.gate.Way;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** 回到本站的地址: what the provider is told, and has registered; from {@link Setting#STAFF_BASE_URL}, else as the browser asked. */
final class ReturnAddress {
    static final String PATH = Way.SIGN_ON + "/callback";

    private ReturnAddress() {}

    static URI afterLogin(HttpServletRequest request) {
        return URI.create(base(request) + PATH);
    }

    static URI afterLogout(HttpServletRequest request) {
        return URI.create(base(request) + Way.LOGIN + "?left=true");
    }

    private static String base(HttpServletRequest request) {
        return Setting.STAFF_BASE_URL
                .optional()
                .map(set -> set.replaceFirst("/+$", ""))
                .orElseGet(() -> asked(request));
    }

    private static String asked(HttpServletRequest request) {
        String whole = request.getRequestURL().toString();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
