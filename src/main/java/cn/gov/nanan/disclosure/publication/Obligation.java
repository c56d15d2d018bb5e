package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.calendar.DueDate;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import jakarta.persistence.AttributeOverride;
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
 * <p>Two periods run, and the one that ends first counts: the legal one from 成文日期 (条例第二十六条) and the house one from 印发日期
 * (细则一（一）4（1）). A period that another law fixes takes their place. Every due date keeps why it is that day.
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
    @AttributeOverride(name = "start", column = @Column(name = "legal_start"))
    @AttributeOverride(name = "workingDays", column = @Column(name = "legal_days"))
    @AttributeOverride(name = "clause", column = @Column(name = "legal_clause"))
    @AttributeOverride(name = "due", column = @Column(name = "legal_due"))
    @AttributeOverride(name = "provisional", column = @Column(name = "legal_provisional"))
    @AttributeOverride(name = "calendarVersion", column = @Column(name = "legal_calendar"))
    @AttributeOverride(name = "skipped", column = @Column(name = "legal_skipped"))
    @AttributeOverride(name = "counted", column = @Column(name = "legal_counted"))
    private DueDate legal;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "house_start"))
    @AttributeOverride(name = "workingDays", column = @Column(name = "house_days"))
    @AttributeOverride(name = "clause", column = @Column(name = "house_clause"))
    @AttributeOverride(name = "due", column = @Column(name = "house_due"))
    @AttributeOverride(name = "provisional", column = @Column(name = "house_provisional"))
    @AttributeOverride(name = "calendarVersion", column = @Column(name = "house_calendar"))
    @AttributeOverride(name = "skipped", column = @Column(name = "house_skipped"))
    @AttributeOverride(name = "counted", column = @Column(name = "house_counted"))
    private DueDate house;

    @Embedded
    private SpecialPeriod specialPeriod;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "special_start"))
    @AttributeOverride(name = "workingDays", column = @Column(name = "special_days"))
    @AttributeOverride(name = "clause", column = @Column(name = "special_clause"))
    @AttributeOverride(name = "due", column = @Column(name = "special_due"))
    @AttributeOverride(name = "provisional", column = @Column(name = "special_provisional"))
    @AttributeOverride(name = "calendarVersion", column = @Column(name = "special_calendar"))
    @AttributeOverride(name = "skipped", column = @Column(name = "special_skipped"))
    @AttributeOverride(name = "counted", column = @Column(name = "special_counted"))
    private DueDate special;

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

    Obligation(InformationItem item, Channel channel, int turn, DueDate legal, DueDate house, Instant openedAt) {
        this.item = item;
        this.channel = channel;
        this.turn = turn;
        this.legal = legal;
        this.house = house;
        this.openedAt = openedAt;
        this.due = alarm().due();
    }

    /** The due date that counts: another law's, else the earlier of the legal one and the house's. */
    public DueDate alarm() {
        return alarm(legal, house, special);
    }

    static DueDate alarm(DueDate legal, DueDate house, DueDate special) {
        if (special != null) {
            return special;
        }
        return house.due().isBefore(legal.due()) ? house : legal;
    }

    /** 从其规定: from now on another law's period counts, from 成文日期. */
    void fixByLaw(SpecialPeriod period, WorkingCalendar calendar) {
        if (!isOpen()) {
            throw new BusinessException("publication.error.obligation-not-open");
        }
        specialPeriod = period;
        special = period.from(legal.start(), calendar);
        owe();
    }

    /** The day that would count by another calendar; changes nothing. */
    LocalDate dueUnder(WorkingCalendar calendar, boolean earlierAllowed) {
        if (special != null) {
            return specialUnder(calendar, earlierAllowed).due();
        }
        LocalDate ofLaw = legal.under(calendar, earlierAllowed).due();
        LocalDate ofHouse = house.under(calendar, earlierAllowed).due();
        return ofHouse.isBefore(ofLaw) ? ofHouse : ofLaw;
    }

    /** Counts anew by another calendar; no due date becomes earlier unless that is allowed. */
    void recount(WorkingCalendar calendar, boolean earlierAllowed) {
        legal = legal.under(calendar, earlierAllowed);
        house = house.under(calendar, earlierAllowed);
        special = special == null ? null : specialUnder(calendar, earlierAllowed);
        owe();
    }

    /** A later day is a new promise: when it passes too, that is told again. */
    private void owe() {
        LocalDate was = due;
        due = alarm().due();
        flaggedAt = due.isAfter(was) ? null : flaggedAt;
    }

    private DueDate specialUnder(WorkingCalendar calendar, boolean earlierAllowed) {
        DueDate counted = specialPeriod.from(special.start(), calendar);
        boolean kept = !earlierAllowed && counted.due().isBefore(special.due());
        return kept ? special.keptUnder(calendar) : counted;
    }

    /** The channel has it; the first time counts. */
    void fulfil(Instant at) {
        if (isOpen()) {
            fulfilledAt = at;
            fulfilledOn = LocalDate.ofInstant(at, BureauClock.ZONE);
        }
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

    public DueDate legal() {
        return legal;
    }

    public DueDate house() {
        return house;
    }

    /** Another law's due date, or null. */
    public DueDate special() {
        return special;
    }

    public SpecialPeriod specialPeriod() {
        return specialPeriod;
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
