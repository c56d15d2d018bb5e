package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 锁定: an item from the moment when an officer begins to change it until the change is written and recorded. Each change
 * names the version that the officer saw; when somebody was faster, the refusal says who did what.
 */
@Dependent
public class ItemLocks {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private AuditTrail audit;

    @Inject
    private Files files;

    /** The item as far as he may see it. */
    InformationItem seen(long itemId, Actor actor) {
        EntityGraph<InformationItem> whose = entities.createEntityGraph(InformationItem.class);
        whose.addAttributeNodes("section", "drafter", "author");
        whose.addSubgraph("text").addAttributeNodes("typeRule", "attachments");
        return seen(
                entities.find(InformationItem.class, itemId, Map.of("jakarta.persistence.loadgraph", whose)), actor);
    }

    /** The item, held until the transaction ends, so that of two who act at once the second sees what the first did. */
    InformationItem locked(long itemId, int version, Actor actor) {
        InformationItem item = seen(hold(itemId), actor);
        if (item.version() != version) {
            throw stale(item);
        }
        return item;
    }

    /**
     * The same for an act, with the earlier item to which it relates: a 废止, 变更 changes that too. Both in the order of their
     * numbers, so that two who act on both do not wait for each other.
     */
    InformationItem lockedWithEarlier(long itemId, int version, Actor actor) {
        Optional<Long> earlier = earlier(itemId);
        earlier.filter(first -> first < itemId).ifPresent(this::hold);
        InformationItem item = locked(itemId, version, actor);
        earlier.filter(second -> second > itemId).ifPresent(this::hold);
        return item;
    }

    private Optional<Long> earlier(long itemId) {
        return entities.createQuery(
                        "select i.text.relation.earlier.id from InformationItem i where i.id = :id"
                                + " and i.text.relation.earlier is not null",
                        Long.class)
                .setParameter("id", itemId)
                .getResultStream()
                .findFirst();
    }

    private InformationItem hold(long itemId) {
        try {
            return entities.find(InformationItem.class, itemId, LockModeType.PESSIMISTIC_WRITE);
        } catch (LockTimeoutException | PessimisticLockException taken) {
            throw BusinessException.stale("procedure.error.busy");
        }
    }

    private static InformationItem seen(InformationItem item, Actor actor) {
        if (item == null || !item.isVisibleTo(actor)) {
            throw BusinessException.notFound("procedure.error.not-found");
        }
        return item;
    }

    private static BusinessException stale(InformationItem item) {
        Optional<OutsideArrangement> outside = lastOutside(item);
        if (outside.isPresent()) {
            return BusinessException.stale(
                    "procedure.error.stale-outside", minute(outside.get().at()));
        }
        Instant edited = item.text().editedAt();
        if (edited != null
                && item.lastEntry().filter(last -> last.at().isAfter(edited)).isEmpty()) {
            return BusinessException.stale(
                    "procedure.error.stale-edit", item.text().editor().name(), minute(edited));
        }
        return item.lastEntry()
                .map(last -> BusinessException.stale(
                        "procedure.error.stale", last.officer().name(), last.action(), minute(last.at())))
                .orElseGet(() -> BusinessException.notFound("procedure.error.not-found"));
    }

    /** 外网整理要素, where nobody has acted since. */
    private static Optional<OutsideArrangement> lastOutside(InformationItem item) {
        return item.arrangements().stream().reduce((first, second) -> second).filter(outside -> item.lastEntry()
                .filter(entry -> entry.at().isAfter(outside.at()))
                .isEmpty());
    }

    private static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(BureauClock.ZONE));
    }

    /** 国家秘密: the files that it had are erased, once it is written that it has none. */
    void eraseIfSecret(InformationItem item, List<StoredFile> attached) {
        if (item.isStub() && !attached.isEmpty()) {
            entities.flush();
            attached.forEach(files::erase);
        }
    }

    /** The version that now stands. */
    int written(Actor actor, String act, InformationItem item, String detail) {
        entities.flush();
        record(actor.officer(), act, item, detail);
        return item.version();
    }

    void record(Officer officer, String act, InformationItem item, String detail) {
        audit.record(officer.userName(), act, "item:" + item.id(), detail);
    }
}
