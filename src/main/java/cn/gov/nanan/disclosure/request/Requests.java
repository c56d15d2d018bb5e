package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.Period;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.reply.ReplyDeadlines;
import cn.gov.nanan.disclosure.reply.ReplyDue;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 受理与办理申请: how requests come in and what officers do with them. */
@Stateless
public class Requests {
    /** Without what is taken for another: 0 and O, 1 and I and L. */
    private static final String CODE_CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int CODE_LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private PersonalSeal seal;

    @Inject
    private RequestNumbers numbers;

    @Inject
    private ReplyDeadlines deadlines;

    @Inject
    private Calendars calendars;

    @Inject
    private AnswerFiles answers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<RequestActed> acted;

    @Inject
    private Event<RequestArrived> arrivals;

    @Inject
    private Clock clock;

    /**
     * 代为填写: the 公开办 enters what came by letter, fax or word of mouth.
     *
     * @throws BusinessException {@code request.error.day} where it came in the future
     */
    public RequestReceipt enter(Application form) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        if (form.on() == null || form.on().isAfter(LocalDate.now(clock))) {
            throw BusinessException.invalid("on", "request.error.day");
        }
        Instant now = clock.instant();
        String code = code();
        String number = numbers.next(LocalDate.ofInstant(now, BureauClock.ZONE).getYear());
        InformationRequest request = take(
                new IncomingRequest(
                        number,
                        form.channel(),
                        form.kind(),
                        seal.seal(form.applicant().wantedFor(form.purpose())),
                        seal.fingerprint(code),
                        form.matters(),
                        form.form(),
                        form.route(),
                        form.on()),
                actor.userName(),
                now);
        return new RequestReceipt(request.id(), number, code);
    }

    /** 网上收到: what an applicant has sent himself, with its number and the fingerprint of its code; no officer acts. */
    public Long receive(IncomingRequest arrived) {
        return take(arrived, "system", clock.instant()).id();
    }

    private InformationRequest take(IncomingRequest arrived, String who, Instant now) {
        InformationRequest request = new InformationRequest(arrived, now);
        entities.persist(request);
        entities.flush();
        audit.record(who, "request.receive", request.subject().key(), arrived.number());
        arrivals.fire(new RequestArrived(request, arrived.codeDigest(), now));
        return request;
    }

    /** 查询码: random, shown once and kept nowhere. */
    public static String code() {
        return RANDOM.ints(CODE_LENGTH, 0, CODE_CHARACTERS.length())
                .mapToObj(CODE_CHARACTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** 办理: the step at which the request then stands. */
    public RequestStep perform(long id, int version, RequestAction action, RequestInput input) {
        Actor actor = acting.actor();
        InformationRequest request =
                seen(entities.find(InformationRequest.class, id, LockModeType.PESSIMISTIC_WRITE), actor);
        if (request.version() != version) {
            throw BusinessException.stale("request.error.stale");
        }
        LocalDate due = request.due();
        Section section = request.section();
        RequestActed event = request.perform(action, actor, current(input), deadlines::due, clock.instant());
        requireReply(request, event);
        requireServed(request, event, input);
        requireRedacted(request, event);
        requireTariff(request, event);
        entities.flush();
        audit.record(
                actor.userName(), action.act(), request.subject().key(), moved(event.from(), due, section, request));
        acted.fire(event);
        return request.step();
    }

    /** The same with the section as it stands in the database now, and put off to a day on which it can be answered. */
    private RequestInput current(RequestInput input) {
        if (input instanceof RequestInput.Delaying said && said.until() != null) {
            return new RequestInput.Delaying(said.told(), workingDay(said.until()), said.remark());
        }
        if (input instanceof RequestInput.Redating said && said.until() && said.day() != null) {
            return new RequestInput.Redating(said.event(), true, workingDay(said.day()), said.remark());
        }
        if (input instanceof RequestInput.Sharing said && said.section() != null) {
            return new RequestInput.Sharing(
                    said.matter(), entities.find(Section.class, said.section().id()), said.remark());
        }
        return input instanceof RequestInput.Allotting said && said.section() != null
                ? new RequestInput.Allotting(
                        entities.find(Section.class, said.section().id()), said.remark())
                : input;
    }

    /** 延迟至休息日的: what is recorded and told is the day of the clock, the first working day from then on. */
    private LocalDate workingDay(LocalDate day) {
        return calendars.current().onOrAfter(day);
    }

    /** 有文书才有送达: what is served is the reply that was issued. */
    private void requireReply(InformationRequest request, RequestActed event) {
        if (event.row().fields().contains(RequestField.SERVICE)) {
            RequestLetter reply = answers.reply(request)
                    .filter(letter -> letter.number().equals(request.letterNumber()))
                    .orElseThrow(() -> BusinessException.invalid(
                            "letterNumber", "request.error.reply-missing", request.letterNumber()));
            LocalDate issued = LocalDate.ofInstant(reply.at(), BureauClock.ZONE);
            if (request.servedOn().isBefore(issued)) {
                throw BusinessException.invalid("day", "request.error.served-before", issued);
            }
        }
    }

    /** 告知书送达: not before it was issued; and who is to pay has the whole time that the law gives since then. */
    private void requireServed(InformationRequest request, RequestActed event, RequestInput input) {
        if (input instanceof RequestInput.Dated said && event.row().has(Consequence.LAPSES)) {
            boolean fee = event.from() == RequestStep.AWAITING_FEE;
            LetterKind notice = fee ? LetterKind.FEE_NOTICE : LetterKind.CLARIFICATION_NOTICE;
            LocalDate issued = answers.latest(request, notice::equals)
                    .map(letter -> LocalDate.ofInstant(letter.at(), BureauClock.ZONE))
                    .orElseThrow();
            if (said.day().isBefore(issued)) {
                throw BusinessException.invalid(
                        RequestField.DAY.name(), "request.error.notice-served-before", notice, issued);
            }
            LocalDate payable = calendars.due(Period.FEE_PAYMENT, said.day()).due();
            if (fee && !LocalDate.now(clock).isAfter(payable)) {
                throw BusinessException.invalid(RequestField.DAY.name(), "request.error.fee-payable", payable);
            }
        }
    }

    /** 区分处理: what is given in part has its redacted file when it is proposed, 条例第三十七条. */
    private void requireRedacted(InformationRequest request, RequestActed event) {
        if (event.action() == RequestAction.PROPOSE) {
            answers.unredacted(request).stream().findFirst().ifPresent(matter -> {
                throw BusinessException.invalid(
                        RequestField.ANSWERS.name(), "request.error.redacted-missing", matter.name());
            });
        }
    }

    /** 通知缴费: only where fees are charged, and with the whole time that the law gives to pay. */
    private void requireTariff(InformationRequest request, RequestActed event) {
        if (event.action() == RequestAction.CHARGE) {
            if (!Setting.FEES.isOn()) {
                throw BusinessException.notOpen("request.error.fees-off");
            }
            LocalDate least =
                    calendars.due(Period.FEE_PAYMENT, LocalDate.now(clock)).due();
            if (request.awaitedUntil().isBefore(least)) {
                throw BusinessException.invalid(RequestField.UNTIL.name(), "request.error.fee-until", least);
            }
        }
    }

    /** From where to where, when the answer was due and is due since, and in which section it was and is. */
    private static String moved(RequestStep from, LocalDate due, Section section, InformationRequest request) {
        StringBuilder moved = new StringBuilder(from == request.step() ? from.name() : from + " → " + request.step());
        if (request.due() != null) {
            moved.append(' ').append(due == null || due.equals(request.due()) ? "" : due + " → ");
            moved.append(request.due());
        }
        if (request.section() != section && request.section() != null) {
            moved.append(" [").append(section == null ? "" : section.name() + " ");
            moved.append("→ ").append(request.section().name()).append(']');
        }
        return moved.toString();
    }

    /** 申请办理单: the request with its trail, if the acting officer may see it. */
    public InformationRequest find(long id) {
        InformationRequest request = seen(sheet(id), acting.actor());
        request.matters().forEach(RequestMatter::isShared);
        request.recordedEvents().forEach(RecordedEvent::kind);
        request.letterDuties();
        request.trail().forEach(entry -> {
            entry.officer().name();
            entry.holder().name();
        });
        return request;
    }

    /** Its section, its trail and who acted come in one statement. */
    private InformationRequest sheet(long id) {
        EntityGraph<InformationRequest> whole = entities.createEntityGraph(InformationRequest.class);
        whole.addAttributeNodes("section");
        whole.addSubgraph("trail").addAttributeNodes("officer", "holder");
        return entities.find(InformationRequest.class, id, Map.of("jakarta.persistence.fetchgraph", whole));
    }

    /** What the acting officer may do with it now. */
    public List<RequestAction> openActions(InformationRequest request) {
        return request.openActions(acting.actor(), deadlines::due, clock.instant()).stream()
                .filter(action -> action != RequestAction.CHARGE || Setting.FEES.isOn())
                .toList();
    }

    /** What the dialogue of this act asks of the acting officer. */
    public List<RequestField> asks(InformationRequest request, RequestAction action) {
        return request.asks(action, acting.actor(), deadlines::due, clock.instant());
    }

    /** Which matters the dialogue of this act asks the acting officer to answer. */
    public List<RequestMatter> answerable(InformationRequest request, RequestAction action) {
        return request.answerable(action, acting.actor(), deadlines::due, clock.instant());
    }

    /** 答复时钟: when the answer is due and why; empty before the receipt. */
    public Optional<ReplyDue> clock(InformationRequest request) {
        return request.clocked(deadlines::due);
    }

    /**
     * 查看申请人信息: each look is recorded. The 公开办 needs it, to answer; nobody else does.
     *
     * @throws BusinessException {@code staff.error.role-needed}
     */
    public PersonalData applicant(long id) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        InformationRequest request = seen(entities.find(InformationRequest.class, id), actor);
        audit.record(actor.userName(), "request.look", request.subject().key(), null);
        return seal.open(request.personal());
    }

    /** The request, if the officer may see it. */
    static InformationRequest seen(InformationRequest request, Actor actor) {
        if (request == null || !isSeen(request, Visibility.of(actor))) {
            throw BusinessException.notFound("request.error.not-found");
        }
        return request;
    }

    private static boolean isSeen(InformationRequest request, Visibility seen) {
        Section section = request.section();
        return seen.reaches(section == null ? null : section.id(), null)
                || request.matters().stream()
                        .filter(RequestMatter::isShared)
                        .anyMatch(matter -> seen.reaches(matter.section().id(), null));
    }
}
