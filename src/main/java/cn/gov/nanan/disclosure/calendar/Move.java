package cn.gov.nanan.disclosure.calendar;

import java.time.LocalDate;

/**
 * 期限变动: one running item whose due date another calendar moves.
 *
 * @param subject the item in the audit trail, such as {@code item:42}
 * @param label what a person recognises it by
 */
public record Move(String subject, String label, LocalDate was, LocalDate becomes) {
    public boolean isEarlier() {
        return becomes.isBefore(was);
    }
}
