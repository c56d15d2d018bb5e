package cn.gov.nanan.disclosure.web.desk;

import cn.gov.nanan.disclosure.staff.Delegation;
import cn.gov.nanan.disclosure.staff.Delegations;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** 委托代理: who acts for me while I am away, and for whom I act; the administrator sets it for everybody. */
@Named
@ViewScoped
public class DelegationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Delegations delegations;

    @Inject
    private Reader reader;

    @Inject
    private Feedback feedback;

    private String principal;
    private String deputy;
    private Role role;
    private LocalDate from;
    private LocalDate to;
    private String reason;

    /** 委托. */
    public String entrust() {
        delegations.entrust(isForOthers() ? principal : me().userName(), deputy, role, from, to, reason);
        feedback.done("delegation.entrusted");
        return "/desk/delegation?faces-redirect=true";
    }

    /** 结束. */
    public String end(long id) {
        delegations.end(id);
        feedback.done("delegation.ended");
        return "/desk/delegation?faces-redirect=true";
    }

    public List<Delegation> all() {
        return isForOthers() || me().holds(Role.AUDITOR) ? delegations.current() : delegations.mine();
    }

    /** Whom the acting officer stands in for today. */
    public List<Delegation> standsInBy() {
        return reader.actor().standsInBy();
    }

    public boolean isForOthers() {
        return me().holds(Role.ADMIN);
    }

    public boolean isWritable() {
        return !me().holds(Role.AUDITOR);
    }

    /** The absent officers from whom the administrator chooses. */
    public List<Officer> principals() {
        return delegations.possibleDeputies();
    }

    public List<Officer> deputies() {
        return delegations.possibleDeputies();
    }

    /** The roles that can be handed over one by one: one's own; for the administrator all that handle items. */
    public List<Role> roles() {
        return isForOthers()
                ? List.of(
                        Role.DRAFTER,
                        Role.SECTION_HEAD,
                        Role.LEADER,
                        Role.SIGNATORY,
                        Role.DISCLOSURE_OFFICE,
                        Role.GENERAL_OFFICE)
                : List.copyOf(me().roles());
    }

    private Officer me() {
        return reader.officer();
    }

    public String getPrincipal() {
        return principal;
    }

    public void setPrincipal(String principal) {
        this.principal = principal;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
