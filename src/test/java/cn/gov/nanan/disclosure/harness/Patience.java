package cn.gov.nanan.disclosure.harness;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** 等候: the one place where tests wait: for a state, never for a time. */
public final class Patience {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long PAUSE_MILLIS = 50;

    private Patience() {}

    /** @param state what is waited for, for whoever reads that it never came */
    public static void until(String state, BooleanSupplier hasCome) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!hasCome.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited " + LONGEST + " in vain: " + state);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
