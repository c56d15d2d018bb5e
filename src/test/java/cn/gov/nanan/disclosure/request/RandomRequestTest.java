package cn.gov.nanan.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.PlainConfig;
import cn.gov.nanan.disclosure.letter.Composition;
import cn.gov.nanan.disclosure.letter.LetterFacts;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.letter.Placeholder;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.staff.Actor;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** 任意先后: whoever does whatever whenever, nothing gets stuck, nothing is half done, no answer is without its reviews. */
class RandomRequestTest {
    private static final Map<LetterKind, RequestAction> TOLD = Map.of(
            LetterKind.CLARIFICATION_NOTICE, RequestAction.ASK_COMPLETION,
            LetterKind.REASON_REQUEST, RequestAction.ASK_REASON,
            LetterKind.FEE_NOTICE, RequestAction.CHARGE,
            LetterKind.EXTENSION_NOTICE, RequestAction.EXTEND,
            LetterKind.DELAYED_REPLY, RequestAction.DELAY,
            LetterKind.THIRD_PARTY_LETTER, RequestAction.CONSULT,
            LetterKind.JOINT_MAKER_LETTER, RequestAction.CONSULT,
            LetterKind.AGENCY_LETTER, RequestAction.CONSULT,
            LetterKind.THIRD_PARTY_DECISION, RequestAction.APPROVE);

    /** 征求谁: whose opinion is asked for, by which letter, and with which event it comes. */
    private record Other(LetterKind letter, ReplyEventKind asking, ReplyEventKind answer, String name) {}

    private static final List<Other> OTHERS = List.of(
            new Other(
                    LetterKind.THIRD_PARTY_LETTER,
                    ReplyEventKind.THIRD_PARTY_ASKED,
                    ReplyEventKind.THIRD_PARTY_ANSWERED,
                    "甲公司"),
            new Other(
                    LetterKind.THIRD_PARTY_LETTER,
                    ReplyEventKind.THIRD_PARTY_ASKED,
                    ReplyEventKind.THIRD_PARTY_ANSWERED,
                    "乙公司"),
            new Other(LetterKind.JOINT_MAKER_LETTER, ReplyEventKind.JOINT_ASKED, ReplyEventKind.JOINT_ANSWERED, "市财政局"),
            new Other(LetterKind.AGENCY_LETTER, ReplyEventKind.AGENCY_ASKED, ReplyEventKind.AGENCY_ANSWERED, "市发改局"));

    /** Of which letters it was seen that they say what was recorded. */
    private static final Set<LetterKind> SEEN = EnumSet.noneOf(LetterKind.class);

    /**
     * 一着: an officer, an act, so many days later, and a letter that somebody wants to make then.
     *
     * @param steered whether one of the acts that are open to anybody is taken in its place, so that many come far
     * @param choice among those, and of what the act says
     */
    record Move(int officer, RequestAction action, int later, LetterKind letter, boolean steered, int choice) {}

    /** 谁办什么. */
    private record Turn(Actor actor, RequestAction action) {}

    @BeforeContainer
    static void settings() {
        PlainConfig.install();
    }

    @Property(tries = 3000)
    @Label("申请流程 任意的人、动作、日子：拒绝的不留痕迹，办结前总有人可办，送达的都经过审核和审批，文书不早于所告知的事项、与登记的一致")
    void holdsWhateverHappens(@ForAll ArrivalChannel channel, @ForAll("moves") List<Move> moves) {
        InformationRequest request =
                RequestCases.arrived(channel, RequestCases.wanted("名单"), RequestCases.wanted("意见"));
        LocalDate today = RequestCases.ARRIVED;
        for (Move move : moves) {
            today = today.plusDays(move.later());
            Turn turn = turn(move, request, today);
            Actor actor = turn.actor();
            List<RequestAction> open = request.openActions(actor, RequestCases.clock(today), RequestCases.at(today));
            int acts = request.trail().size();
            RequestStep step = request.step();
            LocalDate due = request.due();
            try {
                request.perform(
                        turn.action(),
                        actor,
                        input(turn.action(), move.choice(), request, today),
                        RequestCases.clock(today),
                        RequestCases.at(today));
                assertTrue(open.contains(turn.action()), "only what is open");
                assertEquals(acts + 1, request.trail().size());
            } catch (BusinessException refused) {
                assertEquals(acts, request.trail().size());
                assertEquals(step, request.step());
                assertEquals(due, request.due());
            }
            assertWhole(request, today);
            make(letter(move, request), request, today);
        }
    }

