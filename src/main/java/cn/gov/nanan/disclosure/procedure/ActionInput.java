package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Decision;
import java.time.LocalDate;

/**
 * 办理内容: what an officer says with an act; what an act does not ask for is ignored, except an attribute where it is
 * closed.
 *
 * @param remark 意见; null when nothing was written
 * @param decision the attribute that he chooses; null confirms the one that stands
 * @param documentNumber 发文字号 as typed
 * @param form the changed text, with 修改文稿 only
 */
public record ActionInput(
        String remark,
        Decision decision,
        String documentNumber,
        LocalDate formationDate,
        LocalDate issueDate,
        DispatchForm form) {
    public ActionInput {
        remark = FormText.REMARK.read(remark);
    }

    public static ActionInput none() {
        return remark(null);
    }

    public static ActionInput remark(String remark) {
        return new ActionInput(remark, null, null, null, null, null);
    }

    /** An act that chooses, or changes, the attribute. */
    public static ActionInput deciding(Decision decision, String remark) {
        return new ActionInput(remark, decision, null, null, null, null);
    }

    /** 印发. */
    public static ActionInput issuing(String documentNumber, LocalDate formationDate, LocalDate issueDate) {
        return new ActionInput(null, null, documentNumber, formationDate, issueDate, null);
    }

    /** 修改文稿. */
    public static ActionInput revising(DispatchForm form, String remark) {
        return new ActionInput(remark, null, null, null, null, form);
    }
}
