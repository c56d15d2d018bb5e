package cn.gov.nanan.disclosure.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * 变更: one change of the catalogue. Numbers grow in the order of commits, so who has read up to a number has missed
 * nothing before it. Never changed, never deleted.
 */
@Entity
@Table(name = "catalogue_change")
public class CatalogueChange {
    @Id
    private long seq;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    private ChangeKind kind;

    @Column(name = "index_number", nullable = false, length = 40)
    private String indexNumber;

    /** Of the entry after the change: higher than with every change of it before. */
    @Column(name = "entry_version", nullable = false)
    private int version;

    @Column(name = "changed_at", nullable = false)
    private Instant at;

    /** Digest of the entry after the change; null once it is withdrawn. */
    @Column(length = 64)
    private String sha256;

    protected CatalogueChange() {}

    CatalogueChange(long seq, ChangeKind kind, String indexNumber, int version, Instant at, String sha256) {
        this.seq = seq;
        this.kind = kind;
        this.indexNumber = indexNumber;
        this.version = version;
        this.at = at;
        this.sha256 = sha256;
    }

    public long seq() {
        return seq;
    }

    public ChangeKind kind() {
        return kind;
    }

    public String indexNumber() {
        return indexNumber;
    }

    public int version() {
        return version;
    }

    public Instant at() {
        return at;
    }

    public String sha256() {
        return sha256;
    }
}
