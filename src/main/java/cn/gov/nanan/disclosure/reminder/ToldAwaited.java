package cn.gov.nanan.disclosure.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** 已提醒（等待申请人）: that the time which an applicant was given has passed. The database refuses a second one. */
@Entity
@Table(name = "told_awaited")
public class ToldAwaited {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "told_awaited_seq")
    private Long id;

    @Column(name = "request_id", nullable = false, updatable = false)
    private long request;

    /** 等待申请人至. */
    @Column(name = "awaited_until", nullable = false, updatable = false)
    private LocalDate until;

    @Column(name = "told_at", nullable = false, updatable = false)
    private Instant toldAt;

    protected ToldAwaited() {}

    ToldAwaited(long request, LocalDate until, Instant toldAt) {
        this.request = request;
        this.until = until;
        this.toldAt = toldAt;
    }
}
