package cn.gov.nanan.disclosure.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * 目录状态: the one row that says how far the change log reaches and how many entries there are. Whoever changes the
 * catalogue locks it first, so changes are numbered in the order in which they are committed.
 */
@Entity
@Table(name = "catalogue_state")
class CatalogueState {
    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "last_seq", nullable = false)
    private long lastSeq;

    @Column(name = "entry_count", nullable = false)
    private long entries;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected CatalogueState() {}

    long next(Instant now) {
        changedAt = now;
        lastSeq++;
        return lastSeq;
    }

    void grow(int by) {
        entries += by;
    }

    long lastSeq() {
        return lastSeq;
    }
}
