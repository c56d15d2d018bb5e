package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.number.IndexNumber;
import cn.gov.nanan.disclosure.publication.IndexNumbers;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 接收: seals the records of one file into packages, set by set, each in its own transaction, so that 复核 and 发布 never wait
 * for a whole file. What is known already is not sealed again: a takeover that was broken off is repeated with the same
 * file and goes on where it ended.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Takeover {
    /** 其他法定主动公开内容: decides the category digits of numbers that are given here. */
    private static final String CATEGORY = "C15";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Packages packages;

    @Inject
    private IndexNumbers numbers;

    @Inject
    private TakeoverClaims claims;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Enters what was reached with a file. */
    public void record(String fileName, String who, RowVerdict outcome) {
        entities.persist(new HistoryImport(fileName, who, clock.instant().truncatedTo(ChronoUnit.SECONDS), outcome));
        audit.record(who, "history.import", "import:" + fileName, outcome.toString());
    }

    /**
     * Takes one set over, all of it or nothing.
     *
     * @param token of the file that holds the claim
     * @param who user name of who takes it over
     */
    public RowVerdict seal(String token, List<HistoricalRecord> set, String who) {
        claims.keep(token);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Map<String, HistoricalEntry> known = known(set);
        Map<Integer, Deque<IndexNumber>> given = given(set, known);
        List<PackagedItem> items = new ArrayList<>();
        int added = 0;
        for (HistoricalRecord found : set) {
            HistoricalEntry entry = known.get(found.key());
            if (entry == null) {
                items.add(first(found, enter(found, given), now));
                added++;
            } else if (!entry.isAs(found)) {
                entry.change(found);
                items.add(PackagedItem.replace(found.item(entry.indexNumber(), entry.itemVersion(), now), List.of()));
            }
        }
        if (!items.isEmpty()) {
            packages.send(items, who);
        }
        return new RowVerdict(added, items.size() - added, set.size() - items.size(), 0);
    }

    private HistoricalEntry enter(HistoricalRecord found, Map<Integer, Deque<IndexNumber>> given) {
        String number = found.indexNumber() != null
                ? found.indexNumber()
                : given.get(year(found)).remove().toString();
        HistoricalEntry entry = new HistoricalEntry(found, number);
        entities.persist(entry);
        return entry;
    }

    private static PackagedItem first(HistoricalRecord found, HistoricalEntry entry, Instant now) {
        PublicItem item = found.item(entry.indexNumber(), entry.itemVersion(), now);
        return item.content().mode() == PublicItem.Mode.LINK
                ? PackagedItem.link(item)
                : PackagedItem.publish(item, List.of());
    }

    private Map<String, HistoricalEntry> known(List<HistoricalRecord> set) {
        return entities
                .createQuery("select e from HistoricalEntry e where e.sourceKey in :keys", HistoricalEntry.class)
                .setParameter("keys", set.stream().map(HistoricalRecord::key).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(HistoricalEntry::sourceKey, Function.identity()));
    }

    /** Numbers for the records that bring none, per year of publication; numbers that are brought are never given again. */
    private Map<Integer, Deque<IndexNumber>> given(List<HistoricalRecord> set, Map<String, HistoricalEntry> known) {
        Map<Integer, Integer> needed = new TreeMap<>();
        for (HistoricalRecord found : set) {
            if (found.indexNumber() != null) {
                numbers.reserve(found.indexNumber());
            } else if (!known.containsKey(found.key())) {
                needed.merge(year(found), 1, Integer::sum);
            }
        }
        Map<Integer, Deque<IndexNumber>> given = new HashMap<>();
        needed.forEach((year, count) -> given.put(year, new ArrayDeque<>(numbers.next(CATEGORY, year, count))));
        return given;
    }

    private static int year(HistoricalRecord found) {
        return found.when().published().getYear();
    }
}
