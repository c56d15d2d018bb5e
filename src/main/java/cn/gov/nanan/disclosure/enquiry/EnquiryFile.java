package cn.gov.nanan.disclosure.enquiry;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.applicant.SealedBytes;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 网上申请文件: a proof of identity that came with a form, or an answer that is fetched with the code; sealed. */
@Entity
@Table(name = "enquiry_file")
public class EnquiryFile {
    public static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enquiry_file_seq")
    private Long id;

    @Column(nullable = false, updatable = false, length = 32)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private FileSide side;

    @Column(nullable = false, updatable = false, length = LONGEST_NAME)
    private String name;

    @Column(name = "media_type", nullable = false, updatable = false, length = 100)
    private String mediaType;

    /** Bytes before they were sealed. */
    @Column(name = "file_size", nullable = false, updatable = false)
    private int size;

    @Embedded
    private SealedBytes sealed;

    @Column(name = "stored_at", nullable = false, updatable = false)
    private Instant at;

    protected EnquiryFile() {}

    EnquiryFile(String number, FileSide side, PublishedFile file, SealedBytes sealed, Instant at) {
        this.number = number;
        this.side = side;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.size = file.content().length;
        this.sealed = sealed;
        this.at = at;
    }

    /** 换钥. */
    void reseal(PersonalSeal seal) {
        sealed = seal.renewed(sealed);
    }

    String number() {
        return number;
    }

    FileSide side() {
        return side;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    SealedBytes sealed() {
        return sealed;
    }
}
