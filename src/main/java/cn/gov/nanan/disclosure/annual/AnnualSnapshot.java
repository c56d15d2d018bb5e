package cn.gov.nanan.disclosure.annual;

import cn.gov.nanan.disclosure.publicview.Sha256;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/** 定稿: words and figures as they stood on a day, with their digest. Never changes. */
@Entity
@Table(name = "annual_snapshot")
public class AnnualSnapshot {
    static final int LONGEST = 200_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "annual_snapshot_seq")
    private Long id;

    @Column(name = "frozen_on", nullable = false, updatable = false)
    private LocalDate frozenOn;

    @Column(nullable = false, updatable = false, length = LONGEST)
    private String content;

    @Column(nullable = false, updatable = false, length = 64)
    private String digest;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "officer_id", nullable = false, updatable = false)
    private Officer officer;

    @Column(name = "frozen_at", nullable = false, updatable = false)
    private Instant frozenAt;

    protected AnnualSnapshot() {}

    AnnualSnapshot(SnapshotText text, Officer officer, LocalDate on, Instant at) {
        content = text.json();
        digest = digestOf(content);
        this.officer = officer;
        frozenOn = on;
        frozenAt = at;
    }

    private static String digestOf(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    SnapshotText text() {
        return SnapshotText.read(content);
    }

    /** Is it still what was frozen? */
    public boolean isIntact() {
        return digestOf(content).equals(digest);
    }

    public LocalDate frozenOn() {
        return frozenOn;
    }

    public String digest() {
        return digest;
    }

    public Officer officer() {
        return officer;
    }

    public Instant frozenAt() {
        return frozenAt;
    }
}
