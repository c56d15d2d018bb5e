package cn.gov.nanan.disclosure.hidden;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** 阅览: few files are read at once, since each may take much memory; whoever waits, waits a bounded time for all of his. */
final class ReadingRoom {
    /** Of a file that was not looked at. */
    static final List<HiddenFinding> PENDING = List.of(new HiddenFinding(HiddenKind.PENDING, List.of(), 0));

    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** @param until in {@link System#nanoTime}; what has not begun by then is not looked at */
    <F> Map<Long, List<HiddenFinding>> read(Map<Long, F> files, Function<F, List<HiddenFinding>> reader, long until) {
        Map<Long, List<HiddenFinding>> read = new TreeMap<>();
        files.forEach((id, file) -> read.put(id, read(file, reader, until)));
        return read;
    }

    private <F> List<HiddenFinding> read(F file, Function<F, List<HiddenFinding>> reader, long until) {
        if (!enter(until - System.nanoTime())) {
            return PENDING;
        }
        try {
            return reader.apply(file);
        } finally {
            places.release();
        }
    }

    private boolean enter(long nanos) {
        try {
            return nanos > 0 && places.tryAcquire(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
