package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.applicant.SealedBytes;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** 密封材料: the bytes of a file that shows the applicant; apart from its row, so that a list never reads them. */
@Entity
@Table(name = "request_scan")
public class RequestScan {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "request_scan_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id", nullable = false, updatable = false)
    private RequestFile file;

    @Embedded
    private SealedBytes sealed;

    protected RequestScan() {}

    RequestScan(RequestFile file, SealedBytes sealed) {
        this.file = file;
        this.sealed = sealed;
    }

    byte[] opened(PersonalSeal seal) {
        return seal.open(sealed);
    }

    /** 换钥. */
    void reseal(PersonalSeal seal) {
        sealed = seal.renewed(sealed);
    }
}
