package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.calendar.Period;
import cn.gov.nanan.disclosure.calendar.PeriodRule;
import cn.gov.nanan.disclosure.calendar.PeriodRules;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** 期限规定: the rule in force of every period; one period with its history, where an administrator may amend it. */
@Named
@ViewScoped
public class PeriodsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PeriodRules rules;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Inject
    private Feedback feedback;

    private String asked;
    private Period period;
    private Long seen;
    private boolean editable;

    @NotNull(message = "{calendar.error.period-days-missing}")
    @Min(1)
    @Max(PeriodRule.MOST_DAYS)
    private Integer workingDays;

    @NotBlank
    @Size(max = PeriodRule.LONGEST_CLAUSE)
    private String clause;

    @NotBlank
    @Size(max = PeriodRule.LONGEST_WORDING)
    private String wording;

    @NotNull
    private LocalDate from;

    private transient List<PeriodRule> all;

    public void load() {
        editable = acting.requireAdminOrAuditor().holds(Role.ADMIN);
        period = Stream.of(Period.values())
                .filter(known -> known.name().equals(asked))
                .findFirst()
                .orElse(null);
        if (period != null) {
            fill(history().get(0));
        } else if (asked != null) {
            feedback.missing(404);
        }
    }

    private void fill(PeriodRule latest) {
        seen = latest.id();
        workingDays = latest.workingDays();
        clause = latest.clause();
        wording = latest.wording();
        from = Stream.of(latest.validFrom(), today())
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusDays(1);
    }

    public String amend() {
        if (workingDays == null) {
            throw new BusinessException("calendar.error.period-days-missing");
        }
        rules.amend(seen, workingDays, clause, wording, from);
        feedback.done("periods.done", from);
        return "/admin/periods?faces-redirect=true&period=" + period;
    }

    /** The rule in force of each period, in their order. */
    public List<PeriodRule> current() {
        return Stream.of(Period.values())
                .map(each -> all().stream()
                        .filter(rule -> rule.period() == each && isInForce(rule))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What will follow a rule that is in force; null where nothing is settled yet. */
    public PeriodRule ahead(PeriodRule current) {
        return all().stream()
                .filter(rule ->
                        rule.period() == current.period() && rule.validFrom().isAfter(today()))
                .findFirst()
                .orElse(null);
    }

    /** All rules of the chosen period, the newest first. */
    public List<PeriodRule> history() {
        return all().stream().filter(rule -> rule.period() == period).toList();
    }

    private List<PeriodRule> all() {
        if (all == null) {
            all = rules.all();
        }
        return all;
    }

    public boolean isInForce(PeriodRule rule) {
        return !rule.validFrom().isAfter(today())
                && all().stream()
                        .filter(other -> other.period() == rule.period())
                        .noneMatch(other -> other.validFrom().isAfter(rule.validFrom())
                                && !other.validFrom().isAfter(today()));
    }

    /** The key of 现行, 待施行 or 已失效. */
    public String standing(PeriodRule rule) {
        if (isInForce(rule)) {
            return "rules.in-force";
        }
        return rule.validFrom().isAfter(today()) ? "rules.ahead" : "rules.past";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The auditor only reads. */
    public boolean isEditable() {
        return editable;
    }

    /** The chosen period, or null for all of them. */
    public Period getPeriod() {
        return period;
    }

    /** As it stands in the address. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public Integer getWorkingDays() {
        return workingDays;
    }

    public void setWorkingDays(Integer workingDays) {
        this.workingDays = workingDays;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
