package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.file.JudgedFile;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/**
 * 案卷材料: a file that belongs to a request. Never changes; what was put in by mistake is removed. What shows the applicant
 * lies sealed, as a {@link RequestScan}, under a name that tells no more than its kind.
 */
@Entity
@Table(name = "request_file")
public class RequestFile {
    /**
     * 所属: what the file is, and which matter it answers.
     *
     * @param matter position, from 0; of no effect for what is not given to the applicant
     */
    public record Placed(RequestFileKind kind, int matter) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "request_file_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    private InformationRequest request;

    /** Null where it is sealed. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id", updatable = false)
    private StoredFile file;

    @Column(nullable = false, updatable = false, length = 200)
    private String name;

    @Column(name = "media_type", nullable = false, updatable = false, length = 100)
    private String mediaType;

    @Column(name = "file_size", nullable = false, updatable = false)
    private long size;

    /** 散列值 of the open bytes. */
    @Column(nullable = false, updatable = false, length = 64)
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private RequestFileKind kind;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "officer_id", nullable = false, updatable = false)
    private Officer officer;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant at;

    /** 申请内容第几项: position of the matter that it answers; null of what is not given to the applicant. */
    @Column(updatable = false)
    private Integer matter;

    protected RequestFile() {}

    private RequestFile(InformationRequest request, RequestFileKind kind, Officer officer, Instant at) {
        this.request = request;
        this.kind = kind;
        this.officer = officer;
        this.at = at;
    }

    /** 原样存放, among the attachments. */
    public static RequestFile plain(
            InformationRequest request, Placed placed, StoredFile file, Officer officer, Instant at) {
        RequestFile plain = new RequestFile(request, placed.kind(), officer, at);
        plain.matter = placed.kind().isGiven() ? placed.matter() : null;
        plain.file = file;
        plain.name = file.name();
        plain.mediaType = file.mediaType();
        plain.size = file.size();
        plain.sha256 = file.sha256();
        return plain;
    }

    /** 密封存放, without the name that it came with, which often is that of a person. */
    static RequestFile sealed(
            InformationRequest request, RequestFileKind kind, JudgedFile file, Officer officer, Instant at) {
        RequestFile sealed = new RequestFile(request, kind, officer, at);
        sealed.name = Messages.text(Locale.SIMPLIFIED_CHINESE, Messages.keyOf(kind)) + "."
                + file.kind().extension();
        sealed.mediaType = file.kind().mediaType();
        sealed.size = file.content().length;
        sealed.sha256 = file.sha256();
        return sealed;
    }

    InformationRequest request() {
        return request;
    }

    public Long id() {
        return id;
    }

    /** Null where it is sealed. */
    StoredFile file() {
        return file;
    }

    public String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    /** Which matter it answers; null of what is not given to the applicant. */
    public Integer matter() {
        return matter;
    }

    public RequestFileKind kind() {
        return kind;
    }

    /** Who put it in. */
    public Officer officer() {
        return officer;
    }

    public Instant at() {
        return at;
    }
}
