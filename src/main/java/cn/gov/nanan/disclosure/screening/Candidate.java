package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.form.PublicElements;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.publication.PublicForm;
import java.time.LocalDate;

/**
 * 待公开稿: what is compared: an item as the public would get it.
 *
 * @param form neither text nor files are published with a link
 * @param elements with what a 更正 that waits for its second person puts right
 * @param answers what its links answered on that day
 */
record Candidate(InformationItem item, PublicForm form, PublicElements elements, LocalDate today, PageAnswers answers) {
    static Candidate of(InformationItem item, PublicForm form, LocalDate today, PageAnswers answers) {
        PublicElements elements = item.pendingCorrection()
                .map(asked -> item.publicElements().with(asked.parts()))
                .orElseGet(item::publicElements);
        return new Candidate(item, form, elements, today, answers);
    }

    boolean isTextPublished() {
        return !form.isLink();
    }

    BodyText text() {
        return BodyText.of(item);
    }
}
