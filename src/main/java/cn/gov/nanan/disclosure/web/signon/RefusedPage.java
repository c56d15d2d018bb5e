package cn.gov.nanan.disclosure.web.signon;

import cn.gov.nanan.disclosure.platform.KeyRing;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.signon.BrowserSeal;
import cn.gov.nanan.disclosure.staff.UnknownPerson;
import cn.gov.nanan.disclosure.web.gate.Template;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** 没有账号: says so to whom the provider knows and we do not, whom he may ask, and how he leaves the provider again. */
record RefusedPage(UnknownPerson unknown) {
    private static final Template PAGE = new Template("/sign-on-refused.html");

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> values = new TreeMap<>();
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            String language = "." + locale.getLanguage();
            values.put("title" + language, Messages.text(locale, "signon.refused.title"));
            values.put("what" + language, Messages.text(locale, unknown.key(), unknown.account()));
            values.put("ask" + language, Messages.text(locale, "signon.refused.ask", asked(locale)));
            values.put("leave" + language, Messages.text(locale, "signon.refused.leave"));
        }
        values.put("application", Messages.text(Locale.CHINESE, "common.application"));
        values.put("agency", Setting.AGENCY_NAME.value());
        values.put("context", request.getContextPath());
        values.put("token", BrowserSeal.TOKEN.seal(unknown.token(), KeyRing.ofNode()));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(PAGE.filled(values));
    }

    private static String asked(Locale locale) {
        return Setting.LOGIN_ASK.optional().orElseGet(() -> Messages.text(locale, "signon.refused.administrator"));
    }
}
