package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
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

/** 申请办理记录一栏: who did what, when and as what. Never changes, but that its remark is erased in the end. */
@Entity
@Table(name = "request_entry")
public class RequestEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "request_entry_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    private InformationRequest request;

    /** Order in the trail, from 0. */
    @Column(nullable = false, updatable = false)
    private int position;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "officer_id", nullable = false, updatable = false)
    private Officer officer;

    /** 代: the colleague for whom he acted; the officer himself when he acted for himself. */
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "holder_id", nullable = false, updatable = false)
    private Officer holder;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private RequestStep step;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private RequestAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_step", nullable = false, updatable = false, length = 32)
    private RequestStep nextStep;

    @Column(name = "acted_at", nullable = false, updatable = false)
    private Instant at;

    /** Null where nothing was written, or where it was erased with what is known of the applicant. */
    @Column(length = InformationRequest.LONGEST_REMARK)
    private String remark;

    /** The answer's due day as this act left it; null before the receipt. */
    @Column(name = "due_date", updatable = false)
    private LocalDate due;

    /** 更正; null where nothing was corrected. */
    @Embedded
    private EventCorrection correction;

    /** 请于何日前: by when whoever is written to is to do his part; null where he is given no day. */
    @Column(name = "until_day", updatable = false)
    private LocalDate until;

    /** 收费; null where nothing was charged. */
    @Embedded
    private FeeCharge charge;

    protected RequestEntry() {}

    /** @param correction null where nothing is corrected */
    RequestEntry(RequestAttempt attempt, int position, LocalDate due, EventCorrection correction) {
        this.request = attempt.request();
        this.position = position;
        this.officer = attempt.officer();
        this.holder = attempt.holder();
        this.role = attempt.role();
        this.step = attempt.row().from();
        this.action = attempt.row().action();
        this.nextStep = attempt.row().to();
        this.at = attempt.now();
        this.remark = RequestRemark.of(attempt);
        this.due = due;
        this.correction = correction;
        this.until = attempt.until().orElse(null);
        this.charge = attempt.charge();
    }

    /** 清除: the remark may tell of the applicant. */
    void forget() {
        remark = null;
    }

    public int position() {
        return position;
    }

    public Officer officer() {
        return officer;
    }

    public Officer holder() {
        return holder;
    }

    public Role role() {
        return role;
    }

    public RequestStep step() {
        return step;
    }

    public RequestAction action() {
        return action;
    }

    public RequestStep nextStep() {
        return nextStep;
    }

    public Instant at() {
        return at;
    }

    public String remark() {
        return remark;
    }

    public LocalDate due() {
        return due;
    }

    public EventCorrection correction() {
        return correction;
    }

    public LocalDate until() {
        return until;
    }

    /** What is asked of the applicant: the points, the questions, or the amount. */
    public String asked() {
        return ActGround.asked(this);
    }

    public FeeCharge charge() {
        return charge;
    }
}
