package cn.gov.nanan.disclosure.web.desk;

import cn.gov.nanan.disclosure.notice.NoticePage;
import cn.gov.nanan.disclosure.notice.NoticeRow;
import cn.gov.nanan.disclosure.notice.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** 提醒: the reader's messages: the unread ones on the in-tray, all of them, page by page, on a page of their own. */
@Named
@RequestScoped
public class NoticesPage {
    private static final int SHOWN = 5;
    private static final int PAGE = 50;
    private static final String IN_TRAY = "/desk/in-tray?faces-redirect=true";

    /** 提醒筛选: which messages are shown. */
    public enum NoticeFilter {
        UNREAD,
        ALL
    }

    @Inject
    private Notices notices;

    private Map<Boolean, List<NoticeRow>> split;
    private NoticePage page;
    private NoticeFilter filter = NoticeFilter.UNREAD;
    private String cursor;

    /** On the in-tray: what is the reader's own. */
    public List<NoticeRow> own() {
        return split().get(false);
    }

    /** On the in-tray: what somebody else has in hand. */
    public List<NoticeRow> others() {
        return split().get(true);
    }

    private Map<Boolean, List<NoticeRow>> split() {
        if (split == null) {
            split = notices.unreadSplit(SHOWN);
        }
        return split;
    }

    /** A mark that is none is refused before any of the page is written. */
    public void load() {
        page();
    }

    /** On the page of messages. */
    public NoticePage page() {
        if (page == null) {
            page = notices.page(filter == NoticeFilter.UNREAD, cursor, PAGE);
        }
        return page;
    }

    /** 标为已读. */
    public String read(long id) {
        notices.markRead(id);
        return IN_TRAY;
    }

    /** 全部标为已读. */
    public String readAll() {
        notices.markAllRead();
        return IN_TRAY;
    }

    /** 标为已读, on the page of messages. */
    public String readHere(long id) {
        notices.markRead(id);
        return here();
    }

    public String readAllHere() {
        notices.markAllRead();
        return here();
    }

    private String here() {
        return "/desk/notices?faces-redirect=true&filter=" + filter;
    }

    public List<NoticeFilter> filters() {
        return List.of(NoticeFilter.values());
    }

    public NoticeFilter getFilter() {
        return filter;
    }

    public String getAsked() {
        return filter.name();
    }

    /** As it stands in the address; what is none shows the unread ones. */
    public void setAsked(String asked) {
        filter = NoticeFilter.ALL.name().equals(asked) ? NoticeFilter.ALL : NoticeFilter.UNREAD;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
