package cn.gov.nanan.disclosure.notice;

import java.util.List;

/**
 * 一页提醒: some messages, the latest first, and where the next page begins.
 *
 * @param next fit for an address; null on the last page
 */
public record NoticePage(List<NoticeRow> rows, String next) {
    /** A page out of the rows read, of which one more than the limit says that there is a next. */
    static NoticePage of(List<NoticeRow> read, int limit) {
        return read.size() <= limit
                ? new NoticePage(read, null)
                : new NoticePage(
                        read.subList(0, limit), read.get(limit - 1).cursor().toString());
    }
}
