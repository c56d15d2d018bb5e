package cn.gov.nanan.disclosure.web.draft;

import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.HandlingEntry;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.staff.Actor;

/**
 * 文稿所处环节: where a draft stands, and what its reader may do with it.
 *
 * @param item null for a draft that was never saved
 */
public record DraftStanding(InformationItem item, Actor reader) {
    public Step step() {
        return item == null ? Step.DRAFTING : item.step();
    }

    public boolean isWritable() {
        return item == null || item.isEditableBy(reader);
    }

    /** May 信息种类 still be chosen? */
    public boolean isKindOpen() {
        return item == null || isWritable() && item.isKindOpen();
    }

    public boolean isSubmittable() {
        return item == null || item.openActions(reader).contains(Action.SUBMIT);
    }

    /** 修改文稿 after 审定. */
    public boolean isRevisable() {
        return item != null && item.openActions(reader).contains(Action.REVISE);
    }

    /** 退回: the act that sent the draft back; null when none did. */
    public HandlingEntry returned() {
        return item == null
                ? null
                : item.lastEntry()
                        .filter(last -> last.action() == Action.RETURN)
                        .orElse(null);
    }
}
