package cn.gov.nanan.disclosure.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** 计数: counts what is done of all, and tells it at most once a second; of what takes no second nothing is told. */
public final class WorkCount implements AutoCloseable {
    private static final Duration SPARING = Duration.ofSeconds(1);

    private final Clock clock;
    private final Showing telling;
    private final Runnable ending;
    private Instant toldAt;
    private boolean told;
    private WorkPhase phase = WorkPhase.SEAL;
    private long done;
    private long total;

    /** 公告. */
    @FunctionalInterface
    interface Showing {
        void tell(WorkPhase phase, long done, long total);
    }

    WorkCount(Clock clock, Showing telling, Runnable ending) {
        this.clock = clock;
        this.telling = telling;
        this.ending = ending;
        this.toldAt = clock.instant();
    }

    /** Nobody watches. */
    public static WorkCount unwatched() {
        return new WorkCount(Clock.systemUTC(), (phase, done, total) -> {}, () -> {});
    }

    /** From now on this is counted, from nothing to all. */
    public WorkCount begin(WorkPhase next, long all) {
        phase = next;
        done = 0;
        total = all;
        return this;
    }

    public void step() {
        step(1);
    }

    public void step(long more) {
        done += more;
        Instant now = clock.instant();
        if (!now.isBefore(toldAt.plus(SPARING))) {
            telling.tell(phase, done, total);
            toldAt = now;
            told = true;
        }
    }

    @Override
    public void close() {
        if (told) {
            ending.run();
        }
    }
}
