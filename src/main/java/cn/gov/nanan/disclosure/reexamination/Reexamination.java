package cn.gov.nanan.disclosure.reexamination;

import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** 评估记录: what one look at one withheld item, in one year, came to. The database refuses a second one. Never changes. */
@Entity
@Table(name = "reexamination")
public class Reexamination {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reexamination_seq")
    private Long id;

    @Column(name = "item_id", nullable = false, updatable = false)
    private long item;

    @Column(name = "examined_year", nullable = false, updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private ReexaminationOutcome outcome;

    @Column(updatable = false, length = 1000)
    private String remark;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "officer_id", nullable = false, updatable = false)
    private Officer officer;

    @Column(name = "examined_at", nullable = false, updatable = false)
    private Instant at;

    protected Reexamination() {}

    Reexamination(long item, int year, ReexaminationOutcome outcome, String remark, Officer officer, Instant at) {
        this.item = item;
        this.year = year;
        this.outcome = outcome;
        this.remark = remark;
        this.officer = officer;
        this.at = at;
    }
}
