package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.exchange.Validity;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** 失效: the validity of an entry is a live value; after the last day of its term it is no longer in force. */
@Stateless
public class Expiry {
    /** As many in one transaction. */
    static final int PORTION = 200;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private ChangeLog log;

    @Inject
    private Clock clock;

    /**
     * Marks what has expired, once; on two nodes at a time the second finds nothing left.
     *
     * @return how many, at most {@link #PORTION}
     */
    public int mark() {
        LocalDate today = LocalDate.now(clock);
        if (!isAnyPast(today)) {
            return 0;
        }
        CatalogueState state = log.lock();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<CatalogueEntry> expired = past(today);
        expired.forEach(entry -> mark(entry, state, now));
        return expired.size();
    }

    private void mark(CatalogueEntry entry, CatalogueState state, Instant now) {
        entry.expire(now);
        log.write(state, ChangeKind.UPDATED, entry, now);
    }

    private boolean isAnyPast(LocalDate today) {
        return !entities.createQuery(
                        "select e.id from CatalogueEntry e where e.dates.expiry < :today and e.validity = :inForce")
                .setParameter("today", today)
                .setParameter("inForce", Validity.IN_FORCE)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private List<CatalogueEntry> past(LocalDate today) {
        return entities.createQuery(
                        "select e from CatalogueEntry e where e.dates.expiry < :today and e.validity = :inForce"
                                + " order by e.id",
                        CatalogueEntry.class)
                .setParameter("today", today)
                .setParameter("inForce", Validity.IN_FORCE)
                .setMaxResults(PORTION)
                .getResultList();
    }
}
