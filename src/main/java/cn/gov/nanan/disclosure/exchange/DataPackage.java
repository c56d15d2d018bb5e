package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.bag.PackageRoute;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** 数据包登记: one sealed package of this node. */
@Entity
@Table(name = "data_package")
public class DataPackage {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "data_package_seq")
    @SequenceGenerator(name = "data_package_seq", allocationSize = 1)
    private Long id;

    @Column(name = "package_id", nullable = false, length = 36)
    private String packageId;

    @Embedded
    private PackageRoute route;

    /** Gap-free per route. */
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

    /** 放行人: user name of the second person who let it leave; null where nobody has to. */
    @Column(name = "released_by", length = 100)
    private String releasedBy;

    /** When it was put into the folder from which it is carried; null: not yet, or no such folder is set. */
    @Column(name = "delivered_at")
    private Instant deliveredAt;

    /** 不早于: nothing of it is public over there before; null where it may be at once. */
    @Column(name = "publish_not_before")
    private Instant notBefore;

    /** 拒收原因, as the public side says in its receipt; null where it did not refuse. */
    @Column(name = "refusal", length = 1000)
    private String refusal;

    protected DataPackage() {}

    DataPackage(PackageRoute route, long sequence, String previousDigest, int itemCount, Instant sealedAt) {
        this.packageId = UUID.randomUUID().toString();
        this.route = route;
        this.sequence = sequence;
        this.previousDigest = previousDigest;
        this.itemCount = itemCount;
        this.sealedAt = sealedAt;
    }

    void written(String digestOfFile) {
        digest = digestOfFile;
    }

    void released(String by) {
        releasedBy = by;
    }

    void waitUntil(Instant earliest) {
        notBefore = earliest;
    }

    /** Null where it may be public at once. */
    public Instant notBefore() {
        return notBefore;
    }

    void refused(String reason) {
        refusal = reason;
    }

    /** It was taken after all: its receipt tells of items. */
    void accepted() {
        refusal = null;
    }

    public String refusal() {
        return refusal;
    }

    void delivered(Instant at) {
        deliveredAt = at;
    }

    /** 重新送出: put into the folder again. */
    void again() {
        deliveredAt = null;
    }

    public String releasedBy() {
        return releasedBy;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }

    /** 核对码: the first eight characters of the digest, which two people compare by eye. */
    public String shortCode() {
        return digest.substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    public String packageId() {
        return packageId;
    }

    public Long id() {
        return id;
    }

    public PackageRoute route() {
        return route;
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
        return route.name(sequence);
    }

    public String fileName() {
        return name() + ".zip";
    }
}
