package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.PublicElements;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.publication.PublicForm;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * 待公开稿: what is compared: an item as the public would get it.
 *
 * @param form neither text nor files are published with a link
 * @param elements with what a 更正 that waits for its second person puts right
 * @param answers what its links answered on that day
 * @param seen has who publishes looked at the public page as it now is?
 */
record Candidate(
        InformationItem item,
        PublicForm form,
        PublicElements elements,
        LocalDate today,
        PageAnswers answers,
        boolean seen) {
    private static final Set<Action> GOING_ON = EnumSet.of(Action.SUBMIT, Action.AGREE, Action.DETERMINE);

    static Candidate of(InformationItem item, PublicForm form, LocalDate today, PageAnswers answers, boolean seen) {
        PublicElements elements = item.pendingCorrection()
                .map(asked -> item.publicElements().with(asked.parts()))
                .orElseGet(item::publicElements);
        return new Candidate(item, form, elements, today, answers, seen);
    }

    /** 提交、核稿、审定、印发 of what is to be public: the last moments at which its text can still be sent back. */
    static boolean isTextGoingOn(ItemActed event) {
        InformationItem item = event.item();
        return item.attribute() == Attribute.PROACTIVE
                && !PublicForm.planned(item).isLink()
                && (event.action() == Action.ISSUE || (isTextMendable(item) && GOING_ON.contains(event.action())));
    }

    /** Can its text still be sent back to who wrote it? That of a document stands as it was issued. */
    boolean isTextMendable() {
        return isTextMendable(item);
    }

    private static boolean isTextMendable(InformationItem item) {
        return item.kind() == InformationKind.OBTAINED || item.issue() == null;
    }

    /** 规范性文件: what was filed, and is opened now, may lack what a 规范性文件 must have. */
    boolean isNormative() {
        return item.isNormative(elements.part(FormText.CATEGORY));
    }

    boolean isTextPublished() {
        return !form.isLink();
    }

    BodyText text() {
        return BodyText.of(item);
    }
}
