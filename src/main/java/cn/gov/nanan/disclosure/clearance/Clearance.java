package cn.gov.nanan.disclosure.clearance;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Written;
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
        this.body = text("body", body, LONGEST_NAME);
        this.askedOn = askedOn == null ? today : askedOn;
        this.askedBy = Objects.requireNonNull(askedBy);
        refuse(this.body == null, "body", "body-needed");
        refuse(this.askedOn.isAfter(today), "askedOn", "asked-later");
    }

    /** The same, recorded at this moment. */
    public void answer(Reply said, Instant now) {
        answer(said, LocalDate.ofInstant(now, BureauClock.ZONE));
        answeredAt = now;
    }

    /** 登记答复: what the body said, once. 报批 needs the number of the approval. */
    public void answer(Reply said, LocalDate today) {
        if (answer != null) {
            throw new BusinessException("clearance.error.answered");
        }
        refuse(said.answer() == null, "answer", "answer-needed");
        refuse(said.means() == null, "means", "means-needed");
        LocalDate day = said.on() == null ? today : said.on();
        refuse(day.isBefore(askedOn) || day.isAfter(today), "on", "answer-day");
        String given = text("number", said.number(), LONGEST_NAME);
        boolean approved = purpose == Purpose.APPROVAL && said.answer() == Answer.AGREED;
        refuse(approved && given == null, "number", "number-needed");
        note = text("note", said.note(), LONGEST_NOTE);
        answer = said.answer();
        means = said.means();
        answeredOn = day;
        number = given;
    }

    /** @param field what is to be mended */
    static void refuse(boolean wrong, String field, String error) {
        if (wrong) {
            throw BusinessException.invalid(field, "clearance.error." + error);
        }
    }

    static String text(String field, String written, int limit) {
        return Written.text(field, written, limit, "clearance.error.too-long");
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
