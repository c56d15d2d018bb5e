package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Jobs;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 数据包登记: what waits for its release, what has left in which package, and what came back of it. */
@Stateless
public class PackageRegister {
    /** More are sealed into several packages: each stays small enough to be carried and looked through. */
    private static final int MOST_ITEMS = 5000;

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

    /** Those that wait, in their order; {@code after} is the id of the last one seen, 0 for the first page. */
    public List<PackageLine> waiting(long after, int limit) {
        return entities.createQuery(
                        "select l from PackageLine l where l.dataPackage is null and l.id > :after order by l.id limit "
                                + limit,
                        PackageLine.class)
                .setParameter("after", after)
                .getResultList();
    }

    public long waitingCount() {
        return entities.createQuery("select count(l) from PackageLine l where l.dataPackage is null", Long.class)
                .getSingleResult();
    }

    /** 外网拒收 that nothing followed yet: the next version, or a withdrawal, is still to come. */
    public long refusedCount() {
        return entities.createQuery(
                        "select count(l) from PackageLine l where l.receipt.outcome = :refused and not exists"
                                + " (select 1 from PackageLine later where later.indexNumber = l.indexNumber and later.id > l.id)",
                        Long.class)
                .setParameter("refused", LineOutcome.REFUSED)
                .getSingleResult();
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

    public Optional<DataPackage> find(long id) {
        return Optional.ofNullable(entities.find(DataPackage.class, id));
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
        List<PackageLine> chosen = chosen(lines);
        List<DataPackage> sealed = new ArrayList<>();
        try (WorkCount progress = watch.sealing().begin(WorkPhase.SEAL, chosen.size())) {
            for (int from = 0; from < chosen.size(); from += MOST_ITEMS) {
                sealed.add(packages.seal(
                        chosen.subList(from, Math.min(from + MOST_ITEMS, chosen.size())), by, notBefore, progress));
            }
        }
        return sealed;
    }

    /** 不予放行 of these, with the reason; they wait until they are put right, or are chosen all the same. */
    public List<PackageLine> hold(List<Long> lines, String by, String reason) {
        List<PackageLine> held = chosen(lines);
        held.forEach(line -> line.hold(by, reason));
        return held;
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

    private List<PackageLine> chosen(List<Long> ids) {
        jobs.hold("exchange.chain");
        Map<Long, PackageLine> chosen = new LinkedHashMap<>();
        List<Long> sorted = ids.stream().sorted().distinct().toList();
        for (int from = 0; from < sorted.size(); from += AT_ONCE) {
            entities.createQuery(
                            "select l from PackageLine l left join fetch l.files where l.id in :ids"
                                    + " and l.dataPackage is null order by l.id",
                            PackageLine.class)
                    .setParameter("ids", sorted.subList(from, Math.min(from + AT_ONCE, sorted.size())))
                    .getResultList()
                    .forEach(line -> chosen.put(line.id(), line));
        }
        if (chosen.size() < sorted.size()) {
            throw new BusinessException("exchange.error.released");
        }
        return List.copyOf(chosen.values());
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

    /** 回执: enters what the public side says of the items of a package. */
    public void receive(DataPackage sealed, Map<String, LineReceipt> told) {
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
    public List<DataPackage> undelivered(int limit) {
        return entities.createQuery(
                        "select p from DataPackage p where p.deliveredAt is null order by p.id limit " + limit,
                        DataPackage.class)
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
