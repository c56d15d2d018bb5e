package cn.gov.nanan.disclosure.casework;

import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** 待办申请: the requests that wait for an officer, what is due first at the top; a query a list, one a count. */
@Stateless
public class RequestTray {
    /** What has no due day yet is pressing from the day on which it came; what only waits to be filed comes last. */
    private static final String PRESSING =
            "case when r.step = cn.gov.nanan.disclosure.request.RequestStep.FILING or r.servedOn is not null"
                    + " then :never else coalesce(r.due, r.arrivedOn) end";

    private static final LocalDate NEVER = LocalDate.of(2999, 12, 31);

    private static final String DUE_FIRST = PRESSING + ", r.id";

    private static final String AFTER = PRESSING + " > :place or " + PRESSING + " = :place and r.id > :placed";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    /** 待我办理; {@code cursor} null for the first page. */
    public RequestRows waiting(String cursor, int limit) {
        RequestConditions conditions = waiting(acting.actor());
        PageKey.ofDay(cursor)
                .ifPresent(
                        last -> conditions.and(AFTER).with("place", last.at()).with("placed", last.id()));
        return RequestRows.of(conditions.rows(entities, DUE_FIRST, limit + 1), limit, RequestTray::key);
    }

    /** The same after this place, as rows of a list that holds other things as well. */
    public List<RequestRow> waitingAfter(LocalDate day, long id, int limit) {
        return waiting(acting.actor())
                .and(AFTER)
                .with("place", day)
                .with("placed", id)
                .rows(entities, DUE_FIRST, limit);
    }

    public long waitingCount() {
        return new RequestConditions().waitingFor(acting.actor()).count(entities);
    }

    /** What waits for this very actor: for messages to him, never shown to anybody else. */
    public List<RequestRow> waitingFor(Actor actor, int limit) {
        return waiting(actor).rows(entities, DUE_FIRST, limit);
    }

    private static RequestConditions waiting(Actor actor) {
        return new RequestConditions().waitingFor(actor).with("never", NEVER);
    }

    private static String key(RequestRow row) {
        return PageKey.of(pressing(row), row.id()).toString();
    }

    /** The day by which the list is ordered. */
    static LocalDate pressing(RequestRow row) {
        LocalDate day = row.due() == null ? row.arrivedOn() : row.due();
        return row.step() == RequestStep.FILING || row.servedOn() != null ? NEVER : day;
    }
}