    /** One that is owed, where there is any, or whichever somebody wants. */
    private static LetterKind letter(Move move, InformationRequest request) {
        List<LetterKind> owed = request.letterDuties().stream()
                .filter(duty -> !duty.isIssued())
                .map(LetterDuty::kind)
                .toList();
        return move.steered() && !owed.isEmpty() ? owed.get(move.choice() % owed.size()) : move.letter();
    }

    private static Turn turn(Move move, InformationRequest request, LocalDate today) {
        List<Turn> open = RequestCases.EVERYBODY.stream()
                .flatMap(actor -> request.openActions(actor, RequestCases.clock(today), RequestCases.at(today)).stream()
                        .filter(action -> action != RequestAction.WITHDRAW && action != RequestAction.RETURN)
                        .map(action -> new Turn(actor, action)))
                .toList();
        return move.steered() && !open.isEmpty()
                ? open.get(move.choice() % open.size())
                : new Turn(RequestCases.EVERYBODY.get(move.officer()), move.action());
    }

    /** What the act says: of opinions whose, about what and to which effect; of answers which. */
    private static RequestInput input(RequestAction action, int choice, InformationRequest request, LocalDate today) {
        Other other = OTHERS.get(choice % OTHERS.size());
        List<Other> asked = OTHERS.stream()
                .filter(one -> request.recordedEvents().stream()
                        .anyMatch(event -> one.name().equals(event.whom())))
                .toList();
        Other heard = asked.isEmpty() ? other : asked.get(choice % asked.size());
        return switch (action) {
            case CONSULT -> new RequestInput.Consulting(
                    other.asking(),
                    today,
                    other.name(),
                    today.plusDays(7),
                    choice % 3 == 2 ? null : choice % 3,
                    "征求" + choice);
            case HEAR -> new RequestInput.Hearing(
                    heard.answer(), today, heard.name(), choice % 3 == 0 ? Opinion.AGREES : Opinion.REFUSES, "");
            case PROPOSE, CONTRIBUTE -> new RequestInput.Proposing(
                    request.matters().stream()
                            .filter(matter -> action == RequestAction.PROPOSE || matter.isShared())
                            .map(matter -> matter.isShared() && matter.outcome() != null
                                    ? new ProposedAnswer(matter.position(), matter.outcome(), matter.reason())
                                    : answer(matter.position(), choice))
                            .toList(),
                    "");
            default -> RequestCases.everything(action, request, today);
        };
    }

    private static ProposedAnswer answer(int matter, int choice) {
        return (choice >> matter) % 3 == 0
                ? new ProposedAnswer(matter, Outcome.DENIED_THIRD_PARTY, "商业秘密")
                : new ProposedAnswer(matter, Outcome.GRANTED, "涉及公共利益");
    }

    @AfterContainer
    static void everyLetterWasSeen() {
        assertEquals(
                Set.of(),
                TOLD.keySet().stream().filter(kind -> !SEEN.contains(kind)).collect(Collectors.toSet()));
    }

    /** 文书: none without the act or the outcome that it tells, and what it tells is what was recorded. */
    private static void make(LetterKind kind, InformationRequest request, LocalDate today) {
        Set<RequestAction> done =
                request.trail().stream().map(RequestEntry::action).collect(Collectors.toSet());
        try {
            LetterOccasions.require(kind, request);
        } catch (BusinessException refused) {
            assertTrue(LetterBasis.of(kind, request, Optional.empty()).duty().isEmpty() || kind.isReply());
            return;
        }
        assertTrue(!TOLD.containsKey(kind) || done.contains(TOLD.get(kind)), kind + " of " + done);
        assertTrue(
                !kind.isReply() || request.matters().stream().allMatch(matter -> matter.outcome() != null),
                "no reply without its outcome");
        assertTrue(!kind.isReply() || request.unheard().isEmpty(), "no reply over whom nobody has heard");
        LetterBasis basis = LetterBasis.of(kind, request, Optional.empty());
        basis.duty().ifPresent(duty -> assertTold(duty, basis.recorded(), request));
        LetterFacts facts = LetterGround.of(request, RequestCases.nobody(), today);
        assertEquals(
                Optional.ofNullable(request.due()).map(Composition::written).orElse("收到日期确认后计算"),
                facts.values().get(Placeholder.DUE));
        basis.duty().ifPresent(LetterDuty::settle);
    }

