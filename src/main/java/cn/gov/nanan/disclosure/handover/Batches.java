package cn.gov.nanan.disclosure.handover;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.deadline.ChannelReached;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Uniqueness;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * 移交批次之办理: the 公开办 makes up a batch, records who signed for it, and closes it. Each act names the version of the
 * batch that the officer saw.
 */
@Stateless
public class Batches {
    private static final String FREE =
            " and p.withdrawnAt is null and not exists" + " (select l.id from BatchLine l where l.paper = p)";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Calendars calendars;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ChannelReached> reached;

    @Inject
    private BatchList list;

    @Inject
    private Clock clock;

    /**
     * 建立移交批次: the next regular one, with everything that is ready; with nothing it is a 零报告.
     *
     * <p>The day is read before asking whether a batch waits: of two at once the second either takes the same day, which
     * the database refuses, or sees the batch of the first.
     *
     * @throws BusinessException {@code handover.error.batch-open} while an earlier one still waits for its day
     */
    public long open() {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        LocalDate day = list.nextDay();
        requireNoneWaiting();
        return begin(new Batch(BatchKind.REGULAR, day, actor, clock.instant()), ready(), actor);
    }

    /**
     * 专送: these papers alone, on a working day of their own.
     *
     * @throws BusinessException {@code handover.error.no-working-day}, {@code handover.error.nothing-chosen}
     */
    public long openSpecial(LocalDate day, List<Long> papers) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        LocalDate today = LocalDate.now(clock);
        if (day == null || day.isBefore(today) || !calendars.current().isWorkingDay(day)) {
            throw new BusinessException("handover.error.no-working-day", today);
        }
        if (papers.isEmpty()) {
            throw new BusinessException("handover.error.nothing-chosen");
        }
        List<PaperFile> chosen = papers.stream().map(this::free).toList();
        return begin(new Batch(BatchKind.SPECIAL, day, actor, clock.instant()), chosen, actor);
    }

    /** 列入. */
    public void include(long id, int version, long paper) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        Batch batch = locked(id, version);
        PaperFile free = free(paper);
        batch.include(free, actor);
        write();
        record(actor, "batch.include", batch, "item:" + free.item().id());
    }

    /** 移出. */
    public void exclude(long id, int version, long line) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        Batch batch = locked(id, version);
        batch.exclude(line, actor);
        record(actor, "batch.exclude", batch, "line:" + line);
    }

    /** 登记送达. */
    public void deliver(long id, int version, House house, int copies, LocalDate on, String receiver) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        Batch batch = locked(id, version);
        Receipt receipt = new Receipt(house, copies, on, receiver, clock.instant());
        batch.deliver(receipt, actor).forEach(reached::fire);
        record(actor, "batch.deliver", batch, house + " " + on + "：" + copies);
    }

    /** 办结. */
    public void close(long id, int version) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        Batch batch = locked(id, version);
        batch.close(actor, clock.instant()).forEach(reached::fire);
        record(actor, "batch.close", batch, String.valueOf(batch.tally().receipted()));
    }

    private long begin(Batch batch, List<PaperFile> papers, Actor actor) {
        papers.forEach(paper -> batch.include(paper, actor));
        entities.persist(batch);
        write();
        record(actor, "batch.open", batch, batch.kind() + " " + batch.day() + "：" + papers.size());
        return batch.id();
    }

    private void requireNoneWaiting() {
        entities.createQuery(
                        "select b.day from Batch b where b.kind = :kind and b.closedAt is null and b.day >= :today",
                        LocalDate.class)
                .setParameter("kind", BatchKind.REGULAR)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .findFirst()
                .ifPresent(day -> {
                    throw new BusinessException("handover.error.batch-open", day);
                });
    }

    private List<PaperFile> ready() {
        return entities.createQuery(
                        "select p from PaperFile p where p.copies.arrived >= 2 * p.copies.each" + FREE
                                + " order by p.id",
                        PaperFile.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(PaperFile::isCleared)
                .toList();
    }

    /** A paper that is in no batch, held until the transaction ends. */
    private PaperFile free(long paper) {
        return entities.createQuery("select p from PaperFile p where p.id = :id" + FREE, PaperFile.class)
                .setParameter("id", paper)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessException.stale("handover.error.taken"));
    }

    /** The batch, held until the transaction ends, so that of two who act at once the second is told. */
    private Batch locked(long id, int version) {
        Batch batch = entities.find(Batch.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (batch == null) {
            throw BusinessException.notFound("handover.error.not-found");
        }
        if (batch.version() != version) {
            throw BusinessException.stale("handover.error.stale");
        }
        entities.lock(batch, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return batch;
    }

    /** Writes now, so that what was done twice at once is refused in words. */
    private void write() {
        try {
            entities.flush();
        } catch (PersistenceException refused) {
            if (Uniqueness.isBroken(refused, "_once")) {
                throw BusinessException.stale("handover.error.taken");
            }
            throw refused;
        }
    }

    private void record(Actor actor, String act, Batch batch, String detail) {
        audit.record(actor.userName(), act, "batch:" + batch.id(), detail);
    }
}
