package cn.gov.nanan.disclosure.casework;

import cn.gov.nanan.disclosure.deadline.DueDays;
import cn.gov.nanan.disclosure.platform.CountQuery;
import cn.gov.nanan.disclosure.request.RequestAction;
import cn.gov.nanan.disclosure.request.RequestGuard;
import cn.gov.nanan.disclosure.request.RequestProcedure;
import cn.gov.nanan.disclosure.request.RequestTransition;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.staff.Visibility;
import cn.gov.nanan.disclosure.worklist.SearchedText;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** 申请查询条件: conditions on requests {@code r}, joined by and; read as rows or counted. */
final class RequestConditions {
    private static final String ROWS =
            "select new cn.gov.nanan.disclosure.casework.RequestRow(r.id, r.number, r.channel,"
                    + " r.applicant, m.wanted, (select count(c) from RequestMatter c where c.request = r), r.theme, r.arrivedOn,"
                    + " r.receivedOn, r.due, r.provisional, r.step, s.name, m.outcome, r.letterNumber, r.servedOn,"
                    + " (select count(d) from LetterDuty d where d.request = r and d.issued = false))"
                    + " from InformationRequest r join r.matters m on m.position = 0 left join r.section s";

    /** 申请编号, whole or its beginning, also without its letters: nobody is called so, and all else need not be read. */
    private static final Pattern NUMBER = Pattern.compile("(?i)ysq.*|\\d{4}-\\d*");

    private static final String NUMBERED = "lower(r.number) like :words escape '!'";

    private static final String WORDS = "exists (select w from RequestMatter w"
            + " where w.request = r and (lower(w.wanted.title) like :words escape '!'"
            + " or lower(w.wanted.documentNumber) like :words escape '!'"
            + " or lower(w.wanted.description) like :words escape '!'))";

    /** 拟答复由另一人审核: the last proposal is neither of him nor of whom he acts for. */
    private static final String SECOND_HAND = "not exists (select p from RequestEntry p where p.request = r"
            + " and p.action = " + named(RequestAction.PROPOSE) + " and p.position = (select max(q.position) from"
            + " RequestEntry q where q.request = r and q.action = " + named(RequestAction.PROPOSE) + ")"
            + " and (p.officer in (:me, :holder) or p.holder in (:me, :holder)))";

    /** 待制发文书: the 公开办 makes what an act owes, wherever the request stands. */
    private static final String LETTERS_OWED =
            "exists (select d from LetterDuty d where d.request = r and d.issued = false)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private Optional<Visibility> seen = Optional.empty();

    RequestConditions and(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    RequestConditions with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** Adds the condition only when there is something to look for. */
    RequestConditions andIf(Object value, String condition, String name) {
        return value == null ? this : and(condition).with(name, value);
    }

    /** What the officer may see. */
    RequestConditions visible(Visibility visibility) {
        seen = Optional.of(visibility);
        return and(visibility.condition("r.section.id", "nullif(r.id, r.id)")
                + (visibility.all() ? "" : " or " + helps("(:seenSections)")));
    }

    RequestConditions standing(RequestStanding standing, DueDays days) {
        if (standing == null) {
            return this;
        }
        and(standing.condition());
        Map<String, Object> known = Map.of("today", days.today(), "soon", days.soon());
        known.forEach((name, value) -> {
            if (standing.condition().contains(":" + name)) {
                with(name, value);
            }
        });
        return this;
    }

    RequestConditions words(String typed) {
        SearchedText.of(typed)
                .ifPresent(text -> and(NUMBER.matcher(typed.strip()).matches() ? NUMBERED : WORDS)
                        .with("words", text.words()));
        return this;
    }

    /** What waits for the officer, as the rows of the table say, himself or in the place of an absent colleague. */
    RequestConditions waitingFor(Actor actor) {
        List<String> ways = new ArrayList<>();
        for (Role role : Role.values()) {
            if (actor.officer().holds(role)) {
                ways.addAll(ways(actor.officer(), actor.officer(), role));
            }
            if (role == Role.DISCLOSURE_OFFICE && actor.acts(role)) {
                ways.add(LETTERS_OWED);
            }
            actor.standsInBy().stream()
                    .filter(one -> one.covers(role) && one.principal().holds(role))
                    .forEach(one -> ways.addAll(ways(actor.officer(), one.principal(), role)));
        }
        return and(ways.isEmpty() ? "1 = 0" : String.join(" or ", ways));
    }

    private List<String> ways(Officer actor, Officer holder, Role role) {
        return RequestProcedure.TABLE.stream()
                .filter(row -> row.by().contains(role) && row.action().isForward())
                .map(row -> way(row, actor, holder, role))
                .distinct()
                .toList();
    }

    private String way(RequestTransition row, Officer actor, Officer holder, Role role) {
        String way = "r.step = " + named(row.from());
        if (role.isOfSection()) {
            String sections =
                    parameter(holder.sectionsAs(role).stream().map(Section::id).toList());
            way += row.action() == RequestAction.CONTRIBUTE
                    ? " and " + helps(sections, " and h.outcome is null")
                    : " and r.section.id in " + sections;
        }
        if (row.guards().contains(RequestGuard.SECOND_HAND)) {
            way += " and " + SECOND_HAND.replace(":me", parameter(actor)).replace(":holder", parameter(holder));
        }
        return way;
    }

    /** 协办: one of its matters was given to one of these sections. */
    private static String helps(String sections) {
        return helps(sections, "");
    }

    private static String helps(String sections, String besides) {
        return "exists (select h from RequestMatter h where h.request = r and h.section.id in " + sections
                + " and h.section <> r.section" + besides + ")";
    }

    /** The name under which a value is bound, the same for the same value. */
    private String parameter(Object value) {
        String known = parameters.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith("way") && entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("way" + parameters.size());
        with(known, value);
        return ":" + known;
    }

    private static String named(Enum<?> constant) {
        return constant.getDeclaringClass().getName() + "." + constant.name();
    }

    /** The first so many in this order: which they are an index alone can tell; then what is shown of them. */
    List<RequestRow> rows(EntityManager entities, String order, int limit) {
        List<Long> page = bound(entities.createQuery(
                        "select r.id from InformationRequest r" + where() + " order by " + order + " limit " + limit,
                        Long.class))
                .getResultList();
        return page.isEmpty()
                ? List.of()
                : entities.createQuery(ROWS + " where r.id in :page", RequestRow.class)
                        .setParameter("page", page)
                        .getResultStream()
                        .sorted(Comparator.comparing(row -> page.indexOf(row.id())))
                        .toList();
    }

    CountQuery count() {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        seen.ifPresent(visibility -> all.putAll(visibility.parameters()));
        return new CountQuery("select count(r) from InformationRequest r" + where(), all);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        seen.ifPresent(visibility -> visibility.bind(query));
        return query;
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
