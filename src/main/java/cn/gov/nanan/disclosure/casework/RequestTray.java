package cn.gov.nanan.disclosure.casework;

import cn.gov.nanan.disclosure.platform.CountQuery;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.worklist.LastAct;
import cn.gov.nanan.disclosure.worklist.TrayFilter;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** 待办申请: the requests that wait for an officer, what is due first at the top; a query a list, one a count. */
@Stateless
public class RequestTray {
    /** What has no due day yet is pressing today, after all that is late; what only waits to be filed comes last. */
    private static final String PRESSING =
            "case when r.step = cn.gov.nanan.disclosure.request.RequestStep.FILING or r.servedOn is not null"
                    + " then :never else coalesce(r.due, greatest(r.arrivedOn, :pressing)) end";

    /** Of what is still to be answered by a day; null of all else. */
    private static final String OWED =
            "case when r.step = cn.gov.nanan.disclosure.request.RequestStep.FILING or r.servedOn is not null"
                    + " then null else r.due end";

    private static final LocalDate NEVER = LocalDate.of(2999, 12, 31);

    private static final String DUE_FIRST = PRESSING + ", r.id";

    private static final String AFTER = PRESSING + " > :place or " + PRESSING + " = :place and r.id > :placed";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** 待我办理; {@code cursor} null for the first page. */
    public RequestRows waiting(String cursor, int limit) {
        RequestConditions conditions = waiting(acting.actor());
        PageKey.ofDay(cursor)
                .ifPresent(
                        last -> conditions.and(AFTER).with("place", last.at()).with("placed", last.id()));
        return RequestRows.of(conditions.rows(entities, DUE_FIRST, limit + 1), limit, this::key);
    }

    /** The same after this place, as rows of a list that holds other things as well. */
    public List<RequestRow> waitingAfter(TrayFilter filter, LocalDate day, long id, int limit) {
        return of(filter)
                .with("never", NEVER)
                .with("pressing", today())
                .and(AFTER)
                .with("place", day)
                .with("placed", id)
                .rows(entities, DUE_FIRST, limit);
    }

    /** 到达先后: by the day on which it came, after this place. */
    public List<RequestRow> waitingArrived(TrayFilter filter, LocalDate day, long id, boolean newest, int limit) {
        return of(filter)
                .and(
                        newest
                                ? "r.arrivedOn < :place or r.arrivedOn = :place and r.id < :placed"
                                : "r.arrivedOn > :place or r.arrivedOn = :place and r.id > :placed")
                .with("place", day)
                .with("placed", id)
                .rows(entities, newest ? "r.arrivedOn desc, r.id desc" : "r.arrivedOn, r.id", limit);
    }

    /** How many of what waits are so. */
    public CountQuery waitingCount(TrayFilter filter) {
        return of(filter).count();
    }

    /** 上一步 of each of these. */
    public List<LastAct> lastActs(Collection<Long> requests) {
        return requests.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select new cn.gov.nanan.disclosure.worklist.LastAct(e.request.id, o.name, e.action, e.remark,"
                                        + " e.at) from RequestEntry e join e.officer o where e.request.id in :requests"
                                        + " and e.position = (select max(l.position) from RequestEntry l"
                                        + " where l.request = e.request)",
                                LastAct.class)
                        .setParameter("requests", requests)
                        .getResultList();
    }

    /** Nothing of a request is 加急: it is due by its day. */
    private RequestConditions of(TrayFilter filter) {
        RequestConditions conditions =
                new RequestConditions().waitingFor(acting.actor()).words(filter.text());
        if (filter.band() != null) {
            conditions.and(filter.band().condition("(" + OWED + ")"));
            filter.parameters().forEach((name, day) -> {
                if (filter.band().condition("").contains(":" + name)) {
                    conditions.with(name, day);
                }
            });
        }
        return filter.urgent() ? conditions.and("1 = 0") : conditions;
    }

    /** What waits for this very actor: for messages to him, never shown to anybody else. */
    public List<RequestRow> waitingFor(Actor actor, int limit) {
        return waiting(actor).rows(entities, DUE_FIRST, limit);
    }

    private RequestConditions waiting(Actor actor) {
        return new RequestConditions().waitingFor(actor).with("never", NEVER).with("pressing", today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String key(RequestRow row) {
        return PageKey.of(pressing(row, today()), row.id()).toString();
    }

    /** The day by which the list is ordered. */
    public static LocalDate pressing(RequestRow row, LocalDate today) {
        LocalDate came = row.arrivedOn().isAfter(today) ? row.arrivedOn() : today;
        LocalDate day = row.due() == null ? came : row.due();
        return row.step() == RequestStep.FILING || row.servedOn() != null ? NEVER : day;
    }
}
