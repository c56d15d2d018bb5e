package cn.gov.nanan.disclosure.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** 进度: how far work that takes long has come, as it was last told; gone when it has ended. */
@Entity
@Table(name = "work_progress")
public class WorkProgress {
    /** Whatever has told nothing for so long was cut off. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    private static final int ALL = 100;

    /** {@code seal}, or {@code arrival:} with its id. */
    @Id
    @Column(length = 40)
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private WorkPhase phase;

    @Column(name = "done_count", nullable = false)
    private long done;

    @Column(name = "total_count", nullable = false)
    private long total;

    @Column(name = "told_at", nullable = false)
    private Instant toldAt;

    protected WorkProgress() {}

    WorkProgress(String subject) {
        this.subject = subject;
    }

    void tell(WorkPhase now, long doneOf, long all, Instant at) {
        phase = now;
        done = doneOf;
        total = all;
        toldAt = at;
    }

    public String subject() {
        return subject;
    }

    public WorkPhase phase() {
        return phase;
    }

    public long done() {
        return done;
    }

    public long total() {
        return total;
    }

    /** 0 to 100, of this phase. */
    public int percent() {
        return total <= 0 ? 0 : (int) Math.min(ALL, done * ALL / total);
    }
}
