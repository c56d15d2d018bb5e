package cn.gov.nanan.disclosure.handover;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.ChannelReached;
import cn.gov.nanan.disclosure.deadline.Obligation;
import cn.gov.nanan.disclosure.deadline.ObligationClosed;
import cn.gov.nanan.disclosure.deadline.ObligationOpened;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.Effect;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * 纸质文件登记: what sections deliver to the 公开办, and what is to be replaced. Each act names the version of the paper that
 * the officer saw.
 */
@Stateless
public class PaperFiles {
    private static final Set<Channel> PAPER = EnumSet.of(Channel.SECTION_COPIES, Channel.ARCHIVE, Channel.LIBRARY);
    private static final String SETS = "select count(p.id) from PaperFile p where p.item = :item";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ChannelReached> reached;

    @Inject
    private Clock clock;

    /** 印发 of what is to be disclosed: its section owes a set of copies. */
    public void open(@Observes ObligationOpened event) {
        Obligation owed = event.obligation();
        if (owed.channel() == Channel.SECTION_COPIES) {
            InformationItem item =
                    entities.find(InformationItem.class, owed.subject().id());
            entities.persist(PaperFile.ofIssue(item, next(item), owed.turn(), each()));
        }
    }

    /** 公开属性变更、撤回: what is not handed over for good stays in the house, or comes back. */
    public void close(@Observes ObligationClosed event) {
        Obligation ended = event.obligation();
        if (PAPER.contains(ended.channel())) {
            withdraw(ended.subject().id(), ended.closedAt());
        }
    }

    /** 撤回、归档: a replacement that is on its way serves no obligation, and ends all the same. */
    public void end(@Observes ItemActed event) {
        if (event.has(Effect.WITHDRAWS) || event.has(Effect.WITHHOLDS)) {
            withdraw(event.item().id(), event.at());
        }
    }

    private void withdraw(long item, Instant at) {
        entities.createQuery(
                        "select p from PaperFile p where p.item.id = :item and p.withdrawnAt is null and not exists"
                                + " (select l.id from BatchLine l join l.batch b where l.paper = p"
                                + " and b.closedAt is not null)",
                        PaperFile.class)
                .setParameter("item", item)
                .getResultList()
                .forEach(paper -> paper.withdraw(at));
    }

    /** 报送. */
    public void announce(long id, int version, int copies) {
        Actor actor = acting.actor();
        PaperFile paper = locked(id, version, actor);
        paper.announce(copies, actor, LocalDate.now(clock));
        record(actor, "paper.announce", paper.item(), String.valueOf(copies));
    }

    /** 登记收到. */
    public void arrive(long id, int version, int copies, LocalDate on) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        PaperFile paper = locked(id, version, actor);
        paper.arrive(copies, on, actor, clock.instant()).ifPresent(reached::fire);
        record(
                actor,
                "paper.arrive",
                paper.item(),
                on + "：" + copies + "（" + paper.copies().arrived() + "/"
                        + paper.copies().needed() + "）");
    }

    /**
     * 更换: what was handed over is replaced by new copies, because a formal letter says so.
     *
     * @throws BusinessException {@code handover.error.not-delivered}, {@code handover.error.replacement-pending}
     */
    public void replace(long itemId, Letter letter) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        InformationItem item = entities.find(InformationItem.class, itemId, LockModeType.PESSIMISTIC_WRITE);
        if (item == null) {
            throw BusinessException.notFound("handover.error.not-found");
        }
        requireHandedOver(item, letter);
        entities.persist(PaperFile.ofReplacement(item, next(item), letter, each()));
        record(actor, "paper.replace", item, letter.number() + " " + letter.date());
    }

    private void requireHandedOver(InformationItem item, Letter letter) {
        long sets = of(item, entities.createQuery(SETS + " and p.withdrawnAt is null", Long.class));
        long delivered = of(
                item,
                entities.createQuery(
                        SETS + " and exists (select l.id from BatchLine l join l.batch b join b.receipts.signed r"
                                + " where l.paper = p)",
                        Long.class));
        if (delivered == 0) {
            throw new BusinessException("handover.error.not-delivered");
        }
        if (delivered < sets) {
            throw new BusinessException("handover.error.replacement-pending");
        }
        LocalDate today = LocalDate.now(clock);
        if (letter.date().isBefore(item.issueDate()) || letter.date().isAfter(today)) {
            throw BusinessException.invalid("day", "handover.error.day", item.issueDate(), today);
        }
    }

    private static long of(InformationItem item, TypedQuery<Long> sets) {
        return sets.setParameter("item", item).getSingleResult();
    }

    private int next(InformationItem item) {
        return (int) of(item, entities.createQuery(SETS, Long.class)) + 1;
    }

    private static int each() {
        return Setting.HANDOVER_COPIES.number();
    }

    /** The paper, held until the transaction ends, so that of two who act at once the second is told. */
    private PaperFile locked(long id, int version, Actor actor) {
        List<PaperFile> found = entities.createQuery("select p from PaperFile p where p.id = :id", PaperFile.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (found.isEmpty() || !found.get(0).item().isVisibleTo(actor)) {
            throw BusinessException.notFound("handover.error.not-found");
        }
        if (found.get(0).version() != version) {
            throw BusinessException.stale("handover.error.stale");
        }
        return found.get(0);
    }

    private void record(Actor actor, String act, InformationItem item, String detail) {
        audit.record(actor.userName(), act, "item:" + item.id(), detail);
    }
}
