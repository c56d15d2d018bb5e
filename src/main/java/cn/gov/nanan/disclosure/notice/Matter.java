package cn.gov.nanan.disclosure.notice;

import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.Subject;
import java.time.LocalDate;

/**
 * 提醒事由: what somebody is told, the same for all who are.
 *
 * @param cause what the database tells messages apart by, such as {@code obligation:7@2026-03-05}
 * @param task key of the words for what is to be done, such as {@code Channel.WEBSITE}; null where the occasion says it all
 * @param duty as what somebody must do it, or null
 * @param due by when it was or is to be done; null where no day is set
 */
public record Matter(Occasion occasion, String cause, Subject subject, String task, Role duty, LocalDate due) {}
