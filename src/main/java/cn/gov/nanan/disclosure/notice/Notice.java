package cn.gov.nanan.disclosure.notice;

import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** 提醒: one message to one officer. The database refuses a second one of the same cause and occasion. */
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

    /** What messages are told apart by, such as {@code obligation:7}. */
    @Column(nullable = false, updatable = false, length = 64)
    private String cause;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private Occasion occasion;

    /** What to look at. */
    @Embedded
    private Subject subject;

    /** What is to be done, as the key of its words; null where the occasion says it all. */
    @Column(updatable = false, length = 64)
    private String task;

    /** As what somebody must do it. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 32)
    private Role duty;

    /** Who wrote the remark; null where nobody did. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sender_id", updatable = false)
    private Officer sender;

    /** 代: the absent colleague for whom the recipient acts; null when it concerns himself. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "behalf_id", updatable = false)
    private Officer behalf;

    /** By when it was or is to be done; null where no day is set. */
    @Column(name = "due_date", updatable = false)
    private LocalDate due;

    /** What somebody wrote with it; may be null. */
    @Column(length = LONGEST_REMARK)
    private String remark;

    @Column(name = "told_at", nullable = false, updatable = false)
    private Instant toldAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notice() {}

    Notice(Officer recipient, Matter matter, Instant toldAt) {
        this.recipient = Objects.requireNonNull(recipient);
        this.occasion = Objects.requireNonNull(matter.occasion());
        this.cause = matter.cause();
        this.subject = matter.subject();
        this.task = matter.task();
        this.duty = matter.duty();
        this.due = matter.due();
        this.toldAt = Objects.requireNonNull(toldAt);
    }

    /** Said by an officer, in his words. */
    Notice from(Officer officer, String words) {
        sender = officer;
        remark = words == null || words.isBlank() ? null : words;
        return this;
    }

    /** 代: told to whoever acts for this colleague. */
    Notice inPlaceOf(Officer absent) {
        behalf = absent;
        return this;
    }

    /** What its recipient has not read, for the colleague who now acts for him. */
    Notice handedTo(Officer deputy, Instant now) {
        Notice handed = new Notice();
        handed.recipient = deputy;
        handed.behalf = recipient;
        handed.cause = cause;
        handed.occasion = occasion;
        handed.subject = subject;
        handed.task = task;
        handed.duty = duty;
        handed.sender = sender;
        handed.due = due;
        handed.remark = remark;
        handed.toldAt = now;
        return handed;
    }

    public Long id() {
        return id;
    }

    public Officer recipient() {
        return recipient;
    }

    public String cause() {
        return cause;
    }

    public Occasion occasion() {
        return occasion;
    }

    public Subject subject() {
        return subject;
    }

    /** Who wrote with it; may be null. */
    public Officer sender() {
        return sender;
    }

    public Instant readAt() {
        return readAt;
    }
}
