package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.bag.PackageMark;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.CountQuery;
import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.progress.WorkCount;
import cn.gov.nanan.disclosure.progress.WorkPhase;
import cn.gov.nanan.disclosure.progress.WorkWatch;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 数据包登记: what waits for its release, what has left in which package, and what came back of it. */
@Stateless
public class PackageRegister {
    /** More are sealed into several packages: each stays small enough to be carried and looked through. */
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Packages packages;

    @Inject
    private PackageFolder folder;

    @Inject
    private WorkWatch watch;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    /** Those that wait, in their order, without what they bring; {@code after} is the id of the last one seen, 0 for the first page. */
    public List<PackageLine> waiting(long after, int limit) {
        return entities.createQuery(
                        "select new cn.gov.nanan.disclosure.exchange.PackageLine(l.id, l.action, l.indexNumber, l.version,"
                                + " l.title, l.packedBy, l.packedAt, l.heldBy, l.heldReason, l.paused) from PackageLine l"
                                + " where l.dataPackage is null and l.id > :after order by l.id limit " + limit,
                        PackageLine.class)
                .setParameter("after", after)
                .getResultList();
    }

    public CountQuery waitingCount() {
        return new CountQuery("select count(l) from PackageLine l where l.dataPackage is null", Map.of());
    }

    /** 外网拒收 that nothing followed yet: the next version, or a withdrawal, is still to come. */
    public CountQuery refusedCount() {
        return new CountQuery(
                "select count(l) from PackageLine l where l.receipt.outcome = :refused and not exists"
                        + " (select 1 from PackageLine later where later.indexNumber = l.indexNumber and later.id > l.id)",
                Map.of("refused", LineOutcome.REFUSED));
    }

    /** The packages of a type that left this node, the last first; {@code before} is the id of the last one seen. */
    public List<DataPackage> sealed(PackageType type, long before, int limit) {
        return entities.createQuery(
                        "select p from DataPackage p where p.route.type = :type and p.id < :before order by p.id desc limit "
                                + limit,
                        DataPackage.class)
                .setParameter("type", type)
                .setParameter("before", before)
                .getResultList();
    }

    /** Every way that packages took from here. */
    public List<SentRoute> routes() {
        return entities.createQuery(
                        "select p.route.sender, p.route.receiver, p.route.type, min(p.sequence), max(p.sequence)"
                                + " from DataPackage p group by p.route.sender, p.route.receiver, p.route.type"
                                + " order by p.route.type, p.route.receiver",
                        Object[].class)
                .getResultStream()
                .map(row -> new SentRoute(
                        new PackageRoute((String) row[0], (String) row[1], (PackageType) row[2]), (Long) row[3], (Long)
                                row[4]))
                .toList();
    }

