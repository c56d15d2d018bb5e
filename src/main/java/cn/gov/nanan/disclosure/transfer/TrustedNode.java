package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.signature.Certificates;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;

/** 信任的节点: one certificate of a node whose packages are believed; a node may have several while its keys change. */
@Entity
@Table(name = "trusted_node")
public class TrustedNode {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trusted_node_seq")
    private Long id;

    @Column(nullable = false, updatable = false, length = 40)
    private String code;

    @Column(nullable = false, length = 200)
    private String name;

    /** PEM. */
    @Column(nullable = false, updatable = false, length = 30_000)
    private String certificate;

    /** 指纹: SHA-256 of the certificate. */
    @Column(nullable = false, updatable = false, length = 64)
    private String fingerprint;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private Instant validFrom;

    @Column(name = "valid_until", nullable = false, updatable = false)
    private Instant validUntil;

    @Column(name = "added_by", nullable = false, updatable = false, length = 100)
    private String addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    /** Null as long as it is believed. */
    @Column(name = "ended_at")
    private Instant endedAt;

    protected TrustedNode() {}

    TrustedNode(String code, String name, X509Certificate certificate, String by, Instant at) {
        this.code = code;
        this.name = name;
        this.certificate = Certificates.pem(certificate);
        this.fingerprint = Certificates.fingerprint(certificate);
        this.validFrom = certificate.getNotBefore().toInstant();
        this.validUntil = certificate.getNotAfter().toInstant();
        this.addedBy = by;
        this.addedAt = at;
    }

    /** 更名. */
    void call(String another) {
        name = another;
    }

    void end(Instant at) {
        endedAt = at;
    }

    X509Certificate certificate() {
        return Certificates.read(certificate.getBytes(StandardCharsets.US_ASCII));
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String fingerprint() {
        return fingerprint;
    }

    public Instant validFrom() {
        return validFrom;
    }

    public Instant validUntil() {
        return validUntil;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
