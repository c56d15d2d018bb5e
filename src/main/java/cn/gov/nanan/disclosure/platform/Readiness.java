package cn.gov.nanan.disclosure.platform;

import java.util.concurrent.atomic.AtomicBoolean;

/** 就绪: whether the application has started: before that nobody may believe what it answers. */
public final class Readiness {
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private Readiness() {}

    static void started() {
        STARTED.set(true);
    }

    public static boolean isStarted() {
        return STARTED.get();
    }
}
