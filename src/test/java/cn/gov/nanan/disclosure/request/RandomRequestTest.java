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
import cn.gov.nanan.disclosure.staff.Actor;
import java.time.LocalDate;
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
import net.jqwik.api.lifecycle.BeforeContainer;

/** 任意先后: whoever does whatever whenever, nothing gets stuck, nothing is half done, no answer is without its reviews. */
class RandomRequestTest {
    private static final Map<LetterKind, RequestAction> TOLD = Map.of(
            LetterKind.CLARIFICATION_NOTICE, RequestAction.ASK_COMPLETION,
            LetterKind.REASON_REQUEST, RequestAction.ASK_REASON,
            LetterKind.FEE_NOTICE, RequestAction.CHARGE,
            LetterKind.EXTENSION_NOTICE, RequestAction.EXTEND,
            LetterKind.THIRD_PARTY_LETTER, RequestAction.CONSULT,
            LetterKind.JOINT_MAKER_LETTER, RequestAction.CONSULT,
            LetterKind.AGENCY_LETTER, RequestAction.CONSULT,
            LetterKind.THIRD_PARTY_DECISION, RequestAction.APPROVE);

    /** 一着: an officer, an act, so many days later, and a letter that somebody wants to make then. */
    record Move(int officer, RequestAction action, int later, LetterKind letter) {}

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
            Actor actor = RequestCases.EVERYBODY.get(move.officer());
            List<RequestAction> open = request.openActions(actor, RequestCases.clock(today), RequestCases.at(today));
            int acts = request.trail().size();
            RequestStep step = request.step();
            LocalDate due = request.due();
            try {
                request.perform(
                        move.action(),
                        actor,
                        RequestCases.everything(move.action(), request, today),
                        RequestCases.clock(today),
                        RequestCases.at(today));
                assertTrue(open.contains(move.action()), "only what is open");
                assertEquals(acts + 1, request.trail().size());
            } catch (BusinessException refused) {
                assertEquals(acts, request.trail().size());
                assertEquals(step, request.step());
                assertEquals(due, request.due());
            }
            assertWhole(request, today);
            make(move.letter(), request, today);
        }
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
        switch (duty.kind()) {
            case CLARIFICATION_NOTICE -> {
                assertEquals(act.remark(), recorded.get(Placeholder.POINTS));
                assertEquals(Composition.written(act.until()), recorded.get(Placeholder.COMPLETE_BY));
            }
            case REASON_REQUEST -> assertEquals(Composition.written(act.until()), recorded.get(Placeholder.EXPLAIN_BY));
            case FEE_NOTICE -> assertEquals("人民币1200元", recorded.get(Placeholder.FEE_AMOUNT));
            case EXTENSION_NOTICE -> assertEquals(act.remark(), recorded.get(Placeholder.EXTENSION_REASON));
            case THIRD_PARTY_LETTER -> assertEquals(
                    Set.of("某公司"),
                    request.recordedEvents().stream()
                            .filter(event -> event.kind().asks())
                            .map(RecordedEvent::whom)
                            .collect(Collectors.toSet()));
            default -> assertTrue(duty.kind().isReply() || duty.kind() == LetterKind.THIRD_PARTY_DECISION);
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
                        Arbitraries.of(LetterKind.letters()))
                .as(Move::new)
                .list()
                .ofMaxSize(60);
    }
}