    /** The packages of every type that left this node, the last first; {@code before} is the id of the last one seen. */
    public List<DataPackage> sealed(long before, int limit) {
        return entities.createQuery(
                        "select p from DataPackage p where p.id < :before order by p.id desc", DataPackage.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    public Optional<DataPackage> find(long id) {
        return Optional.ofNullable(entities.find(DataPackage.class, id));
    }

    /** Until the transaction ends nobody else enters what became of it. */
    public DataPackage lock(DataPackage sealed) {
        entities.refresh(sealed, LockModeType.PESSIMISTIC_WRITE);
        return sealed;
    }

    /** The package of a route with this number. */
    public Optional<DataPackage> find(PackageRoute route, long sequence) {
        return entities.createQuery(
                        "select p from DataPackage p where p.route = :route and p.sequence = :sequence",
                        DataPackage.class)
                .setParameter("route", route)
                .setParameter("sequence", sequence)
                .getResultStream()
                .findFirst();
    }

    /** Is that the package which left this node with this number? */
    public boolean isOurs(PackageRoute route, PackageMark mark) {
        return find(route, mark.sequence())
                .filter(known -> known.digest().equals(mark.digest()))
                .isPresent();
    }

    /** The last way out of an item; empty where it never was on its way. */
    public Optional<PackageLine> last(String indexNumber) {
        return entities.createQuery(
                        "select l from PackageLine l where l.indexNumber = :number order by l.id desc",
                        PackageLine.class)
                .setParameter("number", indexNumber)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** 索引目录 of a package. */
    public List<PackageLine> lines(DataPackage sealed) {
        return entities.createQuery(
                        "select l from PackageLine l where l.dataPackage = :sealed order by l.id", PackageLine.class)
                .setParameter("sealed", sealed.id())
                .getResultList();
    }

    /** A portion of it; {@code after} is the id of the last one seen, 0 for the first. */
    public List<PackageLine> lines(DataPackage sealed, long after, int limit) {
        return entities.createQuery(
                        "select l from PackageLine l where l.dataPackage = :sealed and l.id > :after order by l.id",
                        PackageLine.class)
                .setParameter("sealed", sealed.id())
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Has the public side told of every item, and refused none? */
    public boolean isReceived(DataPackage sealed) {
        return entities.createQuery(
                        "select l.id from PackageLine l where l.dataPackage = :sealed"
                                + " and (l.receipt.outcome is null or l.receipt.outcome = :refused)",
                        Long.class)
                .setParameter("sealed", sealed.id())
                .setParameter("refused", LineOutcome.REFUSED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** How many items of each of these packages the public side has told of. */
    public Map<Long, Long> received(List<DataPackage> sealed) {
        return entities.createQuery(
                        "select l.dataPackage, count(l) from PackageLine l where l.dataPackage in :sealed"
                                + " and l.receipt.outcome <> :refused group by l.dataPackage",
                        Object[].class)
                .setParameter("refused", LineOutcome.REFUSED)
                .setParameter("sealed", sealed.stream().map(DataPackage::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /**
     * 放行: seals what waits, in its order.
     *
     * @param lines of those that wait
     * @param by user name of the second person
     * @param notBefore null where they may be public at once
     * @throws BusinessException {@code exchange.error.released} when one of them does not wait any more
     */
    public List<DataPackage> release(List<Long> lines, String by, Instant notBefore) {
        List<Long> chosen = chosen(lines);
        // What is taken back is taken back at once, whatever day the rest waits for.
        List<Long> atOnce = notBefore == null ? chosen : withdrawals(chosen);
        List<Long> later = chosen.stream().filter(id -> !atOnce.contains(id)).toList();
        try (WorkCount progress = watch.sealing().begin(WorkPhase.SEAL, chosen.size())) {
            List<DataPackage> sealed = new ArrayList<>(seal(atOnce, by, null, progress));
            sealed.addAll(seal(later, by, notBefore, progress));
            return sealed;
        }
    }

    private List<DataPackage> seal(List<Long> lines, String by, Instant notBefore, WorkCount progress) {
        List<DataPackage> sealed = new ArrayList<>();
        for (List<Long> portion : PackagePortions.of(entities, lines)) {
            sealed.add(packages.seal(portion, by, notBefore, progress));
        }
        return sealed;
    }

    private List<Long> withdrawals(List<Long> lines) {
        List<Long> found = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            found.addAll(entities.createQuery(
                            "select l.id from PackageLine l where l.id in :ids and l.action = :withdrawal order by l.id",
                            Long.class)
                    .setParameter("ids", lines.subList(from, Math.min(from + AT_ONCE, lines.size())))
                    .setParameter("withdrawal", PackageAction.WITHDRAW)
                    .getResultList());
        }
        return found;
    }

    /** Is one of these held by 不予放行? */
    public boolean isAnyHeld(List<Long> lines) {
        List<Long> sorted = lines.stream().sorted().distinct().toList();
        for (int from = 0; from < sorted.size(); from += AT_ONCE) {
            boolean held = entities.createQuery(
                                    "select count(l) from PackageLine l where l.id in :ids and l.heldBy is not null",
                                    Long.class)
                            .setParameter("ids", sorted.subList(from, Math.min(from + AT_ONCE, sorted.size())))
                            .getSingleResult()
                    > 0;
            if (held) {
                return true;
            }
        }
        return false;
    }

    /** The last way out of each of these items, by number; what never was on its way is missing. */
    public Map<String, PackageLine> last(List<String> indexNumbers) {
        return indexNumbers.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select l from PackageLine l where l.id in (select max(one.id) from PackageLine one"
                                        + " where one.indexNumber in :numbers group by one.indexNumber)",
                                PackageLine.class)
                        .setParameter("numbers", indexNumbers)
                        .getResultStream()
                        .collect(Collectors.toMap(PackageLine::indexNumber, line -> line));
    }

    /** 拒收原因 of the package with which an item left; null where it was not refused, or has not left. */
    public String refusal(PackageLine line) {
        return entities.createQuery(
                        "select p.refusal from DataPackage p, PackageLine l where p.id = l.dataPackage and l.id = :line",
                        String.class)
                .setParameter("line", line.id())
                .getResultStream()
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** 不予放行 of these, with the reason; they wait until they are put right, or are chosen all the same. */
    public List<PackageHeld.Held> hold(List<Long> lines, String by, String reason) {
        List<Long> chosen = chosen(lines);
        List<PackageHeld.Held> held = new ArrayList<>();
        for (int from = 0; from < chosen.size(); from += AT_ONCE) {
            List<Long> portion = chosen.subList(from, Math.min(from + AT_ONCE, chosen.size()));
            entities.createQuery(
                            "update PackageLine l set l.heldBy = :by, l.heldReason = :reason, l.paused = false where l.id in :ids")
                    .setParameter("by", by)
                    .setParameter("reason", reason)
                    .setParameter("ids", portion)
                    .executeUpdate();
            held.addAll(entities.createQuery(
                            "select new cn.gov.nanan.disclosure.exchange.PackageHeld$Held(l.id, l.indexNumber, l.packedBy)"
                                    + " from PackageLine l where l.id in :ids order by l.id",
                            PackageHeld.Held.class)
                    .setParameter("ids", portion)
                    .getResultList());
        }
        return held;
    }

    /** Their ids, in order, all of them waiting; nothing of what they bring is read. */
    private List<Long> chosen(List<Long> ids) {
        jobs.hold("exchange.chain");
        List<Long> sorted = ids.stream().sorted().distinct().toList();
        long waiting = 0;
        for (int from = 0; from < sorted.size(); from += AT_ONCE) {
            waiting += entities.createQuery(
                            "select count(l) from PackageLine l where l.id in :ids and l.dataPackage is null",
                            Long.class)
                    .setParameter("ids", sorted.subList(from, Math.min(from + AT_ONCE, sorted.size())))
                    .getSingleResult();
        }
        if (waiting < sorted.size()) {
            throw new BusinessException("exchange.error.released");
        }
        return sorted;
    }

    /** 重新送出: the same packages once more, from the first to the last of these numbers, where they were lost on the way. */
    public int again(PackageRoute route, long first, long last) {
        List<DataPackage> lost = entities.createQuery(
                        "select p from DataPackage p where p.route = :route and p.sequence between :first and :last",
                        DataPackage.class)
                .setParameter("route", route)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
        lost.forEach(DataPackage::again);
        return lost.size();
    }

    /** 回执: enters what the public side says of the items of a package, which it has not refused then. */
    public void receive(DataPackage sealed, Map<String, LineReceipt> told) {
        sealed.accepted();
        lines(sealed).stream()
                .filter(line -> told.containsKey(line.indexNumber()))
                .forEach(line -> line.received(told.get(line.indexNumber())));
    }

    /** The same of one item. */
    public void receive(PackageLine line, LineReceipt told) {
        line.received(told);
    }

    /** One item of a package; empty where it is in no such package. */
    public Optional<PackageLine> line(DataPackage sealed, String indexNumber) {
        return entities.createQuery(
                        "select l from PackageLine l where l.dataPackage = :sealed and l.indexNumber = :number",
                        PackageLine.class)
                .setParameter("sealed", sealed.id())
                .setParameter("number", indexNumber)
                .getResultStream()
                .findFirst();
    }

    /** The public side refused the package, and so each item of it. */
    public void refuse(DataPackage sealed, String reason) {
        sealed.refused(reason);
        LineReceipt told =
                new LineReceipt(LineOutcome.REFUSED, null, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        lines(sealed).forEach(line -> line.received(told));
    }

    /** Those that still have to be put into the folder from which they are carried. */
    public List<DataPackage> undelivered(Collection<String> unreachable, int limit) {
        return entities.createQuery(
                        "select p from DataPackage p where p.deliveredAt is null"
                                + " and p.route.receiver not in :unreachable order by p.id limit " + limit,
                        DataPackage.class)
                .setParameter("unreachable", unreachable.isEmpty() ? Set.of("") : unreachable)
                .getResultList();
    }

    /** 送出: puts a copy of the package into the folder from which it is carried. */
    public void deliver(long id, Path outbox) throws IOException {
        DataPackage sealed = entities.find(DataPackage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (sealed.deliveredAt() == null) {
            folder.release(sealed);
            folder.deliver(sealed, outbox);
            sealed.delivered(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        }
    }
}
