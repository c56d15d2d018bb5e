package cn.gov.nanan.disclosure.casework;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.deadline.DueDays;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/** 政府信息公开申请登记簿: the requests that the acting officer may see, the newest first, without anything personal. */
@Stateless
public class RequestRegister {
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    /** @param cursor null for the first page */
    public RequestRows page(RequestCriteria criteria, String cursor, int limit) {
        long before = PageKey.ofId(cursor);
        RequestConditions conditions =
                conditions(criteria).andIf(before == 0 ? null : before, "r.id < :before", "before");
        return RequestRows.of(conditions.rows(entities, "r.id desc", limit + 1), limit, last -> last.id()
                .toString());
    }

    public long count(RequestCriteria criteria) {
        return conditions(criteria).count().ask(entities);
    }

    /** Hands over every row, portion by portion. */
    public void each(RequestCriteria criteria, Consumer<RequestRow> reader) {
        RequestRows portion = page(criteria, null, AT_ONCE);
        portion.rows().forEach(reader);
        while (portion.next() != null) {
            portion = page(criteria, portion.next(), AT_ONCE);
            portion.rows().forEach(reader);
        }
    }

    /** Today and the last day that counts as due soon. */
    public DueDays days() {
        return DueDays.of(LocalDate.now(clock), calendars.current());
    }

    /** The class and its subclasses; null for all. */
    private static String beginning(String theme) {
        return theme == null ? null : theme.replaceAll("\\D", "") + "%";
    }

    private RequestConditions conditions(RequestCriteria criteria) {
        Actor actor = acting.actor();
        RequestConditions conditions = new RequestConditions()
                .visible(Visibility.of(actor))
                .andIf(criteria.step(), "r.step = :step", "step")
                .andIf(criteria.channel(), "r.channel = :channel", "channel")
                .andIf(criteria.kind(), "r.applicant = :kind", "kind")
                .andIf(criteria.section(), "r.section.id = :section", "section")
                .andIf(beginning(criteria.theme()), "r.theme like :theme", "theme")
                .standing(criteria.standing(), days())
                .words(criteria.text());
        if (criteria.year() != null) {
            conditions
                    .and("r.arrivedOn between :first and :last")
                    .with("first", LocalDate.ofYearDay(criteria.year(), 1))
                    .with("last", LocalDate.of(criteria.year(), 12, 31));
        }
        return criteria.mine() ? conditions.waitingFor(actor) : conditions;
    }
}
