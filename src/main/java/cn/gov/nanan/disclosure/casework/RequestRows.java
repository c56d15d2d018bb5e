package cn.gov.nanan.disclosure.casework;

import java.util.List;
import java.util.function.Function;

/**
 * 一页: some requests, and where the next page begins.
 *
 * @param next what to ask for the next page, fit for an address; null on the last page
 */
public record RequestRows(List<RequestRow> rows, String next) {
    public static final RequestRows NONE = new RequestRows(List.of(), null);

    /** Of the rows read, of which one more than the limit says that there is a next page. */
    static RequestRows of(List<RequestRow> read, int limit, Function<RequestRow, String> key) {
        return read.size() <= limit
                ? new RequestRows(read, null)
                : new RequestRows(List.copyOf(read.subList(0, limit)), key.apply(read.get(limit - 1)));
    }
}
