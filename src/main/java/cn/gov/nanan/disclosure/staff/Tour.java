package cn.gov.nanan.disclosure.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** 入门指引: that an officer has been shown it. */
@Entity
@Table(name = "tour_seen")
public class Tour {
    @Id
    @Column(name = "officer_id")
    private Long officerId;

    @Column(name = "seen_at", nullable = false, updatable = false)
    private Instant seenAt;

    protected Tour() {}

    Tour(Officer officer, Instant seenAt) {
        this.officerId = officer.id();
        this.seenAt = Objects.requireNonNull(seenAt);
    }

    public Instant seenAt() {
        return seenAt;
    }
}
