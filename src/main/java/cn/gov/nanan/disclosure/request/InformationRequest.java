package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.Sealed;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.ReplyDue;
import cn.gov.nanan.disclosure.reply.ReplyEvent;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Section;
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
import java.util.stream.Stream;

/**
 * 政府信息公开申请: one request with its matters, its trail and what moved its clock. {@link #perform} is the only way a step
 * changes.
 */
@Entity
@Table(name = "information_request")
public class InformationRequest {
    public static final int LONGEST_REMARK = 1000;
    public static final int LONGEST_PURPOSE = 500;

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

    @Column(length = LONGEST_PURPOSE)
    private String purpose;

    @Column(name = "theme_code", length = 8)
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

    @Column(name = "letter_number", length = 80)
    private String letterNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_way", length = 32)
    private ServiceWay serviceWay;

    /** 送达日; null until the answer is served. */
    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "service_proof", length = 200)
    private String serviceProof;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<RequestMatter> matters = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<RequestEntry> trail = new ArrayList<>();

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
        purpose = arrived.purpose();
        arrivedOn = arrived.on();
        step = RequestStep.ARRIVED;
        since = now;
        for (Wanted wanted : arrived.matters()) {
            matters.add(new RequestMatter(this, matters.size(), wanted));
        }
    }

    /** What the officer may do now, in the order of the verbs. */
    public List<RequestAction> openActions(Actor actor, Reckoning clock) {
        return attempts(actor, new RequestInput.Plain(""), clock, since)
                .filter(attempt -> attempt.row().isOpen(attempt))
                .map(attempt -> attempt.row().action())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the dialogue of this act asks of him. */
    public List<RequestField> asks(RequestAction action, Actor actor, Reckoning clock) {
        return List.copyOf(open(action, actor, new RequestInput.Plain(""), clock, since)
                .row()
                .fields());
    }

    /**
     * 办理: goes the one row that is open, or refuses.
     *
     * @throws BusinessException {@code request.error.not-open}, {@code RequestGuard.X} of the first guard that does not
     *     hold, {@code reply.error.…} where the clock cannot take what is said
     */
    public RequestActed perform(RequestAction action, Actor actor, RequestInput input, Reckoning clock, Instant now) {
        RequestAttempt attempt = open(action, actor, input, clock, now);
        attempt.row()
                .demands()
                .filter(guard -> !guard.holds(attempt))
                .findFirst()
                .ifPresent(guard -> {
                    throw refusal(guard);
                });
        Optional<RecordedEvent> happened = happened(attempt);
        Optional<LocalDate> received =
                Optional.ofNullable(attempt.row().has(Consequence.RECEIVES) ? day(attempt) : receivedOn);
        Optional<ReplyDue> reckoned = received.map(day -> clock.due(day, eventsWith(happened)));
        RequestStep from = step;
        take(attempt);
        receivedOn = received.orElse(null);
        happened.ifPresent(events::add);
        reckoned.ifPresent(this::owe);
        step = attempt.row().to();
        since = from == step ? since : now;
        trail.add(new RequestEntry(attempt, trail.size(), RequestRemark.of(attempt), due));
        return new RequestActed(this, action, from, attempt.row(), now);
    }

    private RequestAttempt open(RequestAction action, Actor actor, RequestInput input, Reckoning clock, Instant now) {
        List<RequestAttempt> attempts = attempts(actor, input, clock, now)
                .filter(attempt -> attempt.row().action() == action)
                .toList();
        if (attempts.isEmpty()) {
            throw BusinessException.notOpen("request.error.not-open", step, action);
        }
        return attempts.stream()
                .filter(attempt -> attempt.row().isOpen(attempt))
                .findFirst()
                .orElseThrow(() -> closed(attempts.get(attempts.size() - 1)));
    }

    private static BusinessException closed(RequestAttempt attempt) {
        return attempt.row()
                .gates()
                .filter(guard -> !guard.holds(attempt))
                .findFirst()
                .map(InformationRequest::refusal)
                .orElseThrow();
    }

    private static BusinessException refusal(RequestGuard guard) {
        return new BusinessException(Messages.keyOf(guard));
    }

    private Stream<RequestAttempt> attempts(Actor actor, RequestInput input, Reckoning clock, Instant now) {
        Optional<ReplyDue> known = clocked(clock);
        return RequestProcedure.rows(step).flatMap(row -> row.by().stream().flatMap(role -> actor.holdersOf(
                        role, role.isOfSection() ? section : null)
                .limit(1)
                .map(holder -> new RequestAttempt(this, row, role, actor.officer(), holder, known, input, now))));
    }

    private void take(RequestAttempt attempt) {
        attempt.heard(RequestField.THEME, RequestInput.Registering.class).ifPresent(said -> theme = said.theme());
        attempt.heard(RequestField.SECTION, RequestInput.Allotting.class).ifPresent(said -> section = said.section());
        attempt.heard(RequestField.ANSWERS, RequestInput.Proposing.class).ifPresent(said -> said.answers()
                .forEach(answer -> matters.get(answer.matter()).answer(answer.outcome(), answer.reason())));
        attempt.heard(RequestField.SERVICE, RequestInput.Serving.class).ifPresent(said -> {
            letterNumber = said.letterNumber();
            serviceWay = said.way();
            servedOn = said.on();
            serviceProof = said.proof();
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

    /** What the act does to the clock; empty where nothing. */
    private static Optional<RecordedEvent> happened(RequestAttempt attempt) {
        RequestTransition row = attempt.row();
        if (row.has(Consequence.COMPLETES)) {
            return Optional.of(new RecordedEvent(ReplyEventKind.CLARIFICATION_ANSWERED, day(attempt), 0, null));
        }
        if (row.has(Consequence.SETTLES)) {
            return Optional.of(new RecordedEvent(ReplyEventKind.FEE_PAID, day(attempt), 0, null));
        }
        if (row.has(Consequence.CONSULTS)) {
            return attempt.said(RequestInput.Consulting.class)
                    .map(said -> new RecordedEvent(said.event(), said.day(), 0, said.whom()));
        }
        if (row.has(Consequence.EXTENDS)) {
            return attempt.said(RequestInput.Extending.class)
                    .map(said -> new RecordedEvent(ReplyEventKind.EXTENDED, said.told(), said.days(), null));
        }
        return Optional.empty();
    }

    private static LocalDate day(RequestAttempt attempt) {
        return attempt.said(RequestInput.Registering.class)
                .map(RequestInput.Registering::received)
                .or(() -> attempt.said(RequestInput.Dated.class).map(RequestInput.Dated::day))
                .orElseThrow();
    }

    private void end(Outcome outcome, RequestAttempt attempt) {
        matters.forEach(matter -> matter.answer(outcome, attempt.input().remark()));
    }

    /** 重算: the due day by the clock, after a change of the calendar. */
    public void reckon(Reckoning clock) {
        clocked(clock).ifPresent(this::owe);
    }

    private void owe(ReplyDue reckoned) {
        due = reckoned.due();
        provisional = reckoned.provisional();
    }

    private Optional<ReplyDue> clocked(Reckoning clock) {
        return Optional.ofNullable(receivedOn).map(received -> clock.due(received, eventsWith(Optional.empty())));
    }

    /** 期限事项 in the order of their days; of one day in that of their recording. */
    private List<ReplyEvent> eventsWith(Optional<RecordedEvent> next) {
        return Stream.concat(events.stream(), next.stream())
                .map(RecordedEvent::event)
                .sorted(Comparator.comparing(ReplyEvent::day))
                .toList();
    }

    /** Was this done before? */
    boolean has(RequestAction action) {
        return trail.stream().anyMatch(entry -> entry.action() == action);
    }

    /** 最近一次提交拟答复. */
    Optional<RequestEntry> proposal() {
        return trail.stream()
                .filter(entry -> entry.action() == RequestAction.PROPOSE)
                .reduce((earlier, later) -> later);
    }

    /** 逾期: has the due day passed while the answer was owed, or was it served after it? */
    public boolean isLate(LocalDate today) {
        return due != null && (servedOn == null ? step.isOwed() && today.isAfter(due) : servedOn.isAfter(due));
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

    public LocalDate servedOn() {
        return servedOn;
    }

    public List<RequestMatter> matters() {
        return Collections.unmodifiableList(matters);
    }

    public List<RequestEntry> trail() {
        return Collections.unmodifiableList(trail);
    }

    public List<RecordedEvent> recordedEvents() {
        return Collections.unmodifiableList(events);
    }
}
