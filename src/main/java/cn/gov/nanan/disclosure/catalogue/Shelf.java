package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.exchange.Attached;
import cn.gov.nanan.disclosure.exchange.Manifest;
import cn.gov.nanan.disclosure.exchange.PackageAction;
import cn.gov.nanan.disclosure.exchange.PublicItem;
import cn.gov.nanan.disclosure.exchange.SealedBag;
import cn.gov.nanan.disclosure.exchange.Withdrawal;
import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * 上架: puts the items of a package into the catalogue or takes them out. What is known is looked up for many at once,
 * and forgotten once it is written, so that a package of thousands takes no more memory than one of hundreds.
 */
@Dependent
class Shelf {
    private static final Logger LOG = Logger.getLogger(Shelf.class.getName());

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @EJB
    private Files files;

    @Inject
    private ChangeLog log;

    void put(SealedBag bag, List<Manifest.Line> lines, CatalogueState state, Instant now) {
        Map<String, CatalogueEntry> entries = entries(lines);
        Map<String, Tombstone> tombstones = tombstones(lines);
        for (Manifest.Line line : lines) {
            if (line.action() == PackageAction.WITHDRAW) {
                withdraw(line, bag.withdrawal(line), entries, tombstones, state, now);
            } else {
                put(bag, line, entries, tombstones, state, now);
            }
        }
        entities.flush();
        entries.values().forEach(entities::detach);
    }

    private void put(
            SealedBag bag,
            Manifest.Line line,
            Map<String, CatalogueEntry> entries,
            Map<String, Tombstone> tombstones,
            CatalogueState state,
            Instant now) {
        CatalogueEntry entry = entries.get(line.indexNumber());
        if (isSettled(line, entry, tombstones.get(line.indexNumber()))) {
            return;
        }
        PublicItem item = bag.item(line);
        List<CatalogueFile> attached = attached(bag, line);
        if (entry == null) {
            entry = new CatalogueEntry(item, line.sha256(), attached);
            appear(entry, tombstones.remove(line.indexNumber()), state);
            entries.put(line.indexNumber(), entry);
            expireAtOnce(entry, now);
            log.write(state, ChangeKind.PUBLISHED, entry, now);
        } else {
            entry.take(item, line.sha256(), attached);
            expireAtOnce(entry, now);
            log.write(state, ChangeKind.UPDATED, entry, now);
        }
        if (line.action() == PackageAction.SUPERSEDE) {
            supersede(item, entries, state, now);
        }
    }

    private void appear(CatalogueEntry entry, Tombstone before, CatalogueState state) {
        if (before != null) {
            entities.remove(before);
        }
        entities.persist(entry);
        state.grow(1);
    }

    private static void expireAtOnce(CatalogueEntry entry, Instant now) {
        if (entry.isPast(now.atZone(BureauClock.ZONE).toLocalDate())) {
            entry.expire(entry.modifiedAt());
        }
    }

    /** Is there nothing to do? A repetition is none, an older version is ignored, a contradiction is refused. */
    private static boolean isSettled(Manifest.Line line, CatalogueEntry entry, Tombstone tombstone) {
        int known = entry != null ? entry.itemVersion() : tombstone != null ? tombstone.itemVersion() : 0;
        if (line.version() == known && (entry == null || !entry.itemDigest().equals(line.sha256()))) {
            throw new BusinessException("catalogue.error.other-content", line.indexNumber(), line.version());
        }
        if (known == 0 && line.action() == PackageAction.REPLACE) {
            throw new BusinessException("catalogue.error.unknown-item", line.indexNumber());
        }
        if (line.version() < known) {
            LOG.log(Level.WARNING, "Ignored: {0} version {1}, as version {2} is known", new Object[] {
                line.indexNumber(), line.version(), known
            });
        }
        return line.version() <= known;
    }

    private void supersede(PublicItem newer, Map<String, CatalogueEntry> entries, CatalogueState state, Instant now) {
        CatalogueEntry older = entries.computeIfAbsent(newer.supersedes(), this::entry);
        if (older != null) {
            older.supersededBy(newer.indexNumber(), now);
            log.write(state, ChangeKind.SUPERSEDED, older, now);
        } else if (entities.find(Tombstone.class, newer.supersedes()) == null) {
            throw new BusinessException("catalogue.error.unknown-item", newer.supersedes());
        }
    }

    private void withdraw(
            Manifest.Line line,
            Withdrawal withdrawal,
            Map<String, CatalogueEntry> entries,
            Map<String, Tombstone> tombstones,
            CatalogueState state,
            Instant now) {
        CatalogueEntry entry = entries.get(line.indexNumber());
        if (entry == null && !tombstones.containsKey(line.indexNumber())) {
            throw new BusinessException("catalogue.error.unknown-item", line.indexNumber());
        }
        if (entry == null || line.version() < entry.itemVersion()) {
            LOG.log(Level.WARNING, "Ignored: withdrawal of {0} version {1}", new Object[] {
                line.indexNumber(), line.version()
            });
            return;
        }
        Tombstone tombstone = new Tombstone(line.indexNumber(), line.version(), withdrawal);
        entries.remove(line.indexNumber());
        entities.remove(entry);
        entities.persist(tombstone);
        state.grow(-1);
        log.writeWithdrawal(state, tombstone, now);
    }

    private List<CatalogueFile> attached(SealedBag bag, Manifest.Line line) {
        List<CatalogueFile> attached = new ArrayList<>();
        for (Attached file : bag.files(line)) {
            attached.add(new CatalogueFile(file.name(), stored(bag, line, file)));
        }
        return attached;
    }

    private StoredFile stored(SealedBag bag, Manifest.Line line, Attached file) {
        try (InputStream in = bag.open(line, file)) {
            StoredFile stored = files.store(file.name(), in);
            if (!stored.sha256().equals(file.sha256())) {
                throw new BusinessException("exchange.error.digest", file.name());
            }
            return stored;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private CatalogueEntry entry(String indexNumber) {
        return entities.createQuery(
                        "select e from CatalogueEntry e where e.indexNumber = :number", CatalogueEntry.class)
                .setParameter("number", indexNumber)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Map<String, CatalogueEntry> entries(List<Manifest.Line> lines) {
        Map<String, CatalogueEntry> known = new HashMap<>();
        entities.createQuery("select e from CatalogueEntry e where e.indexNumber in :numbers", CatalogueEntry.class)
                .setParameter("numbers", numbers(lines))
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .forEach(entry -> known.put(entry.indexNumber(), entry));
        return known;
    }

    private Map<String, Tombstone> tombstones(List<Manifest.Line> lines) {
        Map<String, Tombstone> known = new HashMap<>();
        entities.createQuery("select t from Tombstone t where t.indexNumber in :numbers", Tombstone.class)
                .setParameter("numbers", numbers(lines))
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .forEach(tombstone -> known.put(tombstone.indexNumber(), tombstone));
        return known;
    }

    private static List<String> numbers(List<Manifest.Line> lines) {
        return lines.stream().map(Manifest.Line::indexNumber).toList();
    }
}
