package cn.gov.nanan.disclosure.worklist;

import cn.gov.nanan.disclosure.platform.CountQuery;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.Procedure;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.procedure.Transition;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Delegation;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** 待办: what waits for the acting officer, and what of his is under way or done. Two queries a list, one a count. */
@Stateless
public class InTray {
    private static final List<Step> ENDS = Step.where(Step::isFinal);
    private static final List<Step> UNDER_WAY = Step.where(step -> !step.isFinal());
    private static final List<Step> REASSIGNABLE = Procedure.TABLE.stream()
            .filter(row -> row.action() == Action.REASSIGN)
            .map(Transition::from)
            .distinct()
            .toList();
    private static final String MINE =
            "i.drafter = :involved or exists (select e.id from HandlingEntry e where e.item = i and e.officer = :involved)";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    /** 待我办理, newest first; {@code cursor} null for the first page. */
    public ItemRows waiting(String cursor, int limit) {
        return waitingFor(acting.actor()).page(entities, cursor, limit);
    }

    /** 到期在先: what waits and is due by a day, the earliest first, after this place; two queries. */
    public List<DueItem> waitingDue(TrayFilter filter, LocalDate day, long id, int limit) {
        return waitingFor(acting.actor()).of(filter).due(entities, filter.days(), day, id, limit);
    }

    /** 未定期限: what waits without such a day, newest first; {@code cursor} null for the first page. */
    public ItemRows waitingUndated(TrayFilter filter, String cursor, int limit) {
        return waitingFor(acting.actor()).of(filter).undated(filter.days()).page(entities, cursor, limit);
    }

    /** 到达先后: what waits, by when it came, after this place; three queries. */
    public List<DueItem> waitingArrived(TrayFilter filter, PageKey place, boolean newest, int limit) {
        return waitingFor(acting.actor()).of(filter).arrived(entities, filter.days(), place, newest, limit);
    }

    /** 上一步 of each of these. */
    public List<LastAct> lastActs(Collection<Long> items) {
        return items.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select new cn.gov.nanan.disclosure.worklist.LastAct(e.item.id, o.name, e.action, e.remark, e.at)"
                                        + " from HandlingEntry e join e.officer o where e.item.id in :items and e.position ="
                                        + " (select max(l.position) from HandlingEntry l where l.item = e.item)",
                                LastAct.class)
                        .setParameter("items", items)
                        .getResultList();
    }

    /** What waits for this very officer himself, newest first: for messages to him, never shown to anybody else. */
    public List<ItemRow> waitingOf(Officer officer, int limit) {
        return all(() -> new ItemConditions().waitingOf(officer), limit);
    }

    /** 代: what waits for an absent colleague and may be done by who acts for him; newest first. */
    public List<ItemRow> waitingFor(Delegation standIn, int limit) {
        return all(() -> new ItemConditions().waitingFor(standIn), limit);
    }

    private List<ItemRow> all(Supplier<ItemConditions> conditions, int limit) {
        List<ItemRow> waiting = new ArrayList<>();
        String cursor = null;
        do {
            ItemRows page = conditions.get().page(entities, cursor, limit - waiting.size());
            waiting.addAll(page.rows());
            cursor = page.next();
        } while (cursor != null && waiting.size() < limit);
        return waiting;
    }

    /** How many of what waits are so. */
    public CountQuery waitingCount(TrayFilter filter) {
        return waitingFor(acting.actor()).of(filter).count();
    }

    /** 待我办理 at one step, for 批量办理; newest first. */
    public ItemRows waitingAt(Step step, String cursor, int limit) {
        return waitingFor(acting.actor())
                .and("i.step = :step")
                .with("step", step)
                .page(entities, cursor, limit);
    }

    /** 本科室在办: what the acting head of a section may hand to another drafter; newest first. */
    public ItemRows reassignable(String cursor, int limit) {
        return new ItemConditions()
                .and("i.step in :steps")
                .with("steps", REASSIGNABLE)
                .and("i.section.id in :headed")
                .with("headed", headed(acting.actor()))
                .page(entities, cursor, limit);
    }

    private static List<Long> headed(Actor actor) {
        return actor.sectionsAs(Role.SECTION_HEAD).stream().map(Section::id).toList();
    }

    /** 在办: drafted or handled by me, with somebody else now. */
    public ItemRows underWay(String cursor, int limit) {
        return underWay(acting.actor()).page(entities, cursor, limit);
    }

    public CountQuery underWayCount() {
        return underWay(acting.actor()).count();
    }

    /** 已办结: drafted or handled by me, published or filed. */
    public ItemRows finished(String cursor, int limit) {
        return involving(acting.officer())
                .and("i.step in :ends")
                .with("ends", ENDS)
                .page(entities, cursor, limit);
    }

    private static ItemConditions waitingFor(Actor actor) {
        return new ItemConditions().waitingFor(actor, false);
    }

    private static ItemConditions underWay(Actor actor) {
        return involving(actor.officer())
                .and("i.step in :open")
                .with("open", UNDER_WAY)
                .waitingFor(actor, true);
    }

    private static ItemConditions involving(Officer officer) {
        return new ItemConditions().and(MINE).with("involved", officer);
    }
}
