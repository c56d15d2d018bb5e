package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 清单的一行: its cells in the order of the columns, each a text, number, day, moment or constant; null where there is
 * nothing to say.
 */
public record ListRow(Place place, long item, List<Object> cells) {
    private static final int AHEAD = 3;

    static ListRow of(Listing listing, Object[] found, WorkingCalendar calendar) {
        List<Object> cells = new ArrayList<>();
        int next = AHEAD;
        for (Column column : listing.columns()) {
            int end = next + column.expressions().size();
            cells.add(column.read(Arrays.copyOfRange(found, next, end), calendar));
            next = end;
        }
        return new ListRow(new Place(found[0], (Long) found[1]), (Long) found[2], cells);
    }
}
