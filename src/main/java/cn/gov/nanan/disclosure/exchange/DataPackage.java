package cn.gov.nanan.disclosure.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** 数据包登记: one sealed package of this node. */
@Entity
@Table(name = "data_package")
public class DataPackage {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "data_package_seq")
    private Long id;

    @Column(name = "package_id", nullable = false, length = 36)
    private String packageId;

    @Column(nullable = false, length = 40)
    private String agency;

    /** Gap-free per agency. */
    @Column(name = "sequence_number", nullable = false)
    private long sequence;

    /** SHA-256 of the previous package's file; null for the first. */
    @Column(name = "previous_digest", length = 64)
    private String previousDigest;

    /** SHA-256 of the file. */
    @Column(length = 64)
    private String digest;

    @Column(name = "item_count", nullable = false)
    private int itemCount;

    @Column(name = "sealed_at", nullable = false)
    private Instant sealedAt;

    protected DataPackage() {}

    DataPackage(String agency, long sequence, String previousDigest, int itemCount, Instant sealedAt) {
        this.packageId = UUID.randomUUID().toString();
        this.agency = agency;
        this.sequence = sequence;
        this.previousDigest = previousDigest;
        this.itemCount = itemCount;
        this.sealedAt = sealedAt;
    }

    void written(String digestOfFile) {
        digest = digestOfFile;
    }

    public String packageId() {
        return packageId;
    }

    public String agency() {
        return agency;
    }

    public long sequence() {
        return sequence;
    }

    public String previousDigest() {
        return previousDigest;
    }

    public String digest() {
        return digest;
    }

    public int itemCount() {
        return itemCount;
    }

    public Instant sealedAt() {
        return sealedAt;
    }

    /** Folder inside the ZIP, and file name without its extension. */
    public String name() {
        return "disclosure-" + agency + "-" + sequence;
    }

    public String fileName() {
        return name() + ".zip";
    }
}
