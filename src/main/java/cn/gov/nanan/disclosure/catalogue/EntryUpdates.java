package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.bag.Manifest;
import cn.gov.nanan.disclosure.bag.SealedBag;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

/** 上架: puts the items of a package into the catalogue or takes them out, a portion at a time. */
@Dependent
class EntryUpdates {
    private static final Logger LOG = Logger.getLogger(EntryUpdates.class.getName());

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private AttachedFiles files;

    @Inject
    private ChangeLog log;

    /**
     * @param arranged 整理要素: how each item is to stand in the catalogue
     * @return the index numbers of which a later version was there already
     */
    Set<String> put(
            SealedBag bag,
            List<Manifest.Line> lines,
            UnaryOperator<PublicItem> arranged,
            CatalogueState state,
            Instant now) {
        KnownEntries known = new KnownEntries(entities, bag.sender(), lines);
        Set<String> skipped = new HashSet<>();
        for (Manifest.Line line : lines) {
            known.require(bag.sender(), line.indexNumber());
            if (line.action() == PackageAction.WITHDRAW) {
                withdraw(bag, line, known, state, now);
                continue;
            }
            if (line.version() < known.version(line.indexNumber()) || known.isWithdrawnAs(line)) {
                skipped.add(line.indexNumber());
            }
            if (isSettled(line, known)) {
                rearrange(bag, line, arranged, known, state, now);
            } else {
                put(bag, line, arranged, known, state, now);
            }
        }
        known.write();
        return skipped;
    }

    private void put(
            SealedBag bag,
            Manifest.Line line,
            UnaryOperator<PublicItem> arranged,
            KnownEntries known,
            CatalogueState state,
            Instant now) {
        PublicItem came = arranged.apply(bag.item(line));
        PublicItem item = came.onArrival() ? came.arriving(now) : came;
        List<CatalogueFile> attached = files.of(bag, line);
        CatalogueEntry entry = known.entry(line.indexNumber());
        // What was returned when it came as SUPERSEDE comes again as REPLACE.
        boolean supersedes = line.action() == PackageAction.SUPERSEDE || entry == null && item.supersedes() != null;
        if (entry == null) {
            entry = new CatalogueEntry(
                    bag.sender(), item, known.formerVersion(line.indexNumber()), line.sha256(), attached);
            known.add(entry);
            state.grow(1);
            arrive(ChangeKind.PUBLISHED, entry, state, now);
            if (known.newer(line.indexNumber()) != null) {
                entry.supersededBy(known.newer(line.indexNumber()), now);
                log.write(state, ChangeKind.SUPERSEDED, entry, now);
            }
        } else {
            entry.take(item, line.sha256(), attached);
            arrive(ChangeKind.UPDATED, entry, state, now);
        }
        if (supersedes) {
            supersede(bag.sender(), item, known, state, now);
        }
    }

    /** The version that is public has come once more: what was arranged of it this time is public too. */
    private void rearrange(
            SealedBag bag,
            Manifest.Line line,
            UnaryOperator<PublicItem> arranged,
            KnownEntries known,
            CatalogueState state,
            Instant now) {
        CatalogueEntry entry = known.entry(line.indexNumber());
        if (entry != null && entry.itemVersion() == line.version()) {
            EntryDescription wanted = EntryDescription.of(arranged.apply(bag.item(line)));
            if (!wanted.equals(entry.description())) {
                entry.describe(wanted, now);
                log.write(state, ChangeKind.UPDATED, entry, now);
            }
        }
    }

    private void arrive(ChangeKind kind, CatalogueEntry entry, CatalogueState state, Instant now) {
        LocalDate today = now.atZone(BureauClock.ZONE).toLocalDate();
        if (entry.isTurned(today)) {
            entry.turnOnArrival(today);
        }
        log.write(state, kind, entry, now);
    }

    /**
     * Is there nothing to do? A repetition is none, an older version or one that was withdrawn before it came is ignored, a
     * contradiction is refused.
     */
    private static boolean isSettled(Manifest.Line line, KnownEntries known) {
        int version = known.version(line.indexNumber());
        CatalogueEntry entry = known.entry(line.indexNumber());
        if (line.version() == version && entry != null && !entry.itemDigest().equals(line.sha256())) {
            throw new BusinessException("catalogue.error.other-content", line.indexNumber(), line.version());
        }
        if (line.version() < version) {
            LOG.log(Level.WARNING, "Ignored: {0} version {1}, as version {2} is known", new Object[] {
                line.indexNumber(), line.version(), version
            });
        }
        return line.version() <= version;
    }

    private void supersede(String sender, PublicItem newer, KnownEntries known, CatalogueState state, Instant now) {
        CatalogueEntry older = known.elsewhere(newer.supersedes());
        if (older != null) {
            known.require(sender, older.indexNumber());
            older.supersededBy(newer.indexNumber(), now);
            log.write(state, ChangeKind.SUPERSEDED, older, now);
        } else if (!known.isWithdrawnElsewhere(newer.supersedes())) {
            LOG.log(Level.WARNING, "{0} takes the place of {1}, which has not come yet", new Object[] {
                newer.indexNumber(), newer.supersedes()
            });
        }
    }

    /**
     * What its bureau takes back is taken back in whatever version it is here: a bureau that was restored may know an earlier
     * one only.
     */
    private void withdraw(SealedBag bag, Manifest.Line line, KnownEntries known, CatalogueState state, Instant now) {
        CatalogueEntry entry = known.entry(line.indexNumber());
        if (entry == null && !known.isWithdrawn(line.indexNumber())) {
            entities.persist(new Tombstone(bag.sender(), line.indexNumber(), line.version(), 0, bag.withdrawal(line)));
            return;
        }
        if (entry == null) {
            return;
        }
        Tombstone tombstone = new Tombstone(
                bag.sender(),
                line.indexNumber(),
                Math.max(line.version(), entry.itemVersion()),
                entry.version() + 1,
                bag.withdrawal(line));
        known.withdraw(entry, tombstone);
        state.grow(-1);
        log.writeWithdrawal(state, tombstone, now);
    }
}
