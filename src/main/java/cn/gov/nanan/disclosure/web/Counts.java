package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.agenda.WaitingFilter;
import cn.gov.nanan.disclosure.agenda.WaitingList;
import cn.gov.nanan.disclosure.agenda.WaitingOrder;
import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.deadline.DueBand;
import cn.gov.nanan.disclosure.deadline.DueCounts;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.linkcheck.DeadLinks;
import cn.gov.nanan.disclosure.notice.Notices;
import cn.gov.nanan.disclosure.platform.CountQuery;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.Totals;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.transfer.ArrivalRegister;
import cn.gov.nanan.disclosure.transfer.TrustedNodes;
import cn.gov.nanan.disclosure.withheld.RegisterReleases;
import cn.gov.nanan.disclosure.worklist.InTray;
import cn.gov.nanan.disclosure.worklist.TrayDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 计数: how much waits for the reader. What the page is going to show is asked for once a request, all of it in one statement;
 * what was not foreseen is asked for when it is shown.
 */
@Named
@RequestScoped
public class Counts {
    /** 数目. */
    enum Count {
        WAITING,
        WAITING_OVERDUE,
        WAITING_SOON,
        WAITING_URGENT,
        UNDER_WAY,
        OWED_OVERDUE,
        OWED_SOON,
        DEAD_LINKS,
        TO_RELEASE,
        STAGED,
        ENDING,
        UNREAD,
        OTHERS,
        OTHERS_LATE
    }

    /** What the work list shows. */
    private static final Set<Count> DESK = EnumSet.of(
            Count.WAITING,
            Count.WAITING_OVERDUE,
            Count.WAITING_SOON,
            Count.WAITING_URGENT,
            Count.UNDER_WAY,
            Count.OTHERS,
            Count.OTHERS_LATE,
            Count.UNREAD);

    @Inject
    private InTray inTray;

    @Inject
    private WaitingList waitingList;

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
    private RegisterReleases titles;

    @Inject
    private TrustedNodes nodes;

    @Inject
    private Totals totals;

    private TrayDays days;
    private final Map<Count, Long> told = new EnumMap<>(Count.class);
    private final Set<Count> foreseen = EnumSet.noneOf(Count.class);

    /** These will be shown: they are asked for with the first of all. */
    void foresee(Set<Count> counts) {
        foreseen.addAll(counts);
    }

    /** 待办 will be shown, with what is owed to the public where the reader sees that. */
    public void foreseeDesk(boolean owed) {
        foresee(DESK);
        if (owed) {
            foresee(EnumSet.of(Count.OWED_OVERDUE, Count.OWED_SOON));
        }
    }

    private long of(Count count) {
        if (!told.containsKey(count)) {
            Map<Count, List<CountQuery>> wanted = new EnumMap<>(Count.class);
            Stream.concat(foreseen.stream(), Stream.of(count))
                    .filter(one -> !told.containsKey(one))
                    .forEach(one -> wanted.put(one, queries(one)));
            told.putAll(totals.ask(wanted));
        }
        return told.get(count);
    }

    private List<CountQuery> queries(Count count) {
        return switch (count) {
            case WAITING -> waitingList.counts(WaitingFilter.ALL, days());
            case WAITING_OVERDUE -> waitingList.counts(due(DueBand.OVERDUE), days());
            case WAITING_SOON -> waitingList.counts(due(DueBand.DUE_SOON), days());
            case WAITING_URGENT -> waitingList.counts(
                    new WaitingFilter(null, null, true, null, WaitingOrder.DUE), days());
            case UNDER_WAY -> List.of(inTray.underWayCount());
            case OWED_OVERDUE -> List.of(dueCounts.count(SubjectKind.ITEM, DeadlineStatus.OVERDUE, days().due()));
            case OWED_SOON -> List.of(dueCounts.count(SubjectKind.ITEM, DeadlineStatus.DUE_SOON, days().due()));
            case DEAD_LINKS -> links.count();
            case TO_RELEASE -> Network.current() == Network.INTRANET
                    ? List.of(packages.waitingCount(), packages.refusedCount(), titles.waitingCount())
                    : List.of();
            case STAGED -> List.of(arrivals.stagedCount());
            case ENDING -> List.of(nodes.endingCount());
            case UNREAD -> List.of(notices.unreadCount());
            case OTHERS -> List.of(notices.othersCount());
            case OTHERS_LATE -> List.of(notices.othersLateCount());
        };
    }

    private TrayDays days() {
        if (days == null) {
            days = waitingList.days();
        }
        return days;
    }

    private static WaitingFilter due(DueBand band) {
        return new WaitingFilter(null, band, false, null, WaitingOrder.DUE);
    }

    /** 待办: items, requests and remedies, one list of work. */
    public long waiting() {
        return of(Count.WAITING);
    }

    public long waitingOverdue() {
        return of(Count.WAITING_OVERDUE);
    }

    public long waitingSoon() {
        return of(Count.WAITING_SOON);
    }

    /** 加急、特急. */
    public long waitingUrgent() {
        return of(Count.WAITING_URGENT);
    }

    public long underWay() {
        return of(Count.UNDER_WAY);
    }

    public long overdue() {
        return of(Count.OWED_OVERDUE);
    }

    public long dueSoon() {
        return of(Count.OWED_SOON);
    }

    /** 失效链接. */
    public long deadLinks() {
        return of(Count.DEAD_LINKS);
    }

    /** 待放行. */
    public long toRelease() {
        return of(Count.TO_RELEASE);
    }

    /** 将到期的证书. */
    public long endingCertificates() {
        return of(Count.ENDING) + (nodes.isOwnEnding() ? 1 : 0);
    }

    /** 待整理的数据包. */
    public long staged() {
        return of(Count.STAGED);
    }

    /** 未读提醒. */
    public long unread() {
        return of(Count.UNREAD);
    }

    /** 别人手上、与我有关的提醒. */
    public long others() {
        return of(Count.OTHERS);
    }

    /** 其中逾期. */
    public long othersLate() {
        return of(Count.OTHERS_LATE);
    }
}
