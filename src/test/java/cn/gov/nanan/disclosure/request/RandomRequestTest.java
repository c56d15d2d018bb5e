package cn.gov.nanan.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Actor;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** 任意先后: whoever does whatever whenever, nothing gets stuck, nothing is half done, no answer is without its reviews. */
class RandomRequestTest {
    /** 一着: an officer, an act, so many days later. */
    record Move(int officer, RequestAction action, int later) {}

    @Property(tries = 3000)
    @Label("申请流程 任意的人、动作、日子：拒绝的不留痕迹，办结前总有人可办，送达的都经过审核和审批")
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
                        Arbitraries.integers().between(0, 6))
                .as(Move::new)
                .list()
                .ofMaxSize(60);
    }
}
