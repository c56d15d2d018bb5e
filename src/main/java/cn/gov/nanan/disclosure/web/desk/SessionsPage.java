package cn.gov.nanan.disclosure.web.desk;

import cn.gov.nanan.disclosure.staff.OwnSessions;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.gate.OpenSession;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** 登录记录, below the form that changes the password. */
@Named
@ViewScoped
public class SessionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OwnSessions sessions;

    @Inject
    private Feedback feedback;

    private String password;
    private boolean asked;
    private transient List<OwnSessions.Login> logins;

    @PostConstruct
    void read() {
        asked = sessions.isAsked();
    }

    /** 退出其他登录. */
    public String end() {
        String stamp = sessions.endOthers(password);
        OpenSession.reopen(
                (HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest(),
                stamp);
        feedback.done("sessions.ended");
        return "/desk/password?faces-redirect=true";
    }

    public List<OwnSessions.Login> logins() {
        if (logins == null) {
            logins = sessions.latest();
        }
        return logins;
    }

    /** Must he show his password? */
    public boolean isAsked() {
        return asked;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
