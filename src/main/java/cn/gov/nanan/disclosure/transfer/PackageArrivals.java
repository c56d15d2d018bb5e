package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.bag.Manifest;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.bag.SealedBag;
import cn.gov.nanan.disclosure.exchange.DocumentArrived;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.progress.WorkCount;
import cn.gov.nanan.disclosure.progress.WorkWatch;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 收包: enters what came, judges it, refuses it; each in a transaction of its own, so that a refusal leaves its reason and
 * nothing else.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PackageArrivals {
    /** Whoever judges one holds its row: another node that is too early waits, and finds it judged. */
    private static final Duration CUT_OFF = Duration.ofMinutes(1);

    private static final int AT_ONCE = 100;
    private static final String SYSTEM = "system";

    /** After so long its bytes will not get their place any more. */
    private static final Duration LOST = Duration.ofMinutes(30);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Quarantine quarantine;

    @Inject
    private TrustedNodes nodes;

    @Inject
    private Staging staging;

    @Inject
    private WorkWatch watch;

    @Inject
    private PackageReceipts receipts;

    @Inject
    private Event<DocumentArrived> documents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Enters a file that came; its bytes get their place when this is committed. */
    public long enter(String fileName, String by) {
        PackageArrival arrival = new PackageArrival(fileName, by, now());
        entities.persist(arrival);
        audit.record(by, "transfer.arrived", "arrival:" + arrival.id(), fileName);
        return arrival.id();
    }

    /**
     * 验包: whose it is, whether it is whole, whether it is the next one; items are staged, everything else taken over.
     *
     * @throws BusinessException with nothing taken over: {@code exchange.error.…}, {@code signature.error.…}, {@code
     *     transfer.error.…}, or what refuses its document
     */
    public ArrivalState judge(long id) {
        PackageArrival arrival = entities.find(PackageArrival.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (arrival.state().isJudged()) {
            return arrival.state();
        }
        try (WorkCount progress = watch.arrival(id);
                SealedBag bag = SealedBag.open(quarantine.file(id), nodes.trust(), progress)) {
            Manifest manifest = bag.contents();
            arrival.identify(manifest, bag.digest());
            ArrivalChain chain = chain(manifest.route());
            if (isKnown(arrival, chain)) {
                arrival.end(ArrivalState.REPEATED, null, now());
                receiptsOf(arrival)
                        .forEach(before -> receipts.again(arrival.sender(), before.receipt(), before.lastReceipt()));
            } else if (chain.isMissingBefore(manifest)) {
                arrival.await(new BusinessException("transfer.missing-" + arrival.type(), chain.next()));
            } else {
                chain.follow(manifest, bag.digest(), now());
                take(arrival, bag, progress);
            }
        }
        return arrival.state();
    }

    private void take(PackageArrival arrival, SealedBag bag, WorkCount progress) {
        if (arrival.type() == PackageType.ITEMS) {
            staging.stage(arrival, bag, progress);
            arrival.become(ArrivalState.STAGED);
        } else {
            documents.fire(new DocumentArrived(arrival.route(), arrival.sequence(), arrival.digest(), bag.document()));
            arrival.become(ArrivalState.TAKEN);
            arrival.end(ArrivalState.TAKEN, SYSTEM, now());
        }
    }

    /** A file that was cut off before its bytes had their place. */
    public void lost(long id) {
        PackageArrival arrival = entities.find(PackageArrival.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!arrival.state().isJudged() && arrival.arrivedAt().isBefore(now().minus(LOST))) {
            arrival.refuse(new BusinessException("transfer.error.cut-off"), SYSTEM, now());
        }
    }

    /** Writes down why it was refused; {@link #tell} comes after it, so that what cannot be told stays refused. */
    public void refuse(long id, BusinessException reason) {
        PackageArrival arrival = entities.find(PackageArrival.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (arrival.state().isJudged()) {
            return;
        }
        boolean believed = identify(arrival);
        BusinessException why =
                believed ? arrival.named(reason) : former(arrival).orElse(arrival.named(reason));
        arrival.refuse(why, SYSTEM, now());
        audit.record(SYSTEM, "transfer.refused", "arrival:" + id, reason.key());
    }

    /** 拒收的回执: whose sender is believed reads in a receipt why his items were refused. */
    public void tell(long id) {
        PackageArrival arrival = entities.find(PackageArrival.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (arrival.isUntold()) {
            receipts.refused(arrival);
        }
    }

    /** Refused, and its sender has not been told yet. */
    public List<Long> untold() {
        return entities.createQuery(
                        "select a.id from PackageArrival a where a.state = :refused and a.type in :outward"
                                + " and a.receipt is null order by a.id",
                        Long.class)
                .setParameter("refused", ArrivalState.REFUSED)
                .setParameter(
                        "outward",
                        Stream.of(PackageType.values())
                                .filter(PackageType::isOutward)
                                .toList())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** What the package says of itself counts only where its sender is believed. */
    private boolean identify(PackageArrival arrival) {
        if (!quarantine.isThere(arrival.id())) {
            return false;
        }
        try (SealedBag bag = SealedBag.open(quarantine.file(arrival.id()), nodes.trust())) {
            arrival.identify(bag.contents(), bag.digest());
            return true;
        } catch (BusinessException notBelieved) {
            arrival.unidentified();
            return false;
        }
    }

    /** 已停止信任: whole, and of a sender that was believed until somebody ended that. */
    private Optional<BusinessException> former(PackageArrival arrival) {
        if (!quarantine.isThere(arrival.id())) {
            return Optional.empty();
        }
        try (SealedBag bag = SealedBag.open(quarantine.file(arrival.id()), nodes.former())) {
            return Optional.of(new BusinessException("transfer.error.distrusted", bag.sender()));
        } catch (BusinessException neverBelieved) {
            return Optional.empty();
        }
    }

    /** 跳过: a package that was refused although its sender is believed, so that those after it can come. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void pass(long id, String by) {
        PackageArrival arrival = entities.find(PackageArrival.class, id);
        try (SealedBag bag = SealedBag.open(quarantine.file(arrival.id()), nodes.trust())) {
            ArrivalChain chain = chain(bag.contents().route());
            if (!chain.isNext(bag.contents().sequence())) {
                throw BusinessException.notOpen("transfer.error.not-passable");
            }
            chain.pass(bag.contents(), bag.digest(), now());
        }
        arrival.pass(by, now());
    }

    /** The one that waited for this route to come so far. */
    public Optional<Long> next(long after) {
        PackageArrival before = entities.find(PackageArrival.class, after);
        if (before == null || before.route() == null) {
            return Optional.empty();
        }
        PackageRoute route = before.route();
        return entities.createQuery(
                        "select a.id from PackageArrival a where a.state = :waiting and a.sender = :sender and a.receiver = :receiver"
                                + " and a.type = :type and a.sequence <= :next order by a.sequence, a.id",
                        Long.class)
                .setParameter("waiting", ArrivalState.WAITING)
                .setParameter("sender", route.sender())
                .setParameter("receiver", route.receiver())
                .setParameter("type", route.type())
                .setParameter("next", chain(route).next())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those that waited, and that nothing is missing before any more. */
    public List<Long> due() {
        return entities.createQuery(
                        "select a.id from PackageArrival a join ArrivalChain c on c.route.sender = a.sender"
                                + " and c.route.receiver = a.receiver and c.route.type = a.type"
                                + " where a.state = :waiting and a.sequence <= c.last.sequence + 1 order by a.sequence, a.id",
                        Long.class)
                .setParameter("waiting", ArrivalState.WAITING)
                .getResultList();
    }

    /** 待整理, in the order in which they become public. */
    public List<Long> staged() {
        return entities.createQuery(
                        "select a.id from PackageArrival a where a.state = :state order by a.sender, a.sequence",
                        Long.class)
                .setParameter("state", ArrivalState.STAGED)
                .getResultList();
    }

    /** Writes down why it could not become public by itself; an officer decides. */
    public void note(long id, BusinessException reason) {
        PackageArrival arrival = entities.find(PackageArrival.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (arrival.state() == ArrivalState.STAGED) {
            arrival.note(reason);
        }
    }

    /** 核验出错: it is tried again each minute; whoever looks sees that it is not well. */
    public void trouble(long id) {
        PackageArrival arrival = entities.find(PackageArrival.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!arrival.state().isJudged()) {
            arrival.note(new BusinessException("transfer.error.trouble"));
        }
    }

    /** Which of these have no entry. */
    public List<Long> unknown(List<Long> kept) {
        if (kept.isEmpty()) {
            return List.of();
        }
        List<Long> known = entities.createQuery(
                        "select a.id from PackageArrival a where a.id between :first and :last", Long.class)
                .setParameter("first", Collections.min(kept))
                .setParameter("last", Collections.max(kept))
                .getResultList();
        return kept.stream().filter(id -> !known.contains(id)).toList();
    }

    /** Those that were cut off before they were judged. */
    public List<Long> cutOff() {
        return entities.createQuery(
                        "select a.id from PackageArrival a where a.state = :state and a.arrivedAt < :before order by a.id",
                        Long.class)
                .setParameter("state", ArrivalState.QUARANTINED)
                .setParameter("before", now().minus(CUT_OFF))
                .getResultList();
    }

    private List<PackageArrival> receiptsOf(PackageArrival repeated) {
        return entities.createQuery(
                        "select a from PackageArrival a where a.digest = :digest and a.receipt is not null",
                        PackageArrival.class)
                .setParameter("digest", repeated.digest())
                .getResultList();
    }

    /** The same file had come before: its number was taken already, or it waits like this one. */
    private boolean isKnown(PackageArrival arrival, ArrivalChain chain) {
        boolean taken = arrival.sequence() < chain.next();
        return !entities.createQuery(
                        "select a.id from PackageArrival a where a.digest = :digest and a.id <> :id and a.state in :states",
                        Long.class)
                .setParameter("digest", arrival.digest())
                .setParameter("id", arrival.id())
                .setParameter("states", taken ? ArrivalState.ENDS : List.of(ArrivalState.WAITING))
                .getResultList()
                .isEmpty();
    }

    private ArrivalChain chain(PackageRoute route) {
        ArrivalChain chain = entities.find(ArrivalChain.class, route);
        entities.refresh(chain, LockModeType.PESSIMISTIC_WRITE);
        return chain;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
