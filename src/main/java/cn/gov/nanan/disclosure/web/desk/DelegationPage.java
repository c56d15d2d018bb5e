package cn.gov.nanan.disclosure.web.desk;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Delegation;
import cn.gov.nanan.disclosure.staff.Delegations;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.PersonSearch;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 委托代理: who acts for me while I am away, and for whom I act; the administrator sets it for everybody. */
@Named
@ViewScoped
public class DelegationPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS =
            Map.of("principal", "f-principal:principal", "deputy", "f-deputy:deputy");

    @Inject
    private Delegations delegations;

    @Inject
    private PersonSearch people;

    @Inject
    private Reader reader;

    @Inject
    private Feedback feedback;

    @NotNull
    private String principal;

    @NotNull
    private String deputy;

    private Role role;

    @NotNull
    private LocalDate from;

    @NotNull
    private LocalDate to;

    @Size(max = Delegation.LONGEST_REASON)
    private String reason;

    /** 委托. */
    public String entrust() {
        try {
            String absent = isForOthers() ? people.userName("principal", principal) : me().userName();
            delegations.entrust(absent, people.userName("deputy", deputy), role, from, to, reason);
        } catch (BusinessException refused) {
            String elsewhere = feedback.refusedAt("entrust", FIELDS, refused);
            if (elsewhere != null) {
                throw refused;
            }
            return null;
        }
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

    /** 提示: who may act, or be acted for. */
    public List<String> people(String words) {
        return people.offered(words);
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
