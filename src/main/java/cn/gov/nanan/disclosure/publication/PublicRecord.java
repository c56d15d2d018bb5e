package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * 已公开登记: one item that the public can see now. Written before anything is packed, so that the database, too, refuses to
 * pack what is not 主动公开; as long as the row is there it also refuses to change the item's attribute.
 */
@Entity
@Table(name = "public_record")
public class PublicRecord {
    @Id
    @Column(name = "item_id")
    private long item;

    /** Repeats the item's own, for the constraint. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private Attribute attribute;

    @Column(name = "index_number", nullable = false, updatable = false, length = 40)
    private String indexNumber;

    /** Counts the published versions of the index number. */
    @Column(name = "published_version", nullable = false)
    private int publishedVersion;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    /** When the version that the public sees now was published. */
    @Column(name = "modified_at", nullable = false)
    private Instant modifiedAt;

    protected PublicRecord() {}

    /** @throws BusinessException {@code publication.error.not-publishable} unless the item has gone the whole way */
    PublicRecord(InformationItem item, Instant publishedAt) {
        if (item.attribute() != Attribute.PROACTIVE || !item.step().isPublished() || item.indexNumber() == null) {
            throw new BusinessException("publication.error.not-publishable");
        }
        this.item = item.id();
        this.attribute = item.attribute();
        this.indexNumber = item.indexNumber();
        this.publishedVersion = 1;
        this.publishedAt = publishedAt;
        this.modifiedAt = publishedAt;
    }

    /** The next version of the same index number. */
    void revise(Instant at) {
        publishedVersion++;
        modifiedAt = at;
    }

    public String indexNumber() {
        return indexNumber;
    }

    public int publishedVersion() {
        return publishedVersion;
    }

    public Instant modifiedAt() {
        return modifiedAt;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
