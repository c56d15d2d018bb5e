package cn.gov.nanan.disclosure.clearance;

import java.time.LocalDate;

/**
 * 答复内容: what the body that was asked said, and how.
 *
 * @param on the day of the answer; null for today
 * @param number 复函或批准文号; may be null but for an approval
 */
public record Reply(Answer answer, Means means, LocalDate on, String number, String note) {}
