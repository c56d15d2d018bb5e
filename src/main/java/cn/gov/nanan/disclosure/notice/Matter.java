package cn.gov.nanan.disclosure.notice;

import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.Subject;

/**
 * 提醒事由: why somebody is told, the same for all who are.
 *
 * @param cause what the database tells messages apart by, such as {@code obligation:7@2026-03-05}
 * @param task key of the words for what is to be done, such as {@code Channel.WEBSITE}; null where the occasion says it all
 * @param duty as what somebody must do it, or null
 */
public record Matter(String cause, Subject subject, String task, Role duty) {}
