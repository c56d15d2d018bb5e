package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.file.StoredFile;
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

/** 案卷材料: a file that belongs to a request. Never changes; what was put in by mistake is removed. */
@Entity
@Table(name = "request_file")
public class RequestFile {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "request_file_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    private InformationRequest request;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id", nullable = false, updatable = false)
    private StoredFile file;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private RequestFileKind kind;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "officer_id", nullable = false, updatable = false)
    private Officer officer;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant at;

    protected RequestFile() {}

    RequestFile(InformationRequest request, StoredFile file, RequestFileKind kind, Officer officer, Instant at) {
        this.request = request;
        this.file = file;
        this.kind = kind;
        this.officer = officer;
        this.at = at;
    }

    InformationRequest request() {
        return request;
    }

    public Long id() {
        return id;
    }

    public StoredFile file() {
        return file;
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
