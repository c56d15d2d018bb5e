package cn.gov.nanan.disclosure.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;

/**
 * 变更记录: where every change of the catalogue is numbered. The state row stays locked until the commit, so a reader
 * that has seen number n will never find a number below n that it has not seen.
 */
@Dependent
class ChangeLog {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Event<CatalogueChanged> changed;

    @Inject
    private Clock clock;

    /** Locks the catalogue for this transaction. */
    CatalogueState lock() {
        CatalogueState state = entities.find(CatalogueState.class, CatalogueState.ONLY, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(state, LockModeType.PESSIMISTIC_WRITE);
        state.begin(clock.instant());
        changed.fire(new CatalogueChanged());
        return state;
    }

    void write(CatalogueState state, ChangeKind kind, CatalogueEntry entry, Instant now) {
        entities.persist(
                new CatalogueChange(state.next(), kind, entry.indexNumber(), entry.version(), now, entry.sha256()));
    }

    void writeWithdrawal(CatalogueState state, Tombstone tombstone, Instant now) {
        entities.persist(new CatalogueChange(
                state.next(), ChangeKind.WITHDRAWN, tombstone.indexNumber(), tombstone.version(), now, null));
    }
}
