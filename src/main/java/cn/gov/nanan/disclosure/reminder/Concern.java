package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.procedure.Duty;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.List;

/**
 * 提醒事由: what a message is about and whom it may concern, in numbers, so that thousands of them load no item.
 *
 * @param subject what the database tells messages apart by, such as {@code obligation:7@2026-03-05}
 * @param task key of the words for what is to be done, such as {@code Step.SECTION_REVIEW}
 * @param duties as what somebody must act
 */
record Concern(String subject, long item, PriorActors hands, long section, String task, List<Duty> duties) {
    /** As what it waits for somebody; null when nobody must act. */
    Role duty() {
        return duties.isEmpty() ? null : duties.get(0).role();
    }
}
