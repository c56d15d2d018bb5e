package cn.gov.nanan.disclosure.procedure;

import static cn.gov.nanan.disclosure.procedure.Action.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.clearance.Finding;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.clearance.SecrecyQuestion;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.SelfCheck;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.Claim;
import cn.gov.nanan.disclosure.provenance.DisclosureRight;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.Provenance;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 保密审查: the seven questions, alone and in 批量复核. */
class ReviewTest {
    @ParameterizedTest
    @EnumSource(SecrecyQuestion.class)
    @DisplayName("条例第十七条 七项缺答任何一项，都不能得出可以公开的结论，并指明是哪一项")
    void eachQuestionIsAnswered(SecrecyQuestion left) {
        BusinessException recheck = refused(Items.awaitingRecheck(), PASS_RECHECK, without(left));
        assertEquals("Guard.QUESTIONS_ANSWERED", recheck.key());
        String said = Messages.text(Locale.CHINESE, recheck.key(), recheck.arguments());
        assertTrue(said.contains(Messages.text(Locale.CHINESE, Messages.keyOf(left))), said);
        assertEquals(
                "Guard.QUESTIONS_ANSWERED",
                refused(Items.awaitingOpinion(), GIVE_OPINION, without(left)).key());
    }

    @Test
    @DisplayName("条例第十七条 每一类信息复核时都要逐项作答，什么也没答的不能通过")
    void everyKind() {
        for (InformationKind kind : InformationKind.values()) {
            InformationItem item = Items.at(kind, Step.RECHECK, Items.PROACTIVE);
            BusinessException refusal = assertThrows(
                    BusinessException.class,
                    () -> item.perform(
                            PASS_RECHECK,
                            kind == InformationKind.DOCUMENT ? Items.OFFICE : Items.HEAD,
                            ActionInput.remark("可以公开"),
                            Items.NOW));
            assertEquals("Guard.QUESTIONS_ANSWERED", refusal.key());
        }
    }

    @Test
    @DisplayName("一（一）3 建议不公开或者不能确定的，不必答满七项，答了的照记")
    void adviceAgainstNeedsNotAll() {
        InformationItem item = Items.awaitingOpinion();
        Findings some = new Findings(Map.of(SecrecyQuestion.INTERNAL_PROCESS, Finding.YES));
        item.perform(GIVE_OPINION, Items.OFFICE, ActionInput.advising(Items.WITHHELD, some, "过程性信息"), Items.NOW);
        assertEquals(some, item.lastEntry().orElseThrow().findings());
        assertEquals(6, item.lastEntry().orElseThrow().findings().unanswered().size());
        InformationItem undecided = Items.awaitingOpinion();
        undecided.perform(GIVE_OPINION, Items.OFFICE, ActionInput.undecided(some, "不能确定"), Items.NOW);
        assertEquals(some, undecided.lastEntry().orElseThrow().findings());
    }

    @Test
    @DisplayName("条例第十七条 公开办审查过、文字未变的，复核仍要逐项作答，但可以不再写结论")
    void clearedBefore() {
        InformationItem item = Items.awaitingOpinion();
        item.perform(
                GIVE_OPINION, Items.OFFICE, ActionInput.advising(Items.PROACTIVE, Findings.of(), "可以公开"), Items.NOW);
        Items.to(Step.RECHECK, item);
        assertEquals(
                "Guard.QUESTIONS_ANSWERED",
                refused(item, PASS_RECHECK, ActionInput.none()).key());
        item.perform(PASS_RECHECK, Items.OFFICE, Items.clean(null), Items.NOW);
        assertEquals(Findings.of(), item.lastEntry().orElseThrow().findings());
        assertFalse(item.lastEntry().orElseThrow().isInGroup());
    }

    @Test
    @DisplayName("条例第十七条 批量复核：没有逐件审看的不通过，审看过的通过并记明是批量")
    void eachOfAGroupIsExamined() {
        InformationItem item = Items.awaitingRecheck();
        assertEquals(
                "Guard.EXAMINED",
                refused(item, PASS_RECHECK, inGroup(Findings.of(), false)).key());
        assertEquals(
                "Guard.QUESTIONS_ANSWERED",
                refused(item, PASS_RECHECK, inGroup(Findings.NONE, true)).key());
        assertEquals(
                "Guard.CLEAN_IN_GROUP",
                refused(item, PASS_RECHECK, inGroup(Findings.of(SecrecyQuestion.PERSONAL_DATA), true))
                        .key());
        item.perform(PASS_RECHECK, Items.OFFICE, inGroup(Findings.of(), true), Items.NOW);
        assertEquals(Step.PUBLISHING, item.step());
        assertTrue(item.lastEntry().orElseThrow().isInGroup());
    }

