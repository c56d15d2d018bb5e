package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.publication.DeadlineStatus;
import cn.gov.nanan.disclosure.staff.Actor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 一次查询: a list, what narrows it, and who asks.
 *
 * @param rank its place among the lists that are merged: on the same day the rows of the first come first
 */
record ListQuery(Listing listing, int rank, ListFilter filter, Actor actor) {
    /** 今天和即将到期的界限: the days on which the standing of an obligation depends. */
    record Days(LocalDate today, LocalDate soon) {}

    /** What the query selects for the rows after a place, at most so many; without a place the first. */
    List<Object[]> rows(EntityManager entities, Days days, Optional<PageKey> place, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String rest = place.map(last -> after(last, parameters)).orElse("") + listing.order();
        String where = listing.base().from() + where(parameters) + rest + " limit " + limit;
        TypedQuery<Object[]> query = entities.createQuery(listing.select() + where, Object[].class);
        return bound(query, parameters, days).getResultList();
    }

    private String after(PageKey place, Map<String, Object> parameters) {
        parameters.put("place", place.at());
        if (place.rank() != rank) {
            return listing.after(rank > place.rank());
        }
        parameters.put("placed", place.id());
        return listing.after();
    }

    long count(EntityManager entities, Days days) {
        Map<String, Object> parameters = new HashMap<>();
        String count =
                "select count(" + listing.base().id() + ")" + listing.base().counted() + where(parameters);
        return bound(entities.createQuery(count, Long.class), parameters, days).getSingleResult();
    }

    private String where(Map<String, Object> parameters) {
        return listing.base().seen(actor) + " and " + listing.condition() + filter.narrow(listing, parameters);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> parameters, Days days) {
        parameters.forEach(query::setParameter);
        return listing.base().bound(DeadlineStatus.bind(query, days.today(), days.soon()), actor);
    }
}
