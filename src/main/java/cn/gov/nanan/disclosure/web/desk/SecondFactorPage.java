package cn.gov.nanan.disclosure.web.desk;

import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.SecondFactors;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.gate.OpenSession;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** 两步验证, below the form that changes the password. */
@Named("secondFactorPage")
@ViewScoped
public class SecondFactorPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SecondFactors factors;

    @Inject
    private Acting acting;

    @Inject
    private Feedback feedback;

    private String secret;
    private String picture;
    private String password;
    private String code;
    private List<String> recovery = List.of();

    private Instant since;

    @PostConstruct
    void read() {
        since = acting.officer().secondFactorAt().orElse(null);
    }

    /** Null where he has none. */
    public Instant since() {
        return since;
    }

    public boolean isRequired() {
        return factors.isRequired();
    }

    public int codesLeft() {
        return factors.codesLeft();
    }

    /** Shows a secret, which is kept nowhere before it is confirmed. */
    public void begin() {
        SecondFactors.Offer offer = factors.offer();
        secret = offer.secret();
        picture = QrCode.address(offer.address());
    }

    public void confirm() {
        recovery = factors.enrol(password, secret, code);
        secret = null;
        goOn("factor.enrolled");
    }

    public void renew() {
        recovery = factors.renewRecovery(password);
        password = null;
        feedback.done("factor.renewed");
    }

    public void giveUp() {
        factors.giveUp(password);
        recovery = List.of();
        goOn("factor.given-up");
    }

    private void goOn(String said) {
        password = null;
        code = null;
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        OpenSession.reopen(request, acting.officer().stamp());
        read();
        feedback.done(said);
    }

    /** Is a secret shown that is to be confirmed? */
    public boolean isOffered() {
        return secret != null;
    }

    /** In groups of four, as it is typed. */
    public String spelled() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    public String getPicture() {
        return picture;
    }

    /** Shown this once. */
    public List<String> getRecovery() {
        return recovery;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
