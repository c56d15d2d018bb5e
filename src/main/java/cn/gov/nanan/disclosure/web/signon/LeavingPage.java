package cn.gov.nanan.disclosure.web.signon;

import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.web.gate.Template;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * 正在退出: leads on to the provider by itself. A page, not a redirect: browsers apply {@code form-action} to what a form's
 * answer redirects to, and the provider may redirect further to hosts that no setting names.
 */
record LeavingPage(URI provider) {
    private static final Template PAGE = new Template("/sign-on-leaving.html");

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> values = new TreeMap<>();
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            values.put("title." + locale.getLanguage(), Messages.text(locale, "signon.leaving"));
            values.put("go." + locale.getLanguage(), Messages.text(locale, "signon.leaving.go"));
        }
        values.put("application", Messages.text(Locale.CHINESE, "common.application"));
        values.put("agency", Setting.AGENCY_NAME.value());
        values.put("context", request.getContextPath());
        values.put("address", provider.toString());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Refresh", "0; url=" + provider);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(PAGE.filled(values));
    }
}
