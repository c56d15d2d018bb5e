package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.bag.Manifest;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 已知条目: what the catalogue has under the index numbers of one portion of a package, looked up for all at once. */
final class KnownEntries {
    private final EntityManager entities;
    private final Map<String, CatalogueEntry> entries;
    private final Map<String, Tombstone> tombstones;
    private final Map<String, String> newer;

    /** @param agency whose package it is: what another one says takes nobody's place here */
    KnownEntries(EntityManager entities, String agency, List<Manifest.Line> lines) {
        this.entities = entities;
        List<String> numbers = lines.stream().map(Manifest.Line::indexNumber).toList();
        entries = byNumber(
                entities.createQuery(
                        "select e from CatalogueEntry e where e.indexNumber in :numbers", CatalogueEntry.class),
                numbers,
                CatalogueEntry::indexNumber);
        tombstones = byNumber(
                entities.createQuery("select t from Tombstone t where t.indexNumber in :numbers", Tombstone.class),
                numbers,
                Tombstone::indexNumber);
        newer = entities.createQuery(
                        "select e.supersedes, e.indexNumber from CatalogueEntry e where e.supersedes in :numbers"
                                + " and e.agency = :agency",
                        Object[].class)
                .setParameter("numbers", numbers)
                .setParameter("agency", agency)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0], row -> (String) row[1], (one, later) -> later, HashMap::new));
    }

    /** What has taken the place of this number before it came itself; null where nothing has. */
    String newer(String indexNumber) {
        return newer.get(indexNumber);
    }

    private static <T> Map<String, T> byNumber(TypedQuery<T> query, List<String> numbers, Function<T, String> number) {
        return query.setParameter("numbers", numbers).setFlushMode(FlushModeType.COMMIT).getResultList().stream()
                .collect(Collectors.toMap(number, Function.identity(), (one, same) -> one, HashMap::new));
    }

    /** Null where nothing public has this number. */
    CatalogueEntry entry(String indexNumber) {
        return entries.get(indexNumber);
    }

    /** The version that was taken in last, also of what is withdrawn by now; 0 where the number is new. */
    int version(String indexNumber) {
        if (entries.containsKey(indexNumber)) {
            return entries.get(indexNumber).itemVersion();
        }
        return isWithdrawn(indexNumber) ? tombstones.get(indexNumber).itemVersion() : 0;
    }

    /** The public version under which an entry was withdrawn; 0 where none was. */
    int formerVersion(String indexNumber) {
        return isWithdrawn(indexNumber) ? tombstones.get(indexNumber).version() : 0;
    }

    /**
     * What another bureau brought is out of reach for this one.
     *
     * @throws BusinessException {@code catalogue.error.other-agency}
     */
    void require(String agency, String indexNumber) {
        CatalogueEntry entry = entries.get(indexNumber);
        Tombstone tombstone = tombstones.get(indexNumber);
        if (entry != null && !entry.agency().equals(agency)
                || tombstone != null && !tombstone.agency().equals(agency)) {
            throw new BusinessException("catalogue.error.other-agency", indexNumber);
        }
    }

    boolean isWithdrawn(String indexNumber) {
        return tombstones.containsKey(indexNumber);
    }

    /** Was this very version withdrawn before it came? */
    boolean isWithdrawnAs(Manifest.Line line) {
        Tombstone tombstone = tombstones.get(line.indexNumber());
        return tombstone != null
                && line.action() != PackageAction.WITHDRAW
                && tombstone.itemVersion() == line.version();
    }

    void add(CatalogueEntry entry) {
        Tombstone before = tombstones.remove(entry.indexNumber());
        if (before != null) {
            entities.remove(before);
        }
        entities.persist(entry);
        entries.put(entry.indexNumber(), entry);
        // What it takes the place of may stand behind it in the same package.
        if (entry.supersedes() != null) {
            newer.put(entry.supersedes(), entry.indexNumber());
        }
    }

    void withdraw(CatalogueEntry entry, Tombstone tombstone) {
        entries.remove(entry.indexNumber());
        entities.remove(entry);
        entities.persist(tombstone);
    }

    /** An entry that need not be of this portion; null where nothing public has this number. */
    CatalogueEntry elsewhere(String indexNumber) {
        return entries.computeIfAbsent(indexNumber, number -> entities.createQuery(
                        "select e from CatalogueEntry e where e.indexNumber = :number", CatalogueEntry.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElse(null));
    }

    boolean isWithdrawnElsewhere(String indexNumber) {
        return entities.find(Tombstone.class, indexNumber) != null;
    }

    /** Writes and forgets, so that a package of thousands takes no more memory than one of hundreds. */
    void write() {
        entities.flush();
        entries.values().forEach(entities::detach);
    }
}
