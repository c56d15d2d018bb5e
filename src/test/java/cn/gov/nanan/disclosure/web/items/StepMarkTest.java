package cn.gov.nanan.disclosure.web.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.procedure.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 环节标记: whose name stands under which step. */
class StepMarkTest {
    @Test
    @DisplayName("转办 同意后转办的，审定环节不写科室负责人的名字；核稿仍是他的")
    void reassignmentIsNobodysStep() {
        InformationItem item = Items.awaitingHead();
        item.perform(Action.AGREE, Items.HEAD, ActionInput.none(), Items.NOW);
        item.perform(Action.REASSIGN, Items.HEAD, ActionInput.assigning(Items.COLLEAGUE, "外出学习"), Items.NOW);
        assertNull(mark(item, Step.LEADER_REVIEW).last());
        assertEquals(Items.HEAD, mark(item, Step.SECTION_REVIEW).last().officer());
        item.perform(Action.DETERMINE, Items.LEADER, ActionInput.none(), Items.NOW);
        assertEquals(Items.LEADER, mark(item, Step.LEADER_REVIEW).last().officer());
    }

    @Test
    @DisplayName("转办 退回后在拟稿环节转办的，核稿之后的环节不算办过")
    void reassignmentLeavesNoStepVisited() {
        InformationItem item = Items.awaitingLeader();
        item.perform(Action.REASSIGN, Items.HEAD, ActionInput.assigning(Items.COLLEAGUE, null), Items.NOW);
        item.perform(Action.RETURN, Items.LEADER, ActionInput.remark("请补充"), Items.NOW);
        item.perform(Action.REASSIGN, Items.HEAD, ActionInput.assigning(Items.DRAFTER, null), Items.NOW);
        assertEquals(Items.DRAFTER, mark(item, Step.DRAFTING).last().officer());
        assertEquals(StepMark.Progress.RETURNED, mark(item, Step.LEADER_REVIEW).progress());
        assertEquals(Items.LEADER, mark(item, Step.LEADER_REVIEW).last().officer());
    }

    private static StepMark mark(InformationItem item, Step step) {
        return StepMark.line(item).stream()
                .filter(one -> one.step() == step)
                .findFirst()
                .orElseThrow();
    }
}
