package cn.gov.nanan.disclosure.enquiry;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.applicant.SealedText;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.reply.ReplyEvent;
import cn.gov.nanan.disclosure.request.ServiceWay;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 网上可查的申请: what its applicant may know of a request; fed by {@link StatusRecord}s alone. */
@Entity
@Table(name = "enquiry")
public class Enquiry {
    private static final String LINE = "\n";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enquiry_seq")
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = 32)
    private String number;

    /** 原编号, as it stands on his receipt; null where he still has the first one. */
    @Column(name = "former_number", length = 32)
    private String formerNumber;

    @Column(name = "code_digest", nullable = false, updatable = false, length = 64)
    private String codeDigest;

    /** Of the form with which it was sent, so that it is taken once; null where it came another way. */
    @Column(updatable = false, length = 32)
    private String ticket;

    /** 收到日; null until it is certain. */
    @Column(name = "received_on")
    private LocalDate receivedOn;

    /** 所需信息, a line each; null where it was erased. */
    @Embedded
    private SealedText wanted;

    /** 送达方式; null until the answer went. */
    @Enumerated(EnumType.STRING)
    @Column(name = "served_by", length = 32)
    private ServiceWay served;

    @ElementCollection
    @CollectionTable(name = "enquiry_progress", joinColumns = @JoinColumn(name = "enquiry_id"))
    @OrderColumn(name = "position")
    private List<ProgressLine> progress = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "enquiry_clock", joinColumns = @JoinColumn(name = "enquiry_id"))
    @OrderColumn(name = "position")
    private List<ClockEvent> events = new ArrayList<>();

    /** 请申请人于何日前做; null where nothing is asked of him now. */
    @Column(name = "asked_until")
    private LocalDate askedUntil;

    /** 请申请人做的, as it may tell of him; null where nothing is asked of him now. */
    @Embedded
    @AttributeOverride(name = "key", column = @Column(name = "asked_key", length = 16))
    @AttributeOverride(name = "text", column = @Column(name = "asked_text", length = SealedText.LONGEST))
    private SealedText asked;

    /** The same as it was kept before it was sealed; null since. */
    @Column(name = "asked_what", length = 1200)
    private String askedBefore;

    protected Enquiry() {}

    Enquiry(String number, String codeDigest, String ticket) {
        this.number = number;
        this.codeDigest = codeDigest;
        this.ticket = ticket;
    }

    /** 更新状态. */
    void follow(StatusRecord status, PersonalSeal seal) {
        receivedOn = status.received();
        askedUntil = status.asked() == null ? null : status.asked().until();
        asked = status.asked() == null ? null : seal.seal(status.asked().what());
        askedBefore = null;
        served = status.served();
        wanted = seal.seal(String.join(LINE, status.wanted()));
        events.clear();
        events.addAll(status.events());
        ProgressLine line = status.step() == null ? null : new ProgressLine(status.step(), status.day());
        if (line != null && (progress.isEmpty() || !line.equals(last()))) {
            progress.add(line);
        }
    }

    /** 换号: its first number had been given to another before. */
    void renumber(String another) {
        formerNumber = number;
        number = another;
    }

    /** Is this the fingerprint of its code? Takes the same time whatever it is. */
    boolean isOpenedBy(String digest) {
        return MessageDigest.isEqual(
                codeDigest.getBytes(StandardCharsets.US_ASCII), digest.getBytes(StandardCharsets.US_ASCII));
    }

    /** 换钥; what was kept open is sealed. */
    void reseal(PersonalSeal seal) {
        wanted = wanted == null ? null : seal.renewed(wanted);
        if (askedBefore != null) {
            asked = seal.seal(askedBefore);
            askedBefore = null;
        } else if (asked != null) {
            asked = seal.renewed(asked);
        }
    }

    /** 请申请人做的; empty where nothing is asked of him now. */
    Optional<AskedOfApplicant> asked(PersonalSeal seal) {
        return Optional.ofNullable(askedUntil)
                .map(until -> new AskedOfApplicant(until, asked == null ? askedBefore : seal.open(asked)));
    }

    List<String> wanted(PersonalSeal seal) {
        return wanted == null ? List.of() : List.of(seal.open(wanted).split(LINE, -1));
    }

    private ProgressLine last() {
        return progress.get(progress.size() - 1);
    }

    public String number() {
        return number;
    }

    String codeDigest() {
        return codeDigest;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** 送达方式; null until the answer went. */
    public ServiceWay served() {
        return served;
    }

    /** Where it stands: what is told meanwhile leaves the applicant asked who was asked. */
    public PublicStep step() {
        return progress.stream()
                .map(ProgressLine::step)
                .filter(step -> !step.isAside())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** 已提交补正或者说明: has he said something since he was asked, which the 公开办 has still to register? */
    public boolean isReplied(List<SaidMessage> said) {
        return step().isAsked()
                && progress.stream()
                        .filter(line -> line.step() == step())
                        .map(ProgressLine::day)
                        .reduce((earlier, later) -> later)
                        .filter(asked -> said.stream()
                                .filter(message -> message.kind() == MessageKind.CLARIFICATION)
                                .anyMatch(message -> !LocalDate.ofInstant(message.at(), BureauClock.ZONE)
                                        .isBefore(asked)))
                        .isPresent();
    }

    public List<ProgressLine> progress() {
        return Collections.unmodifiableList(progress);
    }

    /** In the order of their days, as the clock wants them. */
    public List<ReplyEvent> events() {
        return events.stream()
                .map(ClockEvent::event)
                .sorted(Comparator.comparing(ReplyEvent::day))
                .toList();
    }
}
