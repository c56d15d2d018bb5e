package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.staff.Admission;
import cn.gov.nanan.disclosure.staff.CodeAsked;
import cn.gov.nanan.disclosure.staff.DemoOfficers;
import cn.gov.nanan.disclosure.staff.Logins;
import cn.gov.nanan.disclosure.web.gate.CallerAddress;
import cn.gov.nanan.disclosure.web.gate.OpenSession;
import cn.gov.nanan.disclosure.web.gate.Way;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** 登录页: stateless, so that it never expires and makes no session for whoever does not log in. */
@Named("login")
@RequestScoped
public class LoginPage {
    @Inject
    private Logins logins;

    @Inject
    private DemoOfficers demo;

    @Inject
    private SecurityContext security;

    private String userName;
    private String password;
    private String to;
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
        leavePresentSession(request);
        AuthenticationParameters proof =
                AuthenticationParameters.withParams().credential(admission).newAuthentication(true);
        AuthenticationStatus status =
                security.authenticate(request, (HttpServletResponse) external().getResponse(), proof);
        if (status != AuthenticationStatus.SUCCESS) {
            throw new BusinessException("login.unavailable");
        }
        OpenSession.open(request, admission.stamp());
        Language.remember(
                request.getSession(),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
        goOn();
    }

    /** A session from before, whoever began it, never becomes the officer's. */
    private static void leavePresentSession(HttpServletRequest request) throws ServletException {
        request.logout();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
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

    public List<DemoOfficers.Person> demoOfficers() {
        return Setting.DEMO.isOn() ? demo.people() : List.of();
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

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
