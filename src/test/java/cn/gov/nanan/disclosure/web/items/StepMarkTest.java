package cn.gov.nanan.disclosure.web.items;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.procedure.Step;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 办理环节: the line of steps above the handling sheet. */
class StepMarkTest {
    @Test
    @DisplayName("附件2 一（四）2 请求更正、撤回只在等待同意时画出；办完了仍是“已发布”，撤回了到“已撤回”")
    void requestsAreDrawnWhileTheyWait() {
        InformationItem item = Items.published();
        assertEquals(Step.PUBLISHED, last(item));
        item.perform(Action.CORRECT, Items.OFFICE, Items.everything(Action.CORRECT, item), Items.NOW);
        assertEquals(Step.CORRECTING, last(item));
        item.perform(Action.ENDORSE, Items.LEADER, ActionInput.none(), Items.NOW);
        assertEquals(Step.PUBLISHED, last(item));
        item.perform(Action.WITHDRAW, Items.OFFICE, Items.everything(Action.WITHDRAW, item), Items.NOW);
        item.perform(Action.RETURN, Items.LEADER, ActionInput.remark("没有必要"), Items.NOW);
        assertEquals(Step.PUBLISHED, last(item));
        item.perform(Action.WITHDRAW, Items.OFFICE, Items.everything(Action.WITHDRAW, item), Items.NOW);
        assertEquals(Step.WITHDRAWING, last(item));
        item.perform(Action.CONSENT, Items.LEADER, ActionInput.none(), Items.NOW);
        List<Step> steps =
                StepMark.line(item, false).stream().map(StepMark::step).toList();
        assertEquals(
                List.of(Step.PUBLISHED, Step.WITHDRAWING, Step.WITHDRAWN),
                steps.subList(steps.size() - 3, steps.size()));
    }

    @Test
    @DisplayName("一（一）3 送公开办审核以后，线上画出意见和回到分管领导的路；提过意见的是已办，不是已退回")
    void anOpinionLeadsBackToWhoAsked() {
        InformationItem item = Items.awaitingLeader();
        item.perform(Action.REFER, Items.LEADER, Items.everything(Action.REFER, item), Items.NOW);
        assertEquals(
                "LEADER_REVIEW DONE, OFFICE_OPINION CURRENT, LEADER_REVIEW AHEAD, SIGNING AHEAD", drawn(item, 2, 6));
        item.perform(Action.GIVE_OPINION, Items.OFFICE, Items.everything(Action.GIVE_OPINION, item), Items.NOW);
        item.perform(Action.SUBMIT, Items.HEAD, Items.everything(Action.SUBMIT, item), Items.NOW);
        assertEquals(
                "LEADER_REVIEW DONE, OFFICE_OPINION DONE, OPINION_RETURNED DONE, LEADER_REVIEW CURRENT",
                drawn(item, 2, 6));
    }

    @Test
    @DisplayName("一（一）1 拟稿人收回的：核稿仍是未到，没有人核过稿")
    void takenBackIsNotReturned() {
        InformationItem item = Items.at(InformationKind.DOCUMENT, Step.SECTION_REVIEW, Items.PROACTIVE);
        assertEquals("DRAFTING DONE, SECTION_REVIEW CURRENT", drawn(item, 0, 2));
        item.perform(Action.RECALL, Items.DRAFTER, ActionInput.none(), Items.NOW);
        assertEquals("DRAFTING CURRENT, SECTION_REVIEW AHEAD", drawn(item, 0, 2));
    }

    @Test
    @DisplayName("一（一）4（1） 发布后还没有公开的，发布这一环节尚在进行；收到回执才是已办")
    void packedIsNotPublished() {
        InformationItem item = Items.published();
        List<StepMark> underway = StepMark.line(item, true);
        assertEquals(
                StepMark.Progress.CURRENT, underway.get(underway.size() - 1).progress());
        List<StepMark> there = StepMark.line(item, false);
        assertEquals(StepMark.Progress.DONE, there.get(there.size() - 1).progress());
    }

    private static String drawn(InformationItem item, int from, int to) {
        return StepMark.line(item, false).subList(from, to).stream()
                .map(mark -> mark.step() + " " + mark.progress())
                .collect(Collectors.joining(", "));
    }

    private static Step last(InformationItem item) {
        List<StepMark> line = StepMark.line(item, false);
        return line.get(line.size() - 1).step();
    }
}
