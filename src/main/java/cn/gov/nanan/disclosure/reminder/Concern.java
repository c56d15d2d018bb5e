package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.notice.Matter;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.procedure.Duty;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.Subject;
import java.time.LocalDate;
import java.util.List;

/**
 * 提醒事项: what a message is about and whom it may concern, in numbers, so that thousands of them load no item.
 *
 * @param cause what the database tells messages apart by, such as {@code obligation:7@2026-03-05}
 * @param task key of the words for what is to be done, such as {@code Step.SECTION_REVIEW}
 * @param duties as what somebody must act
 */
record Concern(String cause, Subject subject, PriorActors hands, String task, List<Duty> duties) {
    /** @param due by when it is to be done; null where no day is set */
    Matter matter(Occasion occasion, LocalDate due) {
        Role duty = duties.isEmpty() ? null : duties.get(0).role();
        return new Matter(occasion, cause, subject, task, duty, due);
    }

    /** Null where no section is in charge, and so nobody holds one of its roles. */
    Long section() {
        return subject.section();
    }
}
