package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.PageKey;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 清单的一行: its cells in the order of the columns, each a text, number, day, moment or constant; null where there is
 * nothing to say.
 *
 * @param item null where no item stands behind it
 */
public record ListRow(PageKey key, Long item, List<Object> cells) {
    private static final int AHEAD = 3;

    static ListRow of(Listing listing, int rank, Object[] found, WorkingCalendar calendar) {
        List<Object> cells = new ArrayList<>();
        int next = AHEAD;
        for (Column column : listing.columns()) {
            int end = next + listing.base().expressions(column).size();
            cells.add(column.read(Arrays.copyOfRange(found, next, end), calendar));
            next = end;
        }
        return new ListRow(new PageKey((Temporal) found[0], (Long) found[1], rank), (Long) found[2], cells);
    }
}
