package cn.gov.nanan.disclosure.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 期限规定: how many working days a period has since when, in the words of its clause. */
@Entity
@Table(name = "period_rule")
public class PeriodRule {
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
    @Column(nullable = false, length = 200)
    private String clause;

    /** 原文. */
    @Column(nullable = false, length = 1000)
    private String wording;

    protected PeriodRule() {}

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
