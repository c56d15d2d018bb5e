package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.applicant.Sealed;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.ReplyDue;
import cn.gov.nanan.disclosure.reply.ReplyEvent;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * 政府信息公开申请: one request with its matters, its trail and what moved its clock. {@link #perform} is the only way a step
 * changes.
 */
@Entity
@Table(name = "information_request")
public class InformationRequest {
    public static final int LONGEST_REMARK = 1000;
    public static final int LONGEST_PURPOSE = PersonalData.LONGEST_PURPOSE;
    public static final int LONGEST_THEME = 8;
    public static final int LONGEST_LETTER_NUMBER = 80;
    public static final int LONGEST_PROOF = 200;

    /** 答复时钟: when the answer is due, of a receipt and what happened since. */
    @FunctionalInterface
    public interface Reckoning {
        ReplyDue due(LocalDate received, List<ReplyEvent> events);
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "information_request_seq")
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false, length = 32)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private ArrivalChannel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "applicant_kind", nullable = false, length = 32)
    private ApplicantKind applicant;

    @Embedded
    private Sealed personal;

    @Column(name = "code_digest", nullable = false, updatable = false, length = 64)
    private String codeDigest;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery_form", nullable = false, length = 32)
    private DeliveryForm form;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery_route", nullable = false, length = 32)
    private DeliveryRoute route;

    /** 用途 as it was kept before it was sealed with the rest; null since. */
    @Column(length = LONGEST_PURPOSE)
    private String purpose;

    @Column(name = "theme_code", length = LONGEST_THEME)
    private String theme;

    /** 到达日. */
    @Column(name = "arrived_on", nullable = false, updatable = false)
    private LocalDate arrivedOn;

    /** 收到日, 条例第三十一条; null until it is certain. */
    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    private RequestStep step;

    @Column(nullable = false)
    private Instant since;

    /** 承办科室; null until it is assigned. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;

    /** 到期日, for queries; always that of the clock. */
    @Column(name = "due_date")
    private LocalDate due;

    @Column(name = "due_provisional", nullable = false)
    private boolean provisional;

    /** 等待申请人至: by when he may do his part; null where nothing is awaited. */
    @Column(name = "awaited_until")
    private LocalDate awaitedUntil;

    @Column(name = "letter_number", length = LONGEST_LETTER_NUMBER)
    private String letterNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_way", length = 32)
    private ServiceWay serviceWay;

    /** 送达日; null until the answer is served. */
    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "service_proof", length = LONGEST_PROOF)
    private String serviceProof;

    /** 办理结果 of the whole, as the annual report counts it; null until it is concluded. */
    @Enumerated(EnumType.STRING)
    @Column(length = 32)
    private Outcome outcome;

    /** 办结日: when it was served, lapsed or withdrawn; null until then. */
    @Column(name = "concluded_on")
    private LocalDate concludedOn;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<RequestMatter> matters = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<RequestEntry> trail = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<LetterDuty> duties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "request_event", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<RecordedEvent> events = new ArrayList<>();

    protected InformationRequest() {}

    /** @throws BusinessException {@code request.error.nothing-wanted} where a matter says neither name nor description */
    public InformationRequest(IncomingRequest arrived, Instant now) {
        if (arrived.matters().isEmpty() || !arrived.matters().stream().allMatch(Wanted::isGiven)) {
            throw new BusinessException("request.error.nothing-wanted");
        }
        number = arrived.number();
        channel = arrived.channel();
        applicant = arrived.applicant();
        personal = arrived.personal();
        codeDigest = arrived.codeDigest();
        form = arrived.form();
        route = arrived.route();
        arrivedOn = arrived.on();
        step = RequestStep.ARRIVED;
        since = now;
        for (Wanted wanted : arrived.matters()) {
            matters.add(new RequestMatter(this, matters.size(), wanted));
        }
    }

    /** What the officer may do now, in the order of the verbs. */
    public List<RequestAction> openActions(Actor actor, Reckoning clock, Instant now) {
        return new RequestTurn(this, actor, new RequestInput.Plain(""), clocked(clock), now).openActions();
    }

    /** What the dialogue of this act asks of him. */
    public List<RequestField> asks(RequestAction action, Actor actor, Reckoning clock, Instant now) {
        return List.copyOf(new RequestTurn(this, actor, new RequestInput.Plain(""), clocked(clock), now)
                .open(action)
                .row()
                .fields());
    }

    /** 应答的事项: which matters the dialogue of this act asks an answer for. */
    public List<RequestMatter> answerable(RequestAction action, Actor actor, Reckoning clock, Instant now) {
        return new RequestTurn(this, actor, new RequestInput.Plain(""), clocked(clock), now)
                .open(action)
                .parts();
    }

    /**
     * 办理: goes the one row that is open, or refuses.
     *
     * @throws BusinessException {@code request.error.not-open}, {@code RequestGuard.X} of the first guard that does not
     *     hold, {@code reply.error.…} where the clock cannot take what is said
     */
    public RequestActed perform(RequestAction action, Actor actor, RequestInput input, Reckoning clock, Instant now) {
        RequestAttempt attempt = new RequestTurn(this, actor, input, clocked(clock), now).ready(action);
        List<RecordedEvent> happened = attempt.eventsAfter(events);
        Optional<LocalDate> received = attempt.receiptAfter(Optional.ofNullable(receivedOn));
        Optional<ReplyDue> reckoned = received.map(day -> clock.due(day, inOrder(happened)));
        EventCorrection correction = attempt.correction();
        RequestStep from = step;
        take(attempt);
        receivedOn = received.orElse(null);
        keep(happened);
        reckoned.ifPresent(this::owe);
        step = attempt.row().to();
        since = from == step ? since : now;
        RequestEntry entry = new RequestEntry(attempt, trail.size(), due, correction);
        trail.add(entry);
        oweLetters(attempt, entry);
        return new RequestActed(
                this,
                action,
                from,
                attempt.row(),
                attempt.officer(),
                attempt.heard(RequestField.MATTER, RequestInput.Sharing.class)
                        .map(said -> matters.get(said.matter()))
                        .filter(RequestMatter::isShared)
                        .map(RequestMatter::section),
                attempt.input().remark(),
                now);
    }

    /** 应制发的文书: what the act owes; whoever gives up is owed nothing more. */
    private void oweLetters(RequestAttempt attempt, RequestEntry entry) {
        if (attempt.row().has(Consequence.WAIVES)) {
            attempt.waived().ifPresent(duties::remove);
        } else if (attempt.row().has(Consequence.GIVES_UP)) {
            duties.removeIf(duty -> !duty.isIssued());
        } else if (attempt.row().has(Consequence.TAKES_BACK)) {
            duties.removeIf(duty -> !duty.isIssued() && duty.entry().action() == RequestAction.APPROVE);
        }
        LetterOccasions.owed(attempt)
                .forEach((kind, whom) -> whom.forEach(one -> duties.add(new LetterDuty(this, entry, kind, one))));
    }

    /** What was recorded stays in its place, so that only what is new or corrected is written. */
    private void keep(List<RecordedEvent> happened) {
        for (int position = 0; position < events.size(); position++) {
            events.set(position, happened.get(position));
        }
        events.addAll(happened.subList(events.size(), happened.size()));
    }

    private void take(RequestAttempt attempt) {
        attempt.heard(RequestField.THEME, RequestInput.Registering.class).ifPresent(said -> theme = said.theme());
        if (attempt.row().from() != attempt.row().to()) {
            awaitedUntil = attempt.until().orElse(null);
        }
        attempt.heard(RequestField.SECTION, RequestInput.Allotting.class).ifPresent(said -> section = said.section());
        attempt.heard(RequestField.MATTER, RequestInput.Sharing.class)
                .ifPresent(said -> matters.get(said.matter()).share(said.section()));
        attempt.heard(RequestField.ANSWERS, RequestInput.Proposing.class).ifPresent(said -> said.answers()
                .forEach(answer -> matters.get(answer.matter()).answer(answer)));
        attempt.heard(RequestField.SERVICE, RequestInput.Serving.class).ifPresent(said -> {
            letterNumber = said.letterNumber();
            serviceWay = said.way();
            servedOn = said.on();
            serviceProof = said.proof();
            conclude(said.on());
        });
        if (attempt.row().has(Consequence.LAPSES)) {
            end(
                    step == RequestStep.AWAITING_FEE ? Outcome.OTHER_FEE_LAPSED : Outcome.OTHER_CLARIFICATION_LAPSED,
                    attempt);
        }
        if (attempt.row().has(Consequence.GIVES_UP)) {
            end(Outcome.OTHER_MISC, attempt);
        }
    }

    private void end(Outcome ends, RequestAttempt attempt) {
        matters.forEach(matter -> matter.answer(
                new ProposedAnswer(matter.position(), ends, attempt.input().remark())));
        conclude(attempt.today());
    }

    private void conclude(LocalDate on) {
        outcome = Outcome.ofAll(matters.stream().map(RequestMatter::outcome).toList());
        concludedOn = on;
    }

    /** 重算: the due day by the clock, after a change of the calendar. */
    public void reckon(Reckoning clock) {
        clocked(clock).ifPresent(this::owe);
    }

    private void owe(ReplyDue reckoned) {
        due = reckoned.due();
        provisional = reckoned.provisional();
    }

    /** 答复期限 as it stands, with its explanation; empty before the receipt. */
    public Optional<ReplyDue> clocked(Reckoning clock) {
        return Optional.ofNullable(receivedOn).map(received -> clock.due(received, inOrder(events)));
    }

    /** 期限事项 in the order of their days; of one day in that of their recording. */
    private static List<ReplyEvent> inOrder(List<RecordedEvent> events) {
        return events.stream()
                .map(RecordedEvent::event)
                .sorted(Comparator.comparing(ReplyEvent::day))
                .toList();
    }

    /** Was this done before? */
    boolean has(RequestAction action) {
        return trail.stream().anyMatch(entry -> entry.action() == action);
    }

    /** 等待申请人: the act that asks him for something, as long as it is awaited. */
    public Optional<RequestEntry> asking() {
        return awaitedUntil == null
                ? Optional.empty()
                : trail.stream()
                        .filter(entry -> entry.step() != entry.nextStep())
                        .reduce((earlier, later) -> later);
    }

    /** 最近一次提交拟答复. */
    public Optional<RequestEntry> proposal() {
        return trail.stream()
                .filter(entry -> entry.action() == RequestAction.PROPOSE)
                .reduce((earlier, later) -> later);
    }

    /** 换钥: the same person, sealed anew. */
    void reseal(Sealed renewed) {
        personal = renewed;
    }

    /** 密封用途: what was kept open is sealed with the rest that is known of him. */
    void sealPurpose(PersonalSeal seal) {
        personal = seal.seal(seal.open(personal).wantedFor(purpose));
        purpose = null;
    }

    /** 清除: what is known of the applicant, and what was written freely; what the statistics count stays. */
    void forget(PersonalData person) {
        personal = Sealed.erased();
        purpose = null;
        serviceProof = null;
        matters.forEach(matter -> matter.forget(person));
        trail.forEach(RequestEntry::forget);
    }

    /** Has the applicant had the time that he was given? */
    boolean isWaitedOut(LocalDate today) {
        return awaitedUntil != null && today.isAfter(awaitedUntil);
    }

    /** What notices and the obligation to answer are about. */
    public Subject subject() {
        return new Subject(SubjectKind.REQUEST, id, section == null ? null : section.id(), null);
    }

    /** 第三方不同意公开这一项, as far as any has answered. */
    boolean isOpposed(int matter) {
        return events.stream().anyMatch(event -> event.isRefusal() && event.isAbout(matter));
    }

    /** 第三方不同意而仍予公开的: whose is to be disclosed although he refused. */
    List<String> overruled() {
        return events.stream()
                .filter(event -> event.isRefusal()
                        && matters.stream()
                                .anyMatch(matter -> matter.isGivenAgainst() && event.isAbout(matter.position())))
                .map(RecordedEvent::whom)
                .distinct()
                .toList();
    }

    /**
     * 审批之后才不同意的: those of them whom the approval did not know of, so that nothing is owed to them; as long as the reply
     * has not been issued, after which it is too late.
     */
    public List<String> unheard() {
        if (step != RequestStep.SERVING || hasReply()) {
            return List.of();
        }
        List<String> told = duties.stream()
                .filter(duty -> duty.kind() == LetterKind.THIRD_PARTY_DECISION)
                .map(LetterDuty::whom)
                .toList();
        return overruled().stream().filter(whom -> !told.contains(whom)).toList();
    }

    /** 答复书已制发. */
    boolean hasReply() {
        return duties.stream().anyMatch(duty -> duty.kind() == LetterKind.REPLY && duty.isIssued());
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String number() {
        return number;
    }

    public ArrivalChannel channel() {
        return channel;
    }

    public ApplicantKind applicant() {
        return applicant;
    }

    /** What is known of the applicant, sealed; opened by {@link Requests#applicant} alone, which records the look. */
    Sealed personal() {
        return personal;
    }

    /** Is this the fingerprint of its 查询码? */
    boolean isKnownBy(String fingerprint) {
        return MessageDigest.isEqual(
                codeDigest.getBytes(StandardCharsets.US_ASCII), fingerprint.getBytes(StandardCharsets.US_ASCII));
    }

    public DeliveryForm form() {
        return form;
    }

    public DeliveryRoute route() {
        return route;
    }

    public LocalDate arrivedOn() {
        return arrivedOn;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public RequestStep step() {
        return step;
    }

    public Instant since() {
        return since;
    }

    public Section section() {
        return section;
    }

    public LocalDate due() {
        return due;
    }

    public boolean isProvisional() {
        return provisional;
    }

    /** 等待申请人至; null where nothing is awaited. */
    public LocalDate awaitedUntil() {
        return awaitedUntil;
    }

    /** 答复书文号; null until it is served. */
    public String letterNumber() {
        return letterNumber;
    }

    public ServiceWay serviceWay() {
        return serviceWay;
    }

    public String serviceProof() {
        return serviceProof;
    }

    public String theme() {
        return theme;
    }

    public LocalDate servedOn() {
        return servedOn;
    }

    public Outcome outcome() {
        return outcome;
    }

    public LocalDate concludedOn() {
        return concludedOn;
    }

    public List<RequestMatter> matters() {
        return Collections.unmodifiableList(matters);
    }

    /** Does this fingerprint tell its applicant? None does of one who is not known any more. */
    public boolean isOf(String person) {
        return !personal.isErased() && personal.person().equals(person);
    }

    public List<RequestEntry> trail() {
        return Collections.unmodifiableList(trail);
    }

    /** 应制发的文书, in the order in which they became due. */
    public List<LetterDuty> letterDuties() {
        return duties.stream()
                .sorted(Comparator.comparingInt(duty -> duty.entry().position()))
                .toList();
    }

    /** 可以不再制发的. */
    public List<LetterDuty> pointlessLetters() {
        return LetterOccasions.pointless(this);
    }

    /** 尚未制发的, of those duties. */
    List<LetterKind> unissued(Predicate<LetterDuty> which) {
        return letterDuties().stream()
                .filter(duty -> !duty.isIssued() && which.test(duty))
                .map(LetterDuty::kind)
                .distinct()
                .toList();
    }

    public List<RecordedEvent> recordedEvents() {
        return Collections.unmodifiableList(events);
    }
}
