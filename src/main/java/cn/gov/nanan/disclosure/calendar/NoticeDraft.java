package cn.gov.nanan.disclosure.calendar;

import cn.gov.nanan.disclosure.platform.WebAddress;

/**
 * 拟录入的通知: a year's notice as the administrator typed or pasted it.
 *
 * @param supplement 补充通知: names only the days that change; the other days of the year stay as they are
 * @param rows one day a row: date, kind, name; or the sentences of the notice
 * @param fewer 确有缺少: the administrator knows that days are missing which one would expect
 */
public record NoticeDraft(int year, String title, String url, boolean supplement, String rows, boolean fewer) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_URL = 400;

    public NoticeDraft {
        title = title == null ? "" : title.strip();
        url = url == null || url.isBlank() ? null : url.strip();
        rows = rows == null ? "" : rows;
    }

    public NoticeDraft(int year, String title, String url, boolean supplement, String rows) {
        this(year, title, url, supplement, rows, false);
    }

    SourceNotice notice() {
        return new SourceNotice(title, url);
    }

    /** The message key of what is wrong with title or address; null where nothing is. */
    String fault() {
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            return "calendar.error.title";
        }
        boolean address = url == null || WebAddress.isOne(url);
        return address && (url == null || url.length() <= LONGEST_URL) ? null : "calendar.error.url";
    }
}
