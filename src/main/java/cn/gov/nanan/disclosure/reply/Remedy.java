package cn.gov.nanan.disclosure.reply;

import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import java.time.LocalDate;

/**
 * 救济期限届满日: the last day for one remedy.
 *
 * @param ends the last day of the period itself
 * @param last the same, put off to the next working day where that is none
 * @param provisional 暂定: the notice of that year is not in
 */
public record Remedy(RemedyPeriod period, LocalDate known, LocalDate ends, LocalDate last, boolean provisional) {
    public static Remedy of(RemedyPeriod period, LocalDate known, WorkingCalendar calendar) {
        LocalDate ends = period.from(known);
        LocalDate last = calendar.onOrAfter(ends);
        return new Remedy(period, known, ends, last, calendar.isProvisional(ends, last));
    }

    /** Is the last day another one because the period ends on a day off? */
    public boolean isPutOff() {
        return !last.equals(ends);
    }

    /** For pages, whose expressions see no record components of boolean type by the short name. */
    public boolean isProvisional() {
        return provisional;
    }
}
