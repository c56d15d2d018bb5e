package cn.gov.nanan.disclosure.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** 附件: a file that was received, under its own name; equal bytes are kept once. Never changes. */
@Entity
@Table(name = "stored_file")
public class StoredFile {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stored_file_seq")
    private Long id;

    @Column(nullable = false, length = FileName.LONGEST)
    private String name;

    @Column(name = "media_type", nullable = false, length = 100)
    private String mediaType;

    @Column(nullable = false)
    private long size;

    @Column(nullable = false, length = 64)
    private String sha256;

    @Column(name = "stored_at", nullable = false)
    private Instant storedAt;

    protected StoredFile() {}

    public StoredFile(String name, String mediaType, long size, String sha256, Instant storedAt) {
        this.name = Objects.requireNonNull(name);
        this.mediaType = Objects.requireNonNull(mediaType);
        this.size = size;
        this.sha256 = Objects.requireNonNull(sha256);
        this.storedAt = Objects.requireNonNull(storedAt);
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    /** Digest in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public Instant storedAt() {
        return storedAt;
    }
}
