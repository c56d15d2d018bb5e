package cn.gov.nanan.disclosure.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** 已提醒（公开时限）: one rung of the ladder of one obligation and due day. The database refuses a second one. */
@Entity
@Table(name = "told_due")
public class ToldDue {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "told_due_seq")
    private Long id;

    @Column(name = "obligation_id", nullable = false, updatable = false)
    private long obligation;

    @Column(name = "due_date", nullable = false, updatable = false)
    private LocalDate due;

    /** Working days from the due day: −1 is one before. */
    @Column(nullable = false, updatable = false)
    private int days;

    @Column(name = "told_at", nullable = false, updatable = false)
    private Instant toldAt;

    protected ToldDue() {}

    ToldDue(long obligation, LocalDate due, int days, Instant toldAt) {
        this.obligation = obligation;
        this.due = due;
        this.days = days;
        this.toldAt = toldAt;
    }
}
