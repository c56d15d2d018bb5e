package cn.gov.nanan.disclosure.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * 目录时点之记忆: the current {@link Snapshot} without asking the database each time. What this node commits is seen at
 * once; what another node commits is seen within a second. Figures that hold until the next change are kept with it.
 */
@ApplicationScoped
public class Snapshots {
    private static final long SECOND = 1_000_000_000L;
    private static final int MOST_FIGURES = 500;

    @Inject
    private Catalogue catalogue;

    private final AtomicLong commits = new AtomicLong();
    private volatile Known known;

    private record Known(Snapshot snapshot, long commits, long readAt, Map<Object, Object> figures) {}

    /** The catalogue as it is now. */
    public Snapshot now() {
        return known().snapshot();
    }

    /** A figure that depends on nothing but the catalogue: computed once between two changes. */
    @SuppressWarnings("unchecked")
    <T> T figure(Object key, Supplier<T> compute) {
        Map<Object, Object> figures = known().figures();
        synchronized (figures) {
            if (figures.containsKey(key)) {
                return (T) figures.get(key);
            }
        }
        T figure = compute.get();
        synchronized (figures) {
            figures.put(key, figure);
        }
        return figure;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged change) {
        commits.incrementAndGet();
    }

    private Known known() {
        Known latest = known;
        long now = System.nanoTime();
        return latest != null && latest.commits() == commits.get() && now - latest.readAt() < SECOND
                ? latest
                : read(now);
    }

    private synchronized Known read(long now) {
        Known before = known;
        if (before != null && before.commits() == commits.get() && before.readAt() >= now) {
            return before;
        }
        long seen = commits.get();
        Snapshot snapshot = catalogue.snapshot();
        Map<Object, Object> figures =
                before != null && before.snapshot().equals(snapshot) ? before.figures() : new Latest();
        known = new Known(snapshot, seen, System.nanoTime(), figures);
        return known;
    }

    private static final class Latest extends LinkedHashMap<Object, Object> {
        Latest() {
            super(MOST_FIGURES, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST_FIGURES;
        }
    }
}
