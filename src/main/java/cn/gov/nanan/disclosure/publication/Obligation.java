package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.calendar.DueDate;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.InformationItem;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 应公开义务: what one issued item owes to one channel, and by when.
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

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", nullable = false, updatable = false)
    private InformationItem item;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    private Channel channel;

    /** Counts the issues of the item: after 暂缓 it may be issued again. */
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

    Obligation(InformationItem item, Channel channel, int turn, DueDates dates, Instant openedAt) {
        this.item = item;
        this.channel = channel;
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

    /** A later day is a new promise: when it passes too, that is told again. */
    private void owe(DueDates counted) {
        LocalDate was = due;
        dates = counted;
        due = alarm().due();
        flaggedAt = due.isAfter(was) ? null : flaggedAt;
    }

    /** The channel has had it since {@code on}; the first time counts. */
    void fulfil(LocalDate on, Instant at) {
        if (isOpen()) {
            fulfilledAt = at;
            fulfilledOn = on;
        }
    }

    /** The channel has it from this moment. */
    void fulfil(Instant at) {
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

    public InformationItem item() {
        return item;
    }

    public Channel channel() {
        return channel;
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
