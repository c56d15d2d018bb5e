package cn.gov.nanan.disclosure.deadline;

import cn.gov.nanan.disclosure.calendar.DueDate;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 应办义务: what is owed of one subject to one channel, as what somebody owes it, and by when.
 *
 * <p>Which periods run is said by the {@link Channel}, which day counts by its {@link DueDates}. Every due date keeps why
 * it is that day.
 */
@Entity
@Table(name = "obligation")
public class Obligation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "obligation_seq")
    private Long id;

    @Version
    private int version;

    @Embedded
    private Subject subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    private Channel channel;

    /** As what somebody owes it. */
    @Enumerated(EnumType.STRING)
    @Column(name = "owed_by", nullable = false, updatable = false, length = 32)
    private Role owedBy;

    /** Counts what was owed to the channel one after the other: an item may be issued again. */
    @Column(nullable = false)
    private int turn;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Embedded
    private DueDates dates;

    /** The day that counts, for queries; always that of {@link #alarm()}. */
    @Column(name = "due_date", nullable = false)
    private LocalDate due;

    @Column(name = "fulfilled_at")
    private Instant fulfilledAt;

    @Column(name = "fulfilled_on")
    private LocalDate fulfilledOn;

    @Column(name = "flagged_at")
    private Instant flaggedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 32)
    private Closing closing;

    protected Obligation() {}

    /** @param turn 1 for the first that is owed of the subject to the channel */
    public Obligation(Subject subject, Channel channel, Role owedBy, int turn, DueDates dates, Instant openedAt) {
        this.subject = subject;
        this.channel = channel;
        this.owedBy = owedBy;
        this.turn = turn;
        this.dates = dates;
        this.openedAt = openedAt;
        this.due = alarm().due();
    }

    /** The due date that counts: another law's, else the earlier of the legal one and the house's. */
    public DueDate alarm() {
        return dates.alarm();
    }

    /** 从其规定: from now on another law's period counts, from 成文日期. */
    void fixByLaw(SpecialPeriod period, WorkingCalendar calendar) {
        if (!isOpen()) {
            throw BusinessException.notOpen("deadline.error.not-open");
        }
        owe(dates.fixedByLaw(period, calendar));
    }

    /** The day that would count by another calendar; changes nothing. */
    LocalDate dueUnder(WorkingCalendar calendar, boolean earlierAllowed) {
        return dates.under(calendar, earlierAllowed).alarm().due();
    }

    /** Counts anew by another calendar; no due date becomes earlier unless that is allowed. */
    void recount(WorkingCalendar calendar, boolean earlierAllowed) {
        owe(dates.under(calendar, earlierAllowed));
    }

    /** 重新推算: its subject has reckoned the days anew. */
    public void promise(DueDates reckoned) {
        owe(reckoned);
    }

    /** A later day is a new promise: when it passes too, that is told again. */
    private void owe(DueDates counted) {
        LocalDate was = due;
        dates = counted;
        due = alarm().due();
        flaggedAt = due.isAfter(was) ? null : flaggedAt;
    }

    /** The channel has had it since {@code on}; the first time counts. */
    public void fulfil(LocalDate on, Instant at) {
        if (isOpen()) {
            fulfilledAt = at;
            fulfilledOn = on;
        }
    }

    /** The channel has it from this moment. */
    public void fulfil(Instant at) {
        fulfil(LocalDate.ofInstant(at, BureauClock.ZONE), at);
    }

    void close(Closing reason, Instant at) {
        if (isOpen()) {
            closing = reason;
            closedAt = at;
        }
    }

    public boolean isOpen() {
        return fulfilledAt == null && closedAt == null;
    }

    /** 逾期: still owed after the end of the due day. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(due);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Subject subject() {
        return subject;
    }

    public Channel channel() {
        return channel;
    }

    public Role owedBy() {
        return owedBy;
    }

    public int turn() {
        return turn;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public DueDates dates() {
        return dates;
    }

    public LocalDate due() {
        return due;
    }

    public Instant fulfilledAt() {
        return fulfilledAt;
    }

    public LocalDate fulfilledOn() {
        return fulfilledOn;
    }

    public Instant flaggedAt() {
        return flaggedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Closing closing() {
        return closing;
    }
}
