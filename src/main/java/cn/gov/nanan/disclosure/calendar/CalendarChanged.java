package cn.gov.nanan.disclosure.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * 日历已更新: a notice was confirmed. Whoever keeps running due dates replaces each by {@link DueDate#under} and adds to
 * {@link #moves()} those whose date moved; both are audited.
 *
 * @param earlierAllowed the administrator has seen the dates that become earlier, and wants them
 */
public record CalendarChanged(WorkingCalendar calendar, boolean earlierAllowed, List<Move> moves) {
    public CalendarChanged(WorkingCalendar calendar, boolean earlierAllowed) {
        this(calendar, earlierAllowed, new ArrayList<>());
    }
}
