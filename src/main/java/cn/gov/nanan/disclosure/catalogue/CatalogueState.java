package cn.gov.nanan.disclosure.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * 目录状态: the one row that says how far the change log reaches and how many entries there are. Whoever changes the
 * catalogue locks it first, so changes are numbered in the order in which they are committed.
 *
 * <p>Each transaction that changes the catalogue has a second of its own: who has seen the catalogue of a second has seen
 * all of it. In a rush that second runs ahead of the clock, until there is rest.
 */
@Entity
@Table(name = "catalogue_state")
class CatalogueState {
    static final int ONLY = 1;

    @Id
    private int id;

    /** Identity of the change log, made with the database and anew after a restore: numbers of another mean nothing here. */
    @Column(name = "log_id", nullable = false, length = 36)
    private String log;

    @Column(name = "last_seq", nullable = false)
    private long lastSeq;

    @Column(name = "entry_count", nullable = false)
    private long entries;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Transient
    private Instant second;

    protected CatalogueState() {}

    /** Empty, and so since then. */
    CatalogueState(Instant since) {
        id = ONLY;
        changedAt = since;
    }

    /** Begins a transaction: its changes are of now, or of the second after the latest change. */
    void begin(Instant now) {
        Instant current = now.truncatedTo(ChronoUnit.SECONDS);
        second = current.isAfter(changedAt)
                ? current
                : changedAt.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }

    /** The number of the next change. */
    long next() {
        changedAt = second;
        lastSeq++;
        return lastSeq;
    }

    /** 换号: what was numbered before is of another log. */
    void renew(String identity) {
        log = identity;
    }

    void grow(int by) {
        entries += by;
    }

    Instant changedAt() {
        return changedAt;
    }
}
