package cn.gov.nanan.disclosure.worklist;

import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.form.Urgency;
import cn.gov.nanan.disclosure.platform.CountQuery;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.procedure.Procedure;
import cn.gov.nanan.disclosure.procedure.Transition;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Delegation;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 查询条件: conditions on items {@code i}, joined by and; read as rows or counted. */
final class ItemConditions {
    private static final String ALL_ROWS =
            "select new cn.gov.nanan.disclosure.worklist.ItemRow(i.id, i.text.form.title,"
                    + " r.kind.documentType, i.step, i.decision.attribute, i.text.form.urgency, s.name, d.name, i.since,"
                    + " i.issue.documentNumber, i.issue.issueDate, i.publicLife.indexNumber, i.kind)"
                    + " from InformationItem i join i.section s join i.drafter d left join i.text.typeRule r";

    private static final String ROWS = ALL_ROWS + " where i.id in :page";

    private static final String LATEST_FIRST = " order by i.since desc, i.id desc";

    private static final String DAYS = "select o.subject.id, min(o.due) from Obligation o where o.subject.kind = ITEM"
            + " and o.subject.id in :page and " + DeadlineStatus.OWED + " group by o.subject.id";

    /** What is still owed of an item, by itself or to others. */
    private static final String OWED = "o.subject.kind = ITEM and o.subject.id = i.id and " + DeadlineStatus.OWED;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private Optional<Visibility> seen = Optional.empty();

