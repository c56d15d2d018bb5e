package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.attribute.DocumentType;
import cn.gov.nanan.disclosure.attribute.Scheme;
import cn.gov.nanan.disclosure.attribute.Strength;
import cn.gov.nanan.disclosure.attribute.TypeRule;
import cn.gov.nanan.disclosure.attribute.TypeRules;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** 文种规则: the rules in force; one of them with its history, where an administrator may amend it. */
@Named
@ViewScoped
public class RulesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TypeRules rules;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    @Inject
    private Feedback feedback;

    private String code;
    private Long seen;
    private RuleFields amendment;
    private transient List<TypeRule> current;
    private transient List<TypeRule> history;

    public void load() {
        List<TypeRule> versions = history();
        if (code != null && versions.isEmpty()) {
            feedback.missing(404);
        } else if (code != null) {
            TypeRule latest = versions.get(0);
            seen = latest.id();
            LocalDate last =
                    latest.validFrom().isAfter(LocalDate.now(clock)) ? latest.validFrom() : LocalDate.now(clock);
            amendment = RuleFields.of(latest, last.plusDays(1));
        }
    }

    public String amend() {
        rules.amend(seen, amendment.suggestion(), amendment.wording(), amendment.getFrom(), amendment.getSource());
        feedback.done("rules.done", amendment.getFrom());
        return "/admin/rules?faces-redirect=true&code=" + code;
    }

    public List<TypeRule> current() {
        if (current == null) {
            current = rules.current();
        }
        return current;
    }

    /** All versions of the chosen rule, newest first. */
    public List<TypeRule> history() {
        if (history == null) {
            history = code == null ? List.of() : rules.history(code);
        }
        return history;
    }

    public TypeRule latest() {
        return history().isEmpty() ? null : history().get(0);
    }

    public int ruleSet() {
        return rules.ruleSet();
    }

    public boolean isAmendable() {
        return latest() != null && reader.officer().holds(Role.ADMIN);
    }

    public boolean isInForce(TypeRule rule) {
        return rule.isValidOn(LocalDate.now(clock));
    }

    /** The key of 现行, 待施行 or 已失效. */
    public String standing(TypeRule rule) {
        if (isInForce(rule)) {
            return "rules.in-force";
        }
        return rule.validFrom().isAfter(LocalDate.now(clock)) ? "rules.ahead" : "rules.past";
    }

    public Strength[] strengths() {
        return Strength.values();
    }

    /** The name by the list of 2000, where it differs from today's; else null. */
    public String formerName(DocumentType type) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String former = type.name(Scheme.GW2000_13, locale);
        return former.equals(type.name(Scheme.GW2012_15, locale)) ? null : former;
    }

    public RuleFields getAmendment() {
        return amendment;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
