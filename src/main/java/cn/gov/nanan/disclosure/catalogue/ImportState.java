package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.bag.Manifest;
import cn.gov.nanan.disclosure.bag.PackageMark;
import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 导入进度: the last package taken in from an agency; the next one must be its successor. */
@Entity
@Table(name = "import_state")
class ImportState {
    @Id
    @Column(length = 40)
    private String agency;

    @Embedded
    private PackageMark last = PackageMark.NONE;

    protected ImportState() {}

    ImportState(String agency) {
        this.agency = agency;
    }

    /** @throws BusinessException when the package is not the one that follows */
    void follow(Manifest next, String digest) {
        if (next.sequence() < last.next()) {
            throw new BusinessException("catalogue.error.package-replayed", next.sequence(), last.sequence());
        }
        if (next.sequence() > last.next()) {
            throw new BusinessException("catalogue.error.package-missing", last.next(), next.sequence());
        }
        if (!last.isFollowedBy(next)) {
            throw new BusinessException("catalogue.error.package-chain", next.sequence());
        }
        last = new PackageMark(next.sequence(), digest);
    }
}
