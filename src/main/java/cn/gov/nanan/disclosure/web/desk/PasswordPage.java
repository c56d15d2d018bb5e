package cn.gov.nanan.disclosure.web.desk;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Officers;
import cn.gov.nanan.disclosure.staff.OwnPasswords;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.NetworkPaths;
import cn.gov.nanan.disclosure.web.gate.OpenSession;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Objects;

/** 修改密码. */
@Named("passwordPage")
@ViewScoped
public class PasswordPage implements Serializable {
    @Inject
    private Officers officers;

    @Inject
    private Acting acting;

    @Inject
    private OwnPasswords passwords;

    @Inject
    private Feedback feedback;

    @NotNull
    private String present;

    @NotNull
    private String wanted;

    @NotNull
    private String repeated;

    private boolean first;
    private boolean kept;
    private boolean any;

    @PostConstruct
    void read() {
        Officer officer = acting.officer();
        kept = passwords.isKept(officer);
        any = passwords.isAny(officer);
        first = kept && officer.isMustChangePassword();
    }

    /** Is this the first password, which must be changed before anything else? */
    public boolean isFirst() {
        return first;
    }

    /** Has he a password here, or only where he comes from? */
    public boolean isKept() {
        return kept;
    }

    /** Has he one that may be asked for before his second factor is changed? */
    public boolean isAny() {
        return any;
    }

    public String change() {
        if (!Objects.equals(wanted, repeated)) {
            throw new BusinessException("staff.error.password-repeat");
        }
        String stamp = officers.changePassword(present, wanted).stamp();
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        OpenSession.reopen(request, stamp);
        feedback.done("password.changed");
        return NetworkPaths.start() + "?faces-redirect=true";
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
