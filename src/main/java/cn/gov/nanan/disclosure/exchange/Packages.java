package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.bag.PackageMark;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.bag.SealedBag;
import cn.gov.nanan.disclosure.bag.Trust;
import cn.gov.nanan.disclosure.platform.FreeSpace;
import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.progress.WorkCount;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.signature.NodeKeys;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** 封装: seals packages. The numbers of a route have no gaps and each package names the digest of the one before it. */
@Stateless
public class Packages {
    private static final Logger LOG = Logger.getLogger(Packages.class.getName());

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Jobs jobs;

    @Inject
    private PackageFolder folder;

    @Inject
    private NodeKeys keys;

    @Inject
    private Event<PackageSealed> sealedEvent;

    @Inject
    private Clock clock;

    /**
     * Sends items out, in their order, all of them or none: on one node into the next package, which is public at once; on
     * an intranet to those that wait for their release.
     *
     * @param by user name of who published them
     */
    public void send(List<PackagedItem> items, String by) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A package without items");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<FrozenItem> frozen = items.stream().map(FrozenItem::of).toList();
        if (Network.current() == Network.BOTH) {
            DataPackage sealed =
                    seal(PackageRoute.outward(PackageType.ITEMS), PackageContent.items(frozen), frozen.size());
            frozen.forEach(item -> enter(item, by, now).sealedIn(sealed));
        } else {
            jobs.hold("exchange.chain");
            frozen.forEach(item -> queue(item, by, now));
        }
    }

    /**
     * One line a number waits: what is put right before it left leaves as it is right, and what is withdrawn before it ever
     * left does not leave at all.
     */
    private void queue(FrozenItem item, String by, Instant now) {
        List<PackageLine> lines = entities.createQuery(
                        "select l from PackageLine l where l.indexNumber = :number", PackageLine.class)
                .setParameter("number", item.indexNumber())
                .getResultList();
        Optional<PackageLine> waiting =
                lines.stream().filter(PackageLine::isWaiting).findFirst();
        boolean everLeft = lines.stream().anyMatch(line -> !line.isWaiting());
        if (waiting.isEmpty()) {
            PackageLine line = enter(item, by, now);
            line.queue(item);
            lines.stream()
                    .map(PackageLine::title)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(line::called);
        } else if (item.action() == PackageAction.WITHDRAW && !everLeft) {
            entities.remove(waiting.get());
        } else {
            waiting.get().replace(item, by, now);
        }
    }

    private PackageLine enter(FrozenItem item, String by, Instant now) {
        PackageLine line = new PackageLine(item, by, now);
        entities.persist(line);
        return line;
    }

    /**
     * Seals lines that waited into the next package, of which few are in memory at a time.
     *
     * @param released their ids, in their order
     * @param notBefore null where they may be public at once
     */
    public DataPackage seal(List<Long> released, String by, Instant notBefore, WorkCount progress) {
        DataPackage sealed = seal(
                PackageRoute.outward(PackageType.ITEMS),
                PackageContent.items(new ReleasedItems(entities, released), progress),
                released.size(),
                notBefore);
        sealed.released(by);
        ReleasedItems.seal(entities, released, sealed);
        return sealed;
    }

    /** Seals one document into the next package of its route. */
    public DataPackage seal(PackageRoute route, byte[] document) {
        return seal(route, PackageContent.document(route.type(), document), 0);
    }

    /** The same where a person lets it out. @param by user name */
    public DataPackage seal(PackageRoute route, byte[] document, String by) {
        DataPackage sealed = seal(route, document);
        sealed.released(by);
        return sealed;
    }

    /**
     * 接续编号: the next package of the route follows one that this database has lost.
     *
     * @return false where that would go back
     */
    public boolean resume(PackageRoute route, long sequence, String digest) {
        return chain(route).resume(new PackageMark(sequence, digest));
    }

    /** How far the packages of a route have come here. */
    public PackageMark stands(PackageRoute route) {
        PackageChain chain = entities.find(PackageChain.class, route);
        return chain == null ? PackageMark.NONE : chain.last();
    }

    /**
     * Back from where a route was set on.
     *
     * @return false where something has been sealed since
     */
    public boolean takeBack(PackageRoute route, PackageMark from, PackageMark to) {
        return chain(route).takeBack(from, to);
    }

    private DataPackage seal(PackageRoute route, PackageContent content, int items) {
        return seal(route, content, items, null);
    }

    private DataPackage seal(PackageRoute route, PackageContent content, int items, Instant notBefore) {
        FreeSpace.require();
        PackageChain chain = chain(route);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        DataPackage sealed = chain.next(items, now);
        sealed.waitUntil(notBefore);
        transaction.registerInterposedSynchronization(new Delivery(sealed));
        Path file = folder.write(sealed, content, keys.current(now));
        chain.append(sealed);
        entities.persist(sealed);
        // The next one of the same transaction reads the chain anew.
        entities.flush();
        sealedEvent.fire(new PackageSealed(file, sealed));
        return sealed;
    }

    /** The file of a package whose transaction has been committed. */
    public Path file(DataPackage sealed) {
        folder.release(sealed);
        return folder.file(sealed);
    }

    /**
     * Begins the keys of this node, once and for all (the claims let one node at a time do so): where their file is missing
     * later, a folder was lost, and a new key would be one that nobody knows. Names what a crash left unnamed after its commit.
     */
    public void open() {
        jobs.claim("exchange.chain", Instant.EPOCH.plusSeconds(1));
        if (jobs.claim("exchange.keys", Instant.EPOCH.plusSeconds(1)) && !isAnythingSealed()) {
            keys.begin();
        } else if (!keys.isThere()) {
            LOG.log(Level.SEVERE, "The keys of this node are missing: {0}", keys.path());
        }
        if (Network.current().hasProcedure()
                && entities.find(PackageChain.class, PackageRoute.outward(PackageType.ITEMS)) == null) {
            entities.persist(new PackageChain(PackageRoute.outward(PackageType.ITEMS)));
        }
        entities.createQuery("select c from PackageChain c where c.route.type = :receipt", PackageChain.class)
                .setParameter("receipt", PackageType.RECEIPT)
                .getResultList()
                .forEach(this::follow);
        entities.createQuery("select p from DataPackage p where p.packageId in :written", DataPackage.class)
                .setParameter("written", folder.written())
                .getResultList()
                .forEach(folder::release);
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        folder.sweep(yesterday);
        folder.release(waiting(), yesterday);
    }

    /** Digests of the files that wait for their line to be sealed. */
    private Set<String> waiting() {
        return Set.copyOf(
                entities.createQuery("select distinct f.sha256 from PackageLine l join l.files f", String.class)
                        .getResultList());
    }

    /**
     * A database restored without its files does not know the receipts that were sent since; who has them would refuse
     * others of their numbers.
     */
    private void follow(PackageChain chain) {
        Path lying = folder.file(chain.route(), chain.next());
        while (Files.exists(lying)) {
            try (SealedBag sent = SealedBag.open(lying, Trust.in(chain.route(), keys.certificates()))) {
                chain.resume(new PackageMark(sent.contents().sequence(), sent.digest()));
            }
            lying = folder.file(chain.route(), chain.next());
        }
    }

    private boolean isAnythingSealed() {
        return !entities.createQuery("select p.id from DataPackage p", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * 暂缓放行: what waits of this item does not leave while a step asks for something else of it, unless it is chosen all the
     * same.
     *
     * @param reason key of the words that say so
     */
    public void pause(String indexNumber, String by, String reason) {
        hold();
        entities.createQuery("update PackageLine l set l.heldBy = :by, l.heldReason = :reason, l.paused = true"
                        + " where l.indexNumber = :number and l.dataPackage is null and l.heldBy is null")
                .setParameter("by", by)
                .setParameter("reason", reason)
                .setParameter("number", indexNumber)
                .executeUpdate();
    }

    /** It may leave again, unless somebody has said 不予放行 of it. */
    public void goOn(String indexNumber) {
        hold();
        entities.createQuery("update PackageLine l set l.heldBy = null, l.heldReason = null, l.paused = false"
                        + " where l.indexNumber = :number and l.dataPackage is null and l.paused")
                .setParameter("number", indexNumber)
                .executeUpdate();
    }

    /** Until the transaction ends nobody else seals: what a package is to say is read after this. */
    public void hold() {
        jobs.hold("exchange.chain");
    }

    /** Before its first package, so that of two nodes that seal at once one waits for the other. */
    public void begin(PackageRoute route) {
        if (entities.find(PackageChain.class, route) == null) {
            entities.persist(new PackageChain(route));
        }
    }

    private PackageChain chain(PackageRoute route) {
        PackageChain chain = entities.find(PackageChain.class, route, LockModeType.PESSIMISTIC_WRITE);
        if (chain == null) {
            // Of two that seal its first package at once one waits here, and finds it.
            jobs.hold("exchange.chain");
            chain = entities.find(PackageChain.class, route, LockModeType.PESSIMISTIC_WRITE);
        }
        if (chain == null) {
            chain = new PackageChain(route);
            entities.persist(chain);
        } else {
            entities.refresh(chain, LockModeType.PESSIMISTIC_WRITE);
        }
        return chain;
    }

    private final class Delivery implements Synchronization {
        private final DataPackage sealed;

        Delivery(DataPackage sealed) {
            this.sealed = sealed;
        }

        @Override
        public void beforeCompletion() {
            // Nothing to do: the file is already on the disk.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                folder.release(sealed);
            } else if (status == Status.STATUS_ROLLEDBACK) {
                folder.discard(sealed);
            }
            // Of what nobody knows the end of, the next start asks the database.
        }
    }
}
