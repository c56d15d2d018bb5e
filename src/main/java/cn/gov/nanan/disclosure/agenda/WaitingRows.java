package cn.gov.nanan.disclosure.agenda;

import java.util.List;

/**
 * 待办一页.
 *
 * @param next what to ask for the next page, fit for an address; null on the last page
 */
public record WaitingRows(List<WaitingRow> rows, String next) {
    public static final WaitingRows NONE = new WaitingRows(List.of(), null);

    /** Of the rows read, of which one more than the limit says that there is a next page. */
    static WaitingRows of(List<WaitingRow> read, int limit) {
        return read.size() <= limit
                ? new WaitingRows(List.copyOf(read), null)
                : new WaitingRows(
                        List.copyOf(read.subList(0, limit)),
                        read.get(limit - 1).key().toString());
    }
}