    @Test
    @DisplayName("附件2 三（二） 批量复核：提供者声明商业秘密的须单独审看")
    void claimsAreExaminedAlone() {
        Provenance claimed = new Provenance(
                Origin.FROM_PERSON,
                Carrier.PAPER,
                "某水暖企业",
                null,
                null,
                Items.TODAY.minusDays(3),
                DisclosureRight.KEEPER,
                null,
                null,
                Claim.TRADE_SECRET,
                "第三章为商业秘密");
        InformationItem item = recheck(InformationKind.OBTAINED, Items.form("报告表"), claimed);
        assertWarned(item, Warning.CLAIMED);
    }

    @Test
    @DisplayName("条例第十条 批量复核：公开主体不是本机关的须单独审看")
    void anothersIsExaminedAlone() {
        assertWarned(Items.at(InformationKind.OBTAINED, Step.RECHECK, Items.PROACTIVE), Warning.NOT_OURS);
    }

    @Test
    @DisplayName("条例第十五条 批量复核：自查含个人信息、会商报批未办结的须单独审看")
    void whatTheDrafterTickedIsExaminedAlone() {
        InformationItem personal = recheck(InformationKind.DOCUMENT, ticked(SelfCheck.PERSONAL_DATA), Provenance.own());
        assertWarned(personal, Warning.PERSONAL_DATA);
        InformationItem approval =
                recheck(InformationKind.DOCUMENT, ticked(SelfCheck.APPROVAL_NEEDED), Provenance.own());
        assertWarned(approval, Warning.UNSETTLED);
        InformationItem asked = Items.awaitingRecheck();
        asked.clearing(Items.OFFICE).ask(Purpose.THIRD_PARTY, "某企业", null, Items.NOW);
        assertWarned(asked, Warning.UNSETTLED);
    }

    @Test
    @DisplayName("条例第十七条 批量复核：公开办另有意见、曾经暂缓的须单独审看；单独复核不受限制")
    void whatWasDoubtedIsExaminedAlone() {
        InformationItem advised = Items.awaitingOpinion();
        advised.perform(
                GIVE_OPINION,
                Items.OFFICE,
                ActionInput.advising(Items.ON_REQUEST, Findings.NONE, "建议依申请公开"),
                Items.NOW);
        Items.to(Step.RECHECK, advised);
        assertWarned(advised, Warning.OPINION_AGAINST);
        InformationItem undecided = Items.awaitingOpinion();
        undecided.perform(GIVE_OPINION, Items.OFFICE, ActionInput.undecided(Findings.NONE, "不能确定"), Items.NOW);
        Items.to(Step.RECHECK, undecided);
        assertEquals(List.of(Warning.UNSETTLED, Warning.OPINION_AGAINST), Warning.of(undecided));
        InformationItem held = Items.awaitingRecheck();
        held.perform(HOLD, Items.OFFICE, ActionInput.remark("请再核"), Items.NOW);
        held.perform(DETERMINE, Items.LEADER, ActionInput.none(), Items.NOW);
        assertWarned(held, Warning.HELD);
        held.perform(PASS_RECHECK, Items.OFFICE, Items.clean("已核"), Items.NOW);
        assertEquals(Step.PUBLISHING, held.step());
    }

    private static void assertWarned(InformationItem item, Warning warning) {
        assertEquals(List.of(warning), Warning.of(item));
        BusinessException refusal = assertThrows(
                BusinessException.class,
                () -> item.perform(
                        PASS_RECHECK,
                        item.kind() == InformationKind.DOCUMENT ? Items.OFFICE : Items.HEAD,
                        inGroup(Findings.of(), true),
                        Items.NOW));
        assertEquals("Guard.UNWARNED", refusal.key());
        assertTrue(Messages.text(Locale.CHINESE, refusal.key(), refusal.arguments())
                .contains(Messages.text(Locale.CHINESE, Messages.keyOf(warning))));
        assertEquals(Step.RECHECK, item.step());
    }

    private static BusinessException refused(InformationItem item, Action action, ActionInput input) {
        return assertThrows(BusinessException.class, () -> item.perform(action, Items.OFFICE, input, Items.NOW));
    }

    private static InformationItem recheck(InformationKind kind, DispatchForm form, Provenance provenance) {
        Draft draft = new Draft(form, Items.rule(), Items.PROACTIVE, provenance);
        return Items.to(
                Step.RECHECK, new InformationItem(kind, Items.INDUSTRY, Items.DRAFTER.officer(), draft, Items.NOW));
    }

    private static DispatchForm ticked(SelfCheck check) {
        DispatchForm form = Items.form("关于公布名单的通知");
        return new DispatchForm(
                form.title(),
                form.categoryCode(),
                null,
                null,
                null,
                null,
                null,
                null,
                form.body(),
                null,
                null,
                Set.of(check));
    }

    private static ActionInput inGroup(Findings findings, boolean examined) {
        return ActionInput.reviewing(Review.inGroup(findings, examined), "经保密审查，可以公开");
    }

    private static ActionInput without(SecrecyQuestion left) {
        Map<SecrecyQuestion, Finding> answers = new EnumMap<>(Findings.of().answers());
        answers.remove(left);
        return ActionInput.advising(Items.PROACTIVE, new Findings(answers), "可以公开");
    }
}
