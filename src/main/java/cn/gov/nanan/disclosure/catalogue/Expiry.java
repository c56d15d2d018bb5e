package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.publicview.Validity;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * 生效、失效: the validity of an entry is a live value; from its 生效日期 it is in force, after the last day of its term no
 * longer.
 */
@Stateless
public class Expiry {
    /** The row of {@code job_run} by which this is done once. */
    static final String RESTATING = "catalogue.superseded";

    /** As many in one transaction. */
    static final int PORTION = 200;

    private static final Instant RESTATED = Instant.EPOCH.plusSeconds(1);

    /** What the days have overtaken; entries of before 尚未生效 was told apart among them. */
    private static final String TURNED = " from CatalogueEntry e where e.validity in :ofDates"
            + " and ((e.dates.expiry < :today) or (e.validity = :notYet and e.dates.effective <= :today)"
            + " or (e.validity = :inForce and e.dates.effective > :today))";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Jobs jobs;

    @Inject
    private ChangeLog log;

    @Inject
    private Clock clock;

    /**
     * Marks what has come into force or expired, once; on two nodes at a time the second finds nothing left.
     *
     * @return how many, at most {@link #PORTION}
     */
    public int mark() {
        LocalDate today = LocalDate.now(clock);
        if (!isAnyTurned(today)) {
            return 0;
        }
        CatalogueState state = log.lock();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<CatalogueEntry> turned = turned(today);
        turned.forEach(entry -> mark(entry, today, state, now));
        return turned.size();
    }

    /** 已被替代: what a newer version had replaced before that was told apart from 废止; once, on one node. */
    public void restate() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (!jobs.claim(RESTATING, RESTATED)) {
            return;
        }
        CatalogueState state = log.lock();
        entities.createQuery(
                        "select e from CatalogueEntry e where e.validity = :repealed and e.supersededBy is not null order by e.id",
                        CatalogueEntry.class)
                .setParameter("repealed", Validity.REPEALED)
                .getResultList()
                .forEach(entry -> {
                    entry.restate(now);
                    log.write(state, ChangeKind.UPDATED, entry, now);
                });
    }

    private void mark(CatalogueEntry entry, LocalDate today, CatalogueState state, Instant now) {
        entry.turn(today, now);
        log.write(state, ChangeKind.UPDATED, entry, now);
    }

    private boolean isAnyTurned(LocalDate today) {
        return !on(today, entities.createQuery("select e.id" + TURNED, Long.class))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private List<CatalogueEntry> turned(LocalDate today) {
        return on(today, entities.createQuery("select e" + TURNED + " order by e.id", CatalogueEntry.class))
                .setMaxResults(PORTION)
                .getResultList();
    }

    private static <T> TypedQuery<T> on(LocalDate today, TypedQuery<T> query) {
        return query.setParameter("today", today)
                .setParameter("ofDates", List.of(Validity.NOT_YET_IN_FORCE, Validity.IN_FORCE))
                .setParameter("notYet", Validity.NOT_YET_IN_FORCE)
                .setParameter("inForce", Validity.IN_FORCE);
    }
}
