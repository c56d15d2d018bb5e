package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.casework.RequestTray;
import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.deadline.DueCounts;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.linkcheck.DeadLinks;
import cn.gov.nanan.disclosure.notice.Notices;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.remedy.RemedyTray;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.transfer.ArrivalRegister;
import cn.gov.nanan.disclosure.transfer.TrustedNodes;
import cn.gov.nanan.disclosure.worklist.InTray;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 计数: how much waits for the reader; each is counted at most once a request, and only where it is shown. */
@Named
@RequestScoped
public class Counts {
    @Inject
    private InTray inTray;

    @Inject
    private RequestTray requests;

    @Inject
    private RemedyTray remedies;

    @Inject
    private DueCounts dueCounts;

    @Inject
    private Notices notices;

    @Inject
    private DeadLinks links;

    @Inject
    private PackageRegister packages;

    @Inject
    private ArrivalRegister arrivals;

    @Inject
    private TrustedNodes nodes;

    private Long waiting;
    private Long waitingRequests;
    private Long underWay;
    private Long unread;
    private Long overdue;
    private Long deadLinks;

    /** 待办: items, requests and remedies, one list of work. */
    public long waiting() {
        if (waiting == null) {
            waiting = inTray.waitingCount() + waitingRequests() + remedies.waitingCount();
        }
        return waiting;
    }

    /** 待办的申请. */
    public long waitingRequests() {
        if (waitingRequests == null) {
            waitingRequests = requests.waitingCount();
        }
        return waitingRequests;
    }

    public long underWay() {
        if (underWay == null) {
            underWay = inTray.underWayCount();
        }
        return underWay;
    }

    public long overdue() {
        if (overdue == null) {
            overdue = dueCounts.count(SubjectKind.ITEM, DeadlineStatus.OVERDUE);
        }
        return overdue;
    }

    public long dueSoon() {
        return dueCounts.count(SubjectKind.ITEM, DeadlineStatus.DUE_SOON);
    }

    /** 失效链接. */
    public long deadLinks() {
        if (deadLinks == null) {
            deadLinks = links.count();
        }
        return deadLinks;
    }

    /** 待放行. */
    public long toRelease() {
        return Network.current() == Network.INTRANET ? packages.waitingCount() + packages.refusedCount() : 0;
    }

    /** 将到期的证书. */
    public long endingCertificates() {
        return nodes.ending().size();
    }

    /** 待整理的数据包. */
    public long staged() {
        return arrivals.stagedCount();
    }

    /** 未读提醒. */
    public long unread() {
        if (unread == null) {
            unread = notices.unreadCount();
        }
        return unread;
    }
}
