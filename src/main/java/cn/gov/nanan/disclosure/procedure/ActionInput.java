package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.exchange.Withdrawal;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.staff.Officer;
import java.time.LocalDate;

/**
 * 办理内容: what an officer says with an act; what an act does not ask for is ignored, except an attribute where it is
 * closed.
 *
 * @param remark 意见; null when nothing was written
 * @param decision the attribute that he chooses; null confirms the one that stands
 * @param documentNumber 发文字号 as typed
 * @param form the changed text with 修改文稿, the changed elements with 整理要素
 * @param review 保密审查; null or nothing answered where there was none
 * @param sourcePage with 建立链接 and 提取
 * @param withdrawal with 撤回 of what is public
 * @param assignee with 转办
 * @param amendment with 更正
 */
public record ActionInput(
        String remark,
        Decision decision,
        String documentNumber,
        LocalDate formationDate,
        LocalDate issueDate,
        DispatchForm form,
        Review review,
        SourcePage sourcePage,
        Withdrawal.Reason withdrawal,
        Officer assignee,
        Amendment amendment) {
    public ActionInput {
        remark = FormText.REMARK.read(remark);
        review = review == null ? Review.NONE : review;
    }

    /** Of any act but 更正. */
    public ActionInput(
            String remark,
            Decision decision,
            String documentNumber,
            LocalDate formationDate,
            LocalDate issueDate,
            DispatchForm form,
            Review review,
            SourcePage sourcePage,
            Withdrawal.Reason withdrawal,
            Officer assignee) {
        this(
                remark,
                decision,
                documentNumber,
                formationDate,
                issueDate,
                form,
                review,
                sourcePage,
                withdrawal,
                assignee,
                null);
    }

    public static ActionInput none() {
        return remark(null);
    }

    public static ActionInput remark(String remark) {
        return new ActionInput(remark, null, null, null, null, null, null, null, null, null);
    }

    /** An act that chooses, or changes, the attribute. */
    public static ActionInput deciding(Decision decision, String remark) {
        return new ActionInput(remark, decision, null, null, null, null, null, null, null, null);
    }

    /** 印发; the number is null for what carries none. */
    public static ActionInput issuing(String documentNumber, LocalDate formationDate, LocalDate issueDate) {
        return new ActionInput(null, null, documentNumber, formationDate, issueDate, null, null, null, null, null);
    }

    /** 修改文稿. */
    public static ActionInput revising(DispatchForm form, String remark) {
        return new ActionInput(remark, null, null, null, null, form, null, null, null, null);
    }

    /** 保密审查 with what was answered. */
    public static ActionInput reviewing(Decision advice, Findings findings, String remark) {
        return reviewing(advice, Review.of(findings), remark);
    }

    /** 保密审查, alone or in a group. */
    public static ActionInput reviewing(Decision advice, Review review, String remark) {
        return new ActionInput(remark, advice, null, null, null, null, review, null, null, null);
    }

    /** 整理要素. */
    public static ActionInput arranging(DispatchForm elements, String remark) {
        return revising(elements, remark);
    }

    /** 更正. */
    public static ActionInput correcting(Amendment amendment, String remark) {
        return new ActionInput(remark, null, null, null, null, null, null, null, null, null, amendment);
    }

    /** 建立链接、提取. */
    public static ActionInput sourced(SourcePage page) {
        return new ActionInput(null, null, null, null, null, null, null, page, null, null);
    }

    /** 撤回 of what is public. */
    public static ActionInput withdrawing(Withdrawal.Reason reason, String remark) {
        return new ActionInput(remark, null, null, null, null, null, null, null, reason, null);
    }

    /** 转办. */
    public static ActionInput assigning(Officer assignee, String remark) {
        return new ActionInput(remark, null, null, null, null, null, null, null, null, assignee);
    }

    /** The same with the assignee as he stands in the database now. */
    ActionInput assignedTo(Officer officer) {
        return new ActionInput(
                remark,
                decision,
                documentNumber,
                formationDate,
                issueDate,
                form,
                review,
                sourcePage,
                withdrawal,
                officer,
                amendment);
    }
}
