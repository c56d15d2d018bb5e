package cn.gov.nanan.disclosure.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 已提醒（办理时限）: one rung of the ladder of one item since it came to its step. The database refuses a second one. */
@Entity
@Table(name = "told_step")
public class ToldStep {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "told_step_seq")
    private Long id;

    @Column(name = "item_id", nullable = false, updatable = false)
    private long item;

    @Column(nullable = false, updatable = false)
    private Instant since;

    /** Working days from the day by which it should have left: −1 is one before. */
    @Column(nullable = false, updatable = false)
    private int days;

    @Column(name = "told_at", nullable = false, updatable = false)
    private Instant toldAt;

    protected ToldStep() {}

    ToldStep(long item, Instant since, int days, Instant toldAt) {
        this.item = item;
        this.since = since;
        this.days = days;
        this.toldAt = toldAt;
    }
}
