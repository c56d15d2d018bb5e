package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.procedure.InTray;
import cn.gov.nanan.disclosure.publication.DueList;
import cn.gov.nanan.disclosure.publication.Standing;
import cn.gov.nanan.disclosure.reminder.Notices;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;

/** 计数: how much waits for the reader; each is counted at most once a request, and only where it is shown. */
@Named
@RequestScoped
public class Counts {
    @EJB
    private InTray inTray;

    @EJB
    private DueList dueList;

    @EJB
    private Notices notices;

    private Long waiting;
    private Long underWay;
    private Long unread;
    private Map<Standing, Long> standings;

    public long waiting() {
        if (waiting == null) {
            waiting = inTray.waitingCount();
        }
        return waiting;
    }

    public long underWay() {
        if (underWay == null) {
            underWay = inTray.underWayCount();
        }
        return underWay;
    }

    public long overdue() {
        return standing(Standing.OVERDUE);
    }

    public long dueSoon() {
        return standing(Standing.DUE_SOON);
    }

    /** 未读提醒. */
    public long unread() {
        if (unread == null) {
            unread = notices.unreadCount();
        }
        return unread;
    }

    private long standing(Standing standing) {
        if (standings == null) {
            standings = dueList.counts();
        }
        return standings.getOrDefault(standing, 0L);
    }
}
