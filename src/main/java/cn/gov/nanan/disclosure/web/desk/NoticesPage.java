package cn.gov.nanan.disclosure.web.desk;

import cn.gov.nanan.disclosure.reminder.NoticeRow;
import cn.gov.nanan.disclosure.reminder.Notices;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** 提醒: the reader's unread messages on the in-tray. */
@Named
@RequestScoped
public class NoticesPage {
    private static final int SHOWN = 10;
    private static final String IN_TRAY = "/desk/in-tray?faces-redirect=true";

    @EJB
    private Notices notices;

    private List<NoticeRow> rows;

    public List<NoticeRow> rows() {
        if (rows == null) {
            rows = notices.unread(SHOWN);
        }
        return rows;
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
}
