package cn.gov.nanan.disclosure.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** 收到登记: copies that the 公开办 received on one day; several until all are there. */
@Embeddable
public record Arrival(
        @Column(nullable = false) int copies,
        @Column(name = "arrived_on", nullable = false) LocalDate on,
        @Column(name = "recorded_at", nullable = false) Instant at) {}
