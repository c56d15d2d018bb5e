package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.signon.LdapDirectory;
import cn.gov.nanan.disclosure.signon.OpenIdProvider;
import cn.gov.nanan.disclosure.staff.Admission;
import cn.gov.nanan.disclosure.staff.CodeAsked;
import cn.gov.nanan.disclosure.staff.DemoOfficers;
import cn.gov.nanan.disclosure.staff.Logins;
import cn.gov.nanan.disclosure.web.gate.CallerAddress;
import cn.gov.nanan.disclosure.web.gate.Entrance;
import cn.gov.nanan.disclosure.web.gate.Way;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;

/** 登录页: stateless, so that it never expires and makes no session for whoever does not log in. */
@Named("login")
@RequestScoped
public class LoginPage {
    @Inject
    private Logins logins;

    @Inject
    private DemoOfficers demo;

    @Inject
    private Entrance entrance;

    @Inject
    private Language language;

    private String userName;
    private String password;
    private String to;
    private String why;
    private String ticket;
    private String code;

    /** Whoever has shown his password comes back with a ticket, since nothing is kept here of him. */
    @PostConstruct
    void comeBack() {
        ticket = external().getRequestParameterMap().get("ticket");
    }

    /** Whoever is logged in already goes on. */
    public void load() {
        if (external().getRemoteUser() != null) {
            goOn();
        }
    }

    public void enter() throws ServletException {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        try {
            admit(logins.enter(userName, password, CallerAddress.of(request)), request);
        } catch (CodeAsked asked) {
            ticket = asked.ticket();
        }
    }

    /** 第二步: the number of his app, or a recovery code. */
    public void confirm() throws ServletException {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        admit(logins.confirm(ticket, code, CallerAddress.of(request)), request);
    }

    private void admit(Admission admission, HttpServletRequest request) throws ServletException {
        entrance.admit(admission, "", request, (HttpServletResponse) external().getResponse());
        Language.remember(
                request.getSession(),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
        goOn();
    }

    private void goOn() {
        ExternalContext external = external();
        Way.of((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse())
                .to(Way.back(to));
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** Is there a provider? */
    public boolean isSignOn() {
        return OpenIdProvider.isConfigured();
    }

    /** To the provider, and back to the page asked for, in the language of this one. */
    public String signOnAddress() {
        String address = Way.address(Way.SIGN_ON, to);
        return address + (address.contains("?") ? "&" : "?") + "lang=" + (language.isEnglish() ? "en" : "zh");
    }

    /** Does a user name with its password open anything: one kept here, or the directory's? */
    public boolean isForm() {
        return Setting.LOGIN_LOCAL.isOn() || LdapDirectory.isConfigured();
    }

    /** 折叠: the form stands back where the other way is open, and nobody has just used it. */
    public boolean isFolded() {
        return isSignOn() && why == null && !FacesContext.getCurrentInstance().isPostback();
    }

    /** Why the way to the provider led back here; null where it did not, or somebody has made it up. */
    public String trouble() {
        String key = "signon.error." + why;
        return why != null
                        && why.matches("[a-z-]{1,30}")
                        && Messages.all(Locale.CHINESE).containsKey(key)
                ? key
                : null;
    }

    public List<DemoOfficers.Person> demoOfficers() {
        return Setting.DEMO.isOn() && Setting.LOGIN_LOCAL.isOn() ? demo.people() : List.of();
    }

    public String demoPassword() {
        return DemoOfficers.PASSWORD;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Empty before the password was right. */
    public String getTicket() {
        return ticket;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
