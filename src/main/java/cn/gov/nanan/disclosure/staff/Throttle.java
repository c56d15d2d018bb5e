package cn.gov.nanan.disclosure.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * 限次: how many failed logins are free, and how the wait grows after them. No wait is long: whoever guesses is slowed to
 * a hopeless pace, whoever is guessed at is not locked out.
 */
enum Throttle {
    /** One account from one address. */
    PAIR(5, Duration.ofSeconds(30), Duration.ofMinutes(5)),
    /** All accounts from one address; not for an account that has logged in from there before. */
    ADDRESS(40, Duration.ofSeconds(15), Duration.ofMinutes(2)),
    /** One account from all addresses; not from an address where it has logged in before. */
    ACCOUNT(20, Duration.ofSeconds(15), Duration.ofMinutes(1));

    /** Failures longer ago than this are forgotten. */
    static final Duration WINDOW = Duration.ofMinutes(15);

    /** By how much the clocks of two nodes may differ. */
    static final Duration SLACK = Duration.ofMinutes(1);

    private final int free;
    private final Duration first;
    private final Duration longest;

    Throttle(int free, Duration first, Duration longest) {
        this.free = free;
        this.first = first;
        this.longest = longest;
    }

    /** When the next attempt is allowed after so many failures; empty: at once. */
    Optional<Instant> waitAfter(long failures, Instant latest) {
        if (failures < free || latest == null) {
            return Optional.empty();
        }
        long doublings = Math.min(failures - free, 10);
        Duration wait = first.multipliedBy(1L << doublings);
        return Optional.of(latest.plus(wait.compareTo(longest) > 0 ? longest : wait));
    }
}
