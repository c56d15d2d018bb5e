package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.exchange.Manifest;
import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.persistence.Column;
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

    @Column(name = "last_sequence", nullable = false)
    private long lastSequence;

    @Column(name = "last_digest", length = 64)
    private String lastDigest;

    protected ImportState() {}

    ImportState(String agency) {
        this.agency = agency;
    }

    /** @throws BusinessException when the package is not the one that follows */
    void follow(Manifest next, String digest) {
        if (next.sequence() <= lastSequence) {
            throw new BusinessException("catalogue.error.package-replayed", next.sequence(), lastSequence);
        }
        if (next.sequence() > lastSequence + 1) {
            throw new BusinessException("catalogue.error.package-missing", lastSequence + 1, next.sequence());
        }
        if (lastDigest != null && !lastDigest.equals(next.previousDigest())) {
            throw new BusinessException("catalogue.error.package-chain", next.sequence());
        }
        lastSequence = next.sequence();
        lastDigest = digest;
    }
}
