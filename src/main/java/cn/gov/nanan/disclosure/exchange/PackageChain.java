package cn.gov.nanan.disclosure.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 包序: the last package of an agency. Its row is locked while the next one is sealed, so numbers have no gaps. */
@Entity
@Table(name = "package_chain")
class PackageChain {
    @Id
    @Column(length = 40)
    private String agency;

    @Embedded
    private PackageMark last = PackageMark.NONE;

    protected PackageChain() {}

    PackageChain(String agency) {
        this.agency = agency;
    }

    DataPackage next(int itemCount, Instant now) {
        return new DataPackage(agency, last.next(), last.digest(), itemCount, now);
    }

    void append(DataPackage sealed) {
        last = new PackageMark(sealed.sequence(), sealed.digest());
    }
}
