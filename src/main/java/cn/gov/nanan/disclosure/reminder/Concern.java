package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.notice.Matter;
import cn.gov.nanan.disclosure.procedure.Duty;
import cn.gov.nanan.disclosure.subject.Subject;
import java.util.List;

/**
 * 提醒事项: what a message is about and whom it may concern, in numbers, so that thousands of them load no item.
 *
 * @param cause what the database tells messages apart by, such as {@code obligation:7@2026-03-05}
 * @param task key of the words for what is to be done, such as {@code Step.SECTION_REVIEW}
 * @param duties as what somebody must act
 */
record Concern(String cause, Subject subject, PriorActors hands, String task, List<Duty> duties) {
    /** The same for all who are told. */
    Matter matter() {
        return new Matter(
                cause, subject, task, duties.isEmpty() ? null : duties.get(0).role());
    }

    long section() {
        return subject.section();
    }
}
