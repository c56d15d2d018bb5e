package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.bag.Manifest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 导入登记: a package that the catalogue has taken in. */
@Entity
@Table(name = "imported_package")
class ImportedPackage {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "imported_package_seq")
    private Long id;

    @Column(nullable = false, length = 40)
    private String agency;

    @Column(name = "sequence_number", nullable = false)
    private long sequence;

    @Column(name = "package_id", nullable = false, length = 64)
    private String packageId;

    @Column(nullable = false, length = 64)
    private String digest;

    @Column(name = "item_count", nullable = false)
    private int itemCount;

    @Column(name = "imported_at", nullable = false)
    private Instant importedAt;

    protected ImportedPackage() {}

    ImportedPackage(Manifest manifest, String digest, Instant now) {
        this.agency = manifest.route().sender();
        this.sequence = manifest.sequence();
        this.packageId = manifest.packageId();
        this.digest = digest;
        this.itemCount = manifest.items().size();
        this.importedAt = now;
    }
}
