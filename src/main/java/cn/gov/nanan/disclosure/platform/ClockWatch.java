package cn.gov.nanan.disclosure.platform;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * 时钟监视: each minute, whether the clock has gone on as far as time has. Every deadline rests on it: who sets it by a day
 * is told at once that it was noticed, and so is whoever looks at the health of the node later.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ClockWatch extends Bell {
    private static final Logger LOG = Logger.getLogger(ClockWatch.class.getName());

    /** What a time service corrects step by step stays below. */
    private static final Duration TOLERATED = Duration.ofSeconds(30);

    @Inject
    private Event<ClockJumped> jumped;

    private volatile Tick last = Tick.now();
    private volatile Jump jump;

    /** What clock and counter said together. */
    private record Tick(Instant clock, long counter) {
        static Tick now() {
            return new Tick(Instant.now(), System.nanoTime());
        }
    }

    /**
     * 时钟跳变.
     *
     * @param seconds forward, or back where negative
     * @param at what the clock said when it was noticed
     */
    public record Jump(long seconds, Instant at) {}

    @Override
    protected void set() {
        minutes("*");
    }

    @Override
    protected void ring() {
        Tick now = Tick.now();
        Tick before = last;
        last = now;
        between(before.clock(), now.clock(), now.counter() - before.counter()).ifPresent(this::noticed);
    }

    /** The last one since the start. */
    public Optional<Jump> jump() {
        return Optional.ofNullable(jump);
    }

    private void noticed(Jump found) {
        jump = found;
        LOG.log(Level.WARNING, "The clock jumped by {0} seconds", found.seconds());
        jumped.fire(new ClockJumped("node", found.seconds() + " s"));
    }

    /** @param nanoseconds that passed between the two */
    static Optional<Jump> between(Instant before, Instant after, long nanoseconds) {
        Duration off = Duration.between(before, after).minusNanos(nanoseconds);
        return off.abs().compareTo(TOLERATED) > 0 ? Optional.of(new Jump(off.toSeconds(), after)) : Optional.empty();
    }
}
