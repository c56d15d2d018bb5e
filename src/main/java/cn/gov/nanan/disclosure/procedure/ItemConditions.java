package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** 查询条件: conditions on items {@code i}, joined by and; read as rows or counted. */
final class ItemConditions {
    private static final String ROWS = "select new cn.gov.nanan.disclosure.procedure.ItemRow(i.id, i.form.title,"
            + " r.kind.documentType, i.step, i.decision.attribute, i.form.urgency, s.name, d.name, i.since,"
            + " i.issue.documentNumber, i.issue.issueDate, i.indexNumber)"
            + " from InformationItem i join i.section s join i.drafter d left join i.typeRule r";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

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

    /** What the officer may see, as {@link Sight#reaches} says. */
    ItemConditions visible(Sight sight) {
        if (sight.all()) {
            return this;
        }
        with("viewer", sight.officer());
        if (sight.sections().isEmpty()) {
            return and("i.drafter = :viewer");
        }
        return and("i.drafter = :viewer or i.section in :seen").with("seen", sight.sections());
    }

    /** What waits for the officer, as the rows of the table say; with {@code negated} everything else. */
    ItemConditions waitingFor(Officer officer, boolean negated) {
        List<String> ways = new ArrayList<>();
        for (Role role : Role.values()) {
            Set<Step> steps = Procedure.stepsWaitingFor(role);
            if (officer.holds(role) && !steps.isEmpty()) {
                ways.add(way(officer, role, steps));
            }
        }
        String waiting = ways.isEmpty() ? "1 = 0" : String.join(" or ", ways);
        return and(negated ? "not (" + waiting + ")" : waiting);
    }

    private String way(Officer officer, Role role, Set<Step> steps) {
        String name = role.name().toLowerCase(Locale.ROOT);
        with("me", officer).with(name + "_steps", steps);
        String way = "i.step in :" + name + "_steps";
        if (role.isOfSection()) {
            with(name + "_sections", officer.sectionsAs(role));
            way += " and i.section in :" + name + "_sections";
        }
        return "(" + way + " and " + relation(role, name) + ")";
    }

    private String relation(Role role, String name) {
        if (role == Role.DRAFTER) {
            return "i.drafter = :me";
        }
        Set<Step> own = Procedure.stepsWaitingForDrafterAs(role);
        if (own.isEmpty()) {
            return "i.drafter <> :me";
        }
        with(name + "_own", own);
        return "(i.drafter <> :me or i.step in :" + name + "_own)";
    }

    ItemRows page(EntityManager entities, String cursor, int limit) {
        if (cursor != null) {
            ItemRows.Mark mark = ItemRows.Mark.parse(cursor);
            and("i.since < :since or (i.since = :since and i.id < :id)")
                    .with("since", mark.since())
                    .with("id", mark.id());
        }
        int size = Math.max(1, Math.min(limit, 100));
        TypedQuery<ItemRow> query =
                entities.createQuery(ROWS + where() + " order by i.since desc, i.id desc", ItemRow.class);
        parameters.forEach(query::setParameter);
        return ItemRows.of(query.setMaxResults(size + 1).getResultList(), size);
    }

    long count(EntityManager entities) {
        TypedQuery<Long> query = entities.createQuery("select count(i) from InformationItem i" + where(), Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
