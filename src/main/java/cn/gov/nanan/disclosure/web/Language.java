package cn.gov.nanan.disclosure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 语言: Chinese unless {@code lang=en}. Public pages carry the parameter on every link and keep nothing; staff pages
 * remember the choice in the session that the officer has anyway.
 */
@Named
@RequestScoped
public class Language {
    static final String PARAMETER = "lang";

    private static final String REMEMBERED = Language.class.getName();

    /** The language of the current request; a choice made on a staff page is remembered. */
    static Locale of(ExternalContext external) {
        String chosen = external.getRequestParameterMap().get(PARAMETER);
        HttpSession session = isStaffPage(external) ? (HttpSession) external.getSession(false) : null;
        if (session == null) {
            return locale(chosen);
        }
        if (chosen != null) {
            session.setAttribute(REMEMBERED, chosen);
        }
        return locale((String) session.getAttribute(REMEMBERED));
    }

    /** What was chosen on the login page is chosen for the session that begins there. */
    public static void remember(HttpSession session, Locale chosen) {
        session.setAttribute(REMEMBERED, Locale.ENGLISH.equals(chosen) ? "en" : "zh");
    }

    static boolean isStaffPage(ExternalContext external) {
        return StaffPaths.isStaff(external.getRequestServletPath());
    }

    private static Locale locale(String chosen) {
        return "en".equals(chosen) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** The value of the html element's {@code lang}. */
    public String tag() {
        return isEnglish() ? "en" : "zh-CN";
    }

    public boolean isEnglish() {
        return Locale.ENGLISH.equals(
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** The address of this page in the other language; its query is kept. */
    public String switchAddress() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        Stream<String> kept =
                Arrays.stream(query.split("&")).filter(pair -> !pair.isEmpty() && !pair.startsWith(PARAMETER + "="));
        return request.getRequestURI() + "?"
                + Stream.concat(kept, Stream.of(PARAMETER + "=" + (isEnglish() ? "zh" : "en")))
                        .collect(Collectors.joining("&"));
    }

    /** The address of the public home page in the language of this page. */
    public String home() {
        String root = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/";
        return isEnglish() ? root + "?" + PARAMETER + "=en" : root;
    }
}
