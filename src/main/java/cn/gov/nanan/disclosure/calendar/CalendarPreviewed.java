package cn.gov.nanan.disclosure.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * 日历预览: a notice is being looked at. Whoever keeps running due dates adds to {@link #moves()} each that {@link
 * #candidate()} would move, and changes nothing.
 */
public record CalendarPreviewed(WorkingCalendar candidate, List<Move> moves) {
    public CalendarPreviewed(WorkingCalendar candidate) {
        this(candidate, new ArrayList<>());
    }
}