    private static void assertTold(LetterDuty duty, Map<Placeholder, String> recorded, InformationRequest request) {
        RequestEntry act = duty.entry();
        assertEquals(TOLD.getOrDefault(duty.kind(), RequestAction.APPROVE), act.action());
        SEEN.add(duty.kind());
        switch (duty.kind()) {
            case CLARIFICATION_NOTICE -> {
                assertEquals(act.remark(), recorded.get(Placeholder.POINTS));
                assertEquals(Composition.written(act.until()), recorded.get(Placeholder.COMPLETE_BY));
            }
            case REASON_REQUEST -> assertEquals(Composition.written(act.until()), recorded.get(Placeholder.EXPLAIN_BY));
            case FEE_NOTICE -> assertEquals("人民币1200元", recorded.get(Placeholder.FEE_AMOUNT));
            case EXTENSION_NOTICE -> assertEquals(act.remark(), recorded.get(Placeholder.EXTENSION_REASON));
            case DELAYED_REPLY -> {
                assertEquals(act.remark(), recorded.get(Placeholder.DELAY_REASON));
                assertEquals(
                        request.recordedEvents().stream()
                                .filter(event -> event.kind() == ReplyEventKind.DELAYED)
                                .map(event -> Composition.written(event.until()))
                                .toList(),
                        List.of(recorded.get(Placeholder.DELAYED_TO)));
            }
            case THIRD_PARTY_LETTER, JOINT_MAKER_LETTER, AGENCY_LETTER -> assertAsked(duty, recorded, request);
            case THIRD_PARTY_DECISION -> {
                assertEquals(Map.of(Placeholder.THIRD_PARTY, duty.whom()), recorded);
                assertTrue(
                        request.recordedEvents().stream()
                                .anyMatch(event ->
                                        event.isRefusal() && duty.whom().equals(event.whom())),
                        duty.whom() + " has refused");
            }
            default -> assertTrue(duty.kind().isReply());
        }
    }

    /** 征求几次就有几份: each in the name of who was asked, of the day until which, and of what. */
    private static void assertAsked(LetterDuty duty, Map<Placeholder, String> recorded, InformationRequest request) {
        Other asked = OTHERS.stream()
                .filter(other -> other.name().equals(duty.whom()))
                .findFirst()
                .orElseThrow();
        assertEquals(asked.letter(), duty.kind());
        assertEquals(duty.whom(), recorded.get(duty.kind().addressee()));
        assertEquals(
                duty.kind() == LetterKind.AGENCY_LETTER
                        ? Composition.written(duty.entry().until())
                        : null,
                recorded.get(Placeholder.REPLY_BY));
        assertEquals(
                duty.entry().remark(),
                LetterBasis.of(duty.kind(), request, Optional.empty())
                        .suggested()
                        .get(Placeholder.SOUGHT));
        boolean waived = request.trail().stream().anyMatch(entry -> entry.action() == RequestAction.WAIVE);
        if (request.step() != RequestStep.WITHDRAWN && !waived) {
            assertEquals(
                    request.recordedEvents().stream()
                            .filter(event -> event.kind() == asked.asking()
                                    && asked.name().equals(event.whom()))
                            .count(),
                    request.letterDuties().stream()
                            .filter(one ->
                                    one.kind() == duty.kind() && one.whom().equals(duty.whom()))
                            .count());
        }
    }

    private static void assertWhole(InformationRequest request, LocalDate today) {
        LocalDate day = today;
        boolean waits = RequestCases.EVERYBODY.stream()
                .anyMatch(actor -> request.openActions(actor, RequestCases.clock(day), RequestCases.at(day)).stream()
                        .anyMatch(RequestAction::isDuty));
        boolean waitsForOpinion = request.step() == RequestStep.HANDLING && request.isProvisional();
        assertEquals(
                !request.step().isFinal(),
                waits || waitsForOpinion,
                request.step().name());
        assertEquals(request.receivedOn() != null, request.due() != null);
        if (request.servedOn() != null) {
            List<RequestAction> acts =
                    request.trail().stream().map(RequestEntry::action).toList();
            assertTrue(acts.contains(RequestAction.APPROVE) && acts.contains(RequestAction.AGREE), acts.toString());
            assertFalse(request.matters().stream().anyMatch(matter -> matter.outcome() == null));
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, RequestCases.EVERYBODY.size() - 1),
                        Arbitraries.of(RequestAction.values()),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(LetterKind.letters()),
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 1000))
                .as(Move::new)
                .list()
                .ofMaxSize(60)
                .withSizeDistribution(RandomDistribution.uniform());
    }
}
