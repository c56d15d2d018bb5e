package cn.gov.nanan.disclosure.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 限次: how often somebody may do something within a while; what is longer ago is forgotten. Kept in the memory of this
 * node, for so many at most: the longest unseen is forgotten first, so that nobody can fill the memory.
 */
public final class Allowance {
    private static final int MOST = 20_000;

    private final Duration span;
    private final Map<String, Deque<Instant>> times = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST;
        }
    };

    public Allowance(Duration span) {
        this.span = span;
    }

    /** Has it been done so often that it must wait? */
    public synchronized boolean isUsedUp(String who, int most, Instant now) {
        Deque<Instant> done = times.get(who);
        if (done == null) {
            return false;
        }
        done.removeIf(time -> !time.isAfter(now.minus(span)) || time.isAfter(now));
        if (done.isEmpty()) {
            times.remove(who);
        }
        return done.size() >= most;
    }

    public synchronized void use(String who, Instant now) {
        times.computeIfAbsent(who, unseen -> new ArrayDeque<>()).add(now);
    }
}
