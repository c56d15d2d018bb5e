package cn.gov.nanan.disclosure.clearance;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Faults;
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

/** 会商报批: one body that was asked about one item, and what it answered. An answer is never changed; who is asked again is a new row. */
@Entity
@Table(name = "clearance")
public class Clearance {
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_NOTE = 1000;

    static final String TOO_LONG = "clearance.error.too-long";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clearance_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private Purpose purpose;

    /** The body asked, by its full name. */
    @Column(nullable = false, updatable = false, length = LONGEST_NAME)
    private String body;

    @Column(name = "asked_on", nullable = false, updatable = false)
    private LocalDate askedOn;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "asked_by", nullable = false, updatable = false)
    private Officer askedBy;

    @Enumerated(EnumType.STRING)
    @Column(length = 32)
    private Answer answer;

    /** 答复方式; null while none came, and of what was recorded before it was asked for. */
    @Enumerated(EnumType.STRING)
    @Column(name = "answer_means", length = 32)
    private Means means;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    /** When the answer was recorded; null while none came, and where only the day is known. */
    @Column(name = "answered_at")
    private Instant answeredAt;

    /** 复函或批准文号. */
    @Column(name = "answer_number", length = LONGEST_NAME)
    private String number;

    @Column(length = LONGEST_NOTE)
    private String note;

    protected Clearance() {}

    /** @throws BusinessException {@code clearance.error.…} when the body is not named or was asked in the future */
    public Clearance(Purpose purpose, String body, LocalDate askedOn, Officer askedBy, LocalDate today) {
        this.purpose = Objects.requireNonNull(purpose);
        Faults faults = new Faults();
        this.body = faults.text("body", body, LONGEST_NAME, TOO_LONG);
        this.askedOn = askedOn == null ? today : askedOn;
        this.askedBy = Objects.requireNonNull(askedBy);
        faults.when(this.body == null, "body", "clearance.error.body-needed")
                .when(this.askedOn.isAfter(today), "askedOn", "clearance.error.asked-later")
                .refuse();
    }

    /** The same, recorded at this moment. */
    public void answer(Reply said, Instant now) {
        answer(said, LocalDate.ofInstant(now, BureauClock.ZONE));
        answeredAt = now;
    }

    /** 登记答复: what the body said, once. 报批 needs the number of the approval; a third party agrees in writing, 条例第三十二条. */
    public void answer(Reply said, LocalDate today) {
        if (answer != null) {
            throw new BusinessException("clearance.error.answered");
        }
        Faults faults = new Faults();
        boolean spoken =
                purpose == Purpose.THIRD_PARTY && said.answer() == Answer.AGREED && said.means() == Means.TELEPHONE;
        LocalDate day = said.on() == null ? today : said.on();
        String given = faults.text("number", said.number(), LONGEST_NAME, TOO_LONG);
        String noted = faults.text("note", said.note(), LONGEST_NOTE, TOO_LONG);
        boolean approved = purpose == Purpose.APPROVAL && said.answer() == Answer.AGREED;
        faults.when(said.answer() == null, "answer", "clearance.error.answer-needed")
                .when(said.means() == null, "means", "clearance.error.means-needed")
                .when(spoken, "means", "clearance.error.written-needed")
                .when(day.isBefore(askedOn) || day.isAfter(today), "on", "clearance.error.answer-day")
                .when(approved && given == null, "number", "clearance.error.number-needed")
                .refuse();
        note = noted;
        answer = said.answer();
        means = said.means();
        answeredOn = day;
        number = given;
    }

    public boolean isOpen() {
        return answer == null;
    }

    /** Did it agree to the text as it was before this moment, and not to what was written then? */
    boolean isAgreedBefore(Instant written) {
        return isAgreed() && Given.isBefore(written, answeredOn, answeredAt);
    }

    public boolean isAgreed() {
        return answer == Answer.AGREED;
    }

    /** Was this body asked for this purpose? */
    public boolean concerns(Purpose wanted, String wantedBody) {
        return purpose == wanted && body.equals(wantedBody);
    }

    public Long id() {
        return id;
    }

    public Purpose purpose() {
        return purpose;
    }

    public String body() {
        return body;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public Officer askedBy() {
        return askedBy;
    }

    /** Null while none came. */
    public Answer answer() {
        return answer;
    }

    /** 答复方式; null while none came, and of what was recorded before it was asked for. */
    public Means means() {
        return means;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public String number() {
        return number;
    }

    public String note() {
        return note;
    }
}
