package cn.gov.nanan.disclosure.reminder;

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
import java.time.LocalDate;
import java.util.Objects;

/** 提醒: one message to one officer. The database refuses a second one of the same subject and rung. */
@Entity
@Table(name = "notice")
public class Notice {
    public static final int LONGEST_REMARK = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recipient_id", nullable = false, updatable = false)
    private Officer recipient;

    /** What it is about, such as {@code obligation:7}. */
    @Column(nullable = false, updatable = false, length = 64)
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private Rung rung;

    /** The item to look at. */
    @Column(name = "item_id", nullable = false, updatable = false)
    private long item;

    /** By when it was or is to be done; null where no day is set. */
    @Column(name = "due_date", updatable = false)
    private LocalDate due;

    /** What somebody wrote with it; may be null. */
    @Column(updatable = false, length = LONGEST_REMARK)
    private String remark;

    @Column(name = "told_at", nullable = false, updatable = false)
    private Instant toldAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notice() {}

    Notice(Officer recipient, String subject, Rung rung, long item, LocalDate due, String remark, Instant toldAt) {
        this.recipient = Objects.requireNonNull(recipient);
        this.subject = Objects.requireNonNull(subject);
        this.rung = Objects.requireNonNull(rung);
        this.item = item;
        this.due = due;
        this.remark = remark;
        this.toldAt = Objects.requireNonNull(toldAt);
    }

    public Long id() {
        return id;
    }

    public Officer recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public Rung rung() {
        return rung;
    }

    public Instant readAt() {
        return readAt;
    }
}
