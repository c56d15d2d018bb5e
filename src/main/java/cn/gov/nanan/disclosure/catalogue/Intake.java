package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.bag.Manifest;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.bag.SealedBag;
import cn.gov.nanan.disclosure.bag.Trust;
import cn.gov.nanan.disclosure.exchange.PackageImported;
import cn.gov.nanan.disclosure.exchange.PackageImported.Imported;
import cn.gov.nanan.disclosure.exchange.PackageSealed;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import cn.gov.nanan.disclosure.signature.NodeKeys;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** 导入: takes sealed packages in, in their order, each as a whole or not at all. */
@Stateless
public class Intake {
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private ChangeLog log;

    @Inject
    private EntryUpdates shelf;

    @Inject
    private NodeKeys keys;

    @Inject
    private Event<PackageImported> imported;

    @Inject
    private Clock clock;

    /** With both networks on one node, what is sealed is taken in at once, in the same transaction. */
    public void receive(@Observes PackageSealed event) {
        if (Network.current() == Network.BOTH && event.sealed().route().type() == PackageType.ITEMS) {
            receive(event.file());
        }
    }

    /**
     * Verifies the package and takes it in. The same package again changes nothing.
     *
     * @throws BusinessException {@code exchange.error.…} or {@code catalogue.error.…} with nothing taken in
     */
    public void receive(Path file) {
        try (SealedBag bag = SealedBag.open(file, trust())) {
            Manifest manifest = bag.contents();
            CatalogueState state = log.lock();
            if (!isKnown(bag)) {
                progress(manifest.route().sender()).follow(manifest, bag.digest());
                accept(bag, UnaryOperator.identity(), state, clock.instant().truncatedTo(ChronoUnit.SECONDS));
            }
        }
    }

    /**
     * Takes in a package that has been verified and is the next one. The same package again changes nothing.
     *
     * @param arranged 整理要素: how each item is to stand in the catalogue
     * @return the index numbers of which a later version was there already
     * @throws BusinessException {@code catalogue.error.…} with nothing taken in
     */
    public Set<String> take(SealedBag bag, UnaryOperator<PublicItem> arranged) {
        CatalogueState state = log.lock();
        return isKnown(bag)
                ? Set.of()
                : accept(bag, arranged, state, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** On one node the sender is this bureau itself. */
    private Trust trust() {
        return Trust.in(PackageRoute.outward(PackageType.ITEMS), keys.certificates());
    }

    private boolean isKnown(SealedBag bag) {
        Manifest manifest = bag.contents();
        List<String> before = entities.createQuery(
                        "select p.digest from ImportedPackage p where p.agency = :agency and p.sequence = :sequence",
                        String.class)
                .setParameter("agency", manifest.route().sender())
                .setParameter("sequence", manifest.sequence())
                .getResultList();
        if (!before.isEmpty() && !before.contains(bag.digest())) {
            throw new BusinessException("catalogue.error.package-other-content", manifest.sequence());
        }
        return !before.isEmpty();
    }

    private Set<String> accept(SealedBag bag, UnaryOperator<PublicItem> arranged, CatalogueState state, Instant now) {
        Manifest manifest = bag.contents();
        entities.persist(new ImportedPackage(manifest, bag.digest(), now));
        List<Manifest.Line> lines = manifest.items();
        Set<String> skipped = new HashSet<>();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            skipped.addAll(
                    shelf.put(bag, lines.subList(from, Math.min(from + AT_ONCE, lines.size())), arranged, state, now));
        }
        imported.fire(new PackageImported(manifest.route().sender(), manifest.sequence(), now, imported(lines)));
        return skipped;
    }

    private ImportState progress(String agency) {
        ImportState progress = entities.find(ImportState.class, agency, LockModeType.PESSIMISTIC_WRITE);
        if (progress == null) {
            progress = new ImportState(agency);
            entities.persist(progress);
        }
        return progress;
    }

    private static List<Imported> imported(List<Manifest.Line> lines) {
        return lines.stream()
                .map(line -> new Imported(line.indexNumber(), line.version(), line.action()))
                .toList();
    }
}