    ItemConditions and(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    ItemConditions with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** Adds the condition only when there is something to look for. */
    ItemConditions andIf(Object value, String condition, String name) {
        return value == null ? this : and(condition).with(name, value);
    }

    /** What the officer may see. */
    ItemConditions visible(Visibility visibility) {
        seen = Optional.of(visibility);
        return and(visibility.condition());
    }

    /** What waits for the officer, as the rows of the table say; with {@code negated} everything else. */
    ItemConditions waitingFor(Actor actor, boolean negated) {
        Officer officer = actor.officer();
        List<String> ways = new ArrayList<>(ways(officer, officer, EnumSet.allOf(Role.class)));
        actor.standsInBy().forEach(standIn -> ways.addAll(ways(officer, standIn.principal(), covered(standIn))));
        return and(negated ? "not (" + either(ways) + ")" : either(ways));
    }

    /** What waits for the officer himself. */
    ItemConditions waitingOf(Officer officer) {
        return and(either(ways(officer, officer, EnumSet.allOf(Role.class))));
    }

    /** 代: what waits for the absent colleague, as far as his deputy may bring it on. */
    ItemConditions waitingFor(Delegation standIn) {
        return and(either(ways(standIn.deputy(), standIn.principal(), covered(standIn))));
    }

    private static String either(List<String> ways) {
        return ways.isEmpty() ? "1 = 0" : String.join(" or ", ways);
    }

    private static Set<Role> covered(Delegation standIn) {
        Set<Role> roles = EnumSet.allOf(Role.class);
        roles.removeIf(role -> !standIn.covers(role));
        return roles;
    }

    /** The ways on which one who acts for a holder (mostly for himself) brings items on. */
    private List<String> ways(Officer actor, Officer holder, Set<Role> roles) {
        List<String> ways = new ArrayList<>();
        for (Role role : roles) {
            if (holder.holds(role)) {
                Map<String, Set<String>> places = new LinkedHashMap<>();
                Procedure.waitingFor(role)
                        .forEach(row -> places.computeIfAbsent(place(row), query -> new LinkedHashSet<>())
                                .add("i.step = " + named(row.from())));
                places.forEach((place, steps) -> ways.add(
                        "(" + related(actor, holder, role, place) + " and (" + String.join(" or ", steps) + "))"));
            }
        }
        return ways;
    }

    /** For which kinds, and under which conditions that a list must know, a row is open. */
    private static String place(Transition row) {
        String kinds =
                row.kinds().stream().map(ItemConditions::named).collect(Collectors.joining(", ", "i.kind in (", ")"));
        return Stream.concat(Stream.of(kinds), row.guards().stream().flatMap(guard -> guard.query().stream()))
                .collect(Collectors.joining(" and "));
    }

    private String related(Officer actor, Officer holder, Role role, String place) {
        String related = place.contains(":me") ? place.replace(":me", parameter(actor)) : place;
        related = related.contains(":holder") ? related.replace(":holder", parameter(holder)) : related;
        if (role.isOfSection()) {
            related += " and i.section in " + parameter(List.copyOf(holder.sectionsAs(role)));
        }
        return role == Role.DRAFTER ? related + " and i.drafter = " + parameter(holder) : related;
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

    /** Which items first, which an index alone can tell; then what is shown of them. */
    ItemRows page(EntityManager entities, String cursor, int limit) {
        PageKey.ofMoment(cursor).ifPresent(last -> and("i.since < :since or (i.since = :since and i.id < :id)")
                .with("since", last.at())
                .with("id", last.id()));
        int size = Math.max(1, Math.min(limit, 100));
        TypedQuery<Long> query = entities.createQuery(
                "select i.id from InformationItem i" + where() + LATEST_FIRST + " limit " + (size + 1), Long.class);
        return ItemRows.of(rows(entities, bound(query).getResultList()), size);
    }

    /** Of a few that are named, at once. */
    List<ItemRow> rows(EntityManager entities) {
        return bound(entities.createQuery(ALL_ROWS + where() + LATEST_FIRST, ItemRow.class))
                .getResultList();
    }

    /** 有期限: something of it is owed by a day, or it should leave its step by one. */
    ItemConditions dated(TrayDays days) {
        return and(owed("") + " or " + days.targeted(this::parameter));
    }

    /** 未定期限. */
    ItemConditions undated(TrayDays days) {
        return and("not " + owed("") + " and not " + days.targeted(this::parameter));
    }

    private String late(TrayDays days) {
        LocalDate yesterday = days.due().today().minusDays(1);
        return "(" + owed(" and o.due < :today") + " or not " + owed("") + " and "
                + days.leavesBy(yesterday, this::parameter) + ")";
    }

    /** Due in a few days, or late. */
    private String near(TrayDays days) {
        return "(" + owed(" and o.due <= :soon") + " or not " + owed("") + " and "
                + days.leavesBy(days.due().soon(), this::parameter) + ")";
    }

    private static String owed(String when) {
        return "exists (select o.id from Obligation o where " + OWED + when + ")";
    }

    /** 筛选: by the earliest day, the urgency and the words of the title or the number. */
    ItemConditions of(TrayFilter filter) {
        if (filter.band() != null) {
            parameters.putAll(filter.parameters());
            switch (filter.band()) {
                case OVERDUE -> and(late(filter.days()));
                case DUE_SOON -> and(near(filter.days())).and("not " + late(filter.days()));
                case LATER -> dated(filter.days()).and("not " + near(filter.days()));
                case UNDATED -> undated(filter.days());
            }
        }
        if (filter.urgent()) {
            and("i.text.form.urgency <> " + named(Urgency.ORDINARY));
        }
        SearchedText.of(filter.text()).ifPresent(text -> {
            and(text.condition());
            parameters.putAll(text.parameters());
        });
        return this;
    }

    /** 到达先后: by the moment at which it came, after this place; with its earliest day. */
    List<DueItem> arrived(EntityManager entities, TrayDays days, PageKey place, boolean newest, int limit) {
        and(newest
                        ? "i.since < :since or i.since = :since and i.id < :id"
                        : "i.since > :since or i.since = :since and i.id > :id")
                .with("since", place.moment())
                .with("id", place.id());
        List<Long> page = bound(entities.createQuery(
                        "select i.id from InformationItem i" + where()
                                + (newest ? LATEST_FIRST : " order by i.since, i.id") + " limit " + limit,
                        Long.class))
                .getResultList();
        Map<Long, LocalDate> owed = page.isEmpty() ? Map.of() : days(entities, page);
        return rows(entities, page).stream()
                .sorted(Comparator.comparing(row -> page.indexOf(row.id())))
                .map(row -> due(row, days, owed.get(row.id()), null))
                .toList();
    }

    private static Map<Long, LocalDate> days(EntityManager entities, List<Long> page) {
        return entities.createQuery(DAYS, Object[].class)
                .setParameter("page", page)
                .getResultStream()
                .collect(Collectors.toMap(day -> (Long) day[0], day -> (LocalDate) day[1]));
    }

    private static DueItem due(ItemRow row, TrayDays days, LocalDate owed, LocalDate place) {
        LocalDate step = days.stepDay(row.step(), row.urgency(), row.since()).orElse(null);
        return new DueItem(row, owed == null ? step : owed, step, place);
    }

    /**
     * 到期在先: the earliest first, after this day and id. What is owed counts by that day, all else by the day on which it
     * should leave its step.
     */
    List<DueItem> due(EntityManager entities, TrayDays days, LocalDate day, long id, int limit) {
        and("o.id is not null or " + days.targeted(this::parameter))
                .with("day", day)
                .with("id", id);
        String each = "select i.id as item, min(o.due) as owed, coalesce(min(o.due), min("
                + days.stepDay(this::parameter) + ")) as place from InformationItem i left join Obligation o on " + OWED
                + where() + " group by i.id";
        List<Object[]> places = bound(entities.createQuery(
                        "select d.item, d.owed, d.place from (" + each
                                + ") d where d.place > :day or d.place = :day and d.item > :id"
                                + " order by d.place, d.item limit " + limit,
                        Object[].class))
                .getResultList();
        Map<Long, ItemRow> rows = rows(
                        entities, places.stream().map(found -> (Long) found[0]).toList())
                .stream()
                .collect(Collectors.toMap(ItemRow::id, Function.identity()));
        return places.stream()
                .map(found -> due(rows.get((Long) found[0]), days, (LocalDate) found[1], (LocalDate) found[2]))
                .toList();
    }

    private static List<ItemRow> rows(EntityManager entities, List<Long> page) {
        return page.isEmpty()
                ? List.of()
                : entities.createQuery(ROWS + LATEST_FIRST, ItemRow.class)
                        .setParameter("page", page)
                        .getResultList();
    }

    CountQuery count() {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        seen.ifPresent(visibility -> all.putAll(visibility.parameters()));
        return new CountQuery("select count(i) from InformationItem i" + where(), all);
    }

    /** Some are named by one query of a list and not by the other. */
    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        Set<String> asked =
                query.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
        parameters.forEach((name, value) -> {
            if (asked.contains(name)) {
                query.setParameter(name, value);
            }
        });
        seen.ifPresent(visibility -> visibility.bind(query));
        return query;
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
