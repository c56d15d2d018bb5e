package cn.gov.nanan.disclosure.calendar;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 期限规定: how many working days a period has since when, in the words of its clause. A rule never changes; an amendment
 * is a new row, and what runs already keeps the days that it was counted by.
 */
@Entity
@Table(name = "period_rule")
public class PeriodRule {
    public static final int LONGEST_CLAUSE = 200;
    public static final int LONGEST_WORDING = 1000;
    public static final int MOST_DAYS = 250;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "period_rule_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    private Period period;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "working_days", nullable = false)
    private int workingDays;

    /** 依据, such as 条例第二十六条. */
    @Column(nullable = false, length = LONGEST_CLAUSE)
    private String clause;

    /** 原文. */
    @Column(nullable = false, length = LONGEST_WORDING)
    private String wording;

    protected PeriodRule() {}

    /** @throws BusinessException {@code calendar.error.period-…} when the rule cannot be one */
    PeriodRule(Period period, LocalDate validFrom, int workingDays, String clause, String wording) {
        if (workingDays < 1 || workingDays > MOST_DAYS) {
            throw new BusinessException("calendar.error.period-days", MOST_DAYS);
        }
        this.period = Objects.requireNonNull(period);
        this.validFrom = Objects.requireNonNull(validFrom);
        this.workingDays = workingDays;
        this.clause = text(clause, LONGEST_CLAUSE);
        this.wording = text(wording, LONGEST_WORDING);
    }

    private static String text(String given, int longest) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new BusinessException("calendar.error.period-text", LONGEST_CLAUSE, LONGEST_WORDING);
        }
        return text;
    }

    /** 修订: the rule that follows this one from a later day on. */
    PeriodRule amended(int newDays, String newClause, String newWording, LocalDate from) {
        if (!from.isAfter(validFrom)) {
            throw new BusinessException("calendar.error.period-from", validFrom);
        }
        return new PeriodRule(period, from, newDays, newClause, newWording);
    }

    /** What became of an earlier rule, for the audit trail. */
    String change(PeriodRule earlier) {
        return "%d → %d; %s; %s".formatted(earlier.workingDays, workingDays, validFrom, clause);
    }

    public Long id() {
        return id;
    }

    /** Would an amendment to this change nothing? */
    boolean isSame(int days, String otherClause, String otherWording) {
        return workingDays == days && clause.equals(otherClause) && wording.equals(otherWording);
    }

    public Period period() {
        return period;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public int workingDays() {
        return workingDays;
    }

    public String clause() {
        return clause;
    }

    public String wording() {
        return wording;
    }
}
