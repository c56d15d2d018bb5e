package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.platform.Setting;
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
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** 封装: seals packages. Their numbers have no gaps and each names the digest of the one before it. */
@Stateless
public class Packages {
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

    /** Seals the items, in their order, into the next package of this agency; all of them or none. */
    public DataPackage seal(List<PackagedItem> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A package without items");
        }
        PackageChain chain = chain(Setting.AGENCY_CODE.value());
        keys.begin();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        DataPackage sealed = chain.next(items.size(), now);
        transaction.registerInterposedSynchronization(new Delivery(sealed));
        Path file = folder.write(sealed, items, keys.current(now));
        chain.append(sealed);
        entities.persist(sealed);
        sealedEvent.fire(new PackageSealed(file, sealed));
        return sealed;
    }

    /** The file of a package whose transaction has been committed. */
    public Path file(DataPackage sealed) {
        folder.release(sealed);
        return folder.file(sealed);
    }

    /** The packages of this agency, the last first. */
    public List<DataPackage> latest(int limit) {
        return entities.createQuery(
                        "select p from DataPackage p where p.agency = :agency order by p.sequence desc limit " + limit,
                        DataPackage.class)
                .setParameter("agency", Setting.AGENCY_CODE.value())
                .getResultList();
    }

    /** Begins the chain and the keys of this agency (the claim lets one node at a time do so), and names what a crash left unnamed after its commit. */
    public void open() {
        String agency = Setting.AGENCY_CODE.value();
        jobs.claim("exchange.chain", Instant.EPOCH.plusSeconds(1));
        keys.begin();
        if (entities.find(PackageChain.class, agency) == null) {
            entities.persist(new PackageChain(agency));
        }
        latest(100).forEach(folder::release);
        folder.sweep(clock.instant().minus(Duration.ofDays(1)));
    }

    private PackageChain chain(String agency) {
        PackageChain chain = entities.find(PackageChain.class, agency, LockModeType.PESSIMISTIC_WRITE);
        if (chain == null) {
            chain = new PackageChain(agency);
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
            } else {
                folder.discard(sealed);
            }
        }
    }
}
