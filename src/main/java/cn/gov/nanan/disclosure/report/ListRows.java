package cn.gov.nanan.disclosure.report;

import java.util.List;

/**
 * 一页: some rows, and where the next page begins.
 *
 * @param next what to ask for the next page, fit for an address; null on the last page
 */
public record ListRows(List<ListRow> rows, String next) {
    public static final ListRows NONE = new ListRows(List.of(), null);

    /** Of the rows read, one more than the limit says that there is a next page. */
    static ListRows of(List<ListRow> read, int limit) {
        return read.size() <= limit
                ? new ListRows(read, null)
                : new ListRows(read.subList(0, limit), read.get(limit - 1).key().toString());
    }
}
