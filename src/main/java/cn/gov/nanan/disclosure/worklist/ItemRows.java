package cn.gov.nanan.disclosure.worklist;

import cn.gov.nanan.disclosure.platform.PageKey;
import java.io.Serializable;
import java.util.List;

/**
 * 一页: some rows, newest first, and where the next page begins.
 *
 * @param next what to ask for the next page, fit for an address; null on the last page
 */
public record ItemRows(List<ItemRow> rows, String next) implements Serializable {
    /** A page of at most {@code limit} out of the rows read, of which one more than the limit says that there is a next. */
    static ItemRows of(List<ItemRow> read, int limit) {
        if (read.size() <= limit) {
            return new ItemRows(read, null);
        }
        ItemRow last = read.get(limit - 1);
        return new ItemRows(
                List.copyOf(read.subList(0, limit)),
                PageKey.of(last.since(), last.id()).toString());
    }
}
