package cn.gov.nanan.disclosure.faults;

import cn.gov.nanan.disclosure.harness.VisitedPage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** 答复: what those hear who ask a server: how often which status, how late at the latest, and what nobody should hear. */
final class Answers {
    private static final int SHOWN = 300;

    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicLong slowest = new AtomicLong();

    /** Asks, and remembers what is said. */
    VisitedPage heard(Supplier<VisitedPage> question) {
        long start = System.nanoTime();
        try {
            VisitedPage page = question.get();
            statuses.merge(page.status(), 1, Integer::sum);
            if (page.status() != 200 && !isAway(page) || page.text().contains("Exception")) {
                String text = page.status() + " " + page.address() + " " + page.text();
                wrong.add(text.substring(0, Math.min(SHOWN, text.length())));
            }
            return page;
        } catch (IllegalStateException none) {
            if (none.getCause() instanceof IOException) {
                wrong.add(none.toString());
            }
            throw none;
        } finally {
            slowest.accumulateAndGet((System.nanoTime() - start) / 1_000_000, Math::max);
        }
    }

    /** Does it say in words that the database is away, and when to ask again? */
    static boolean isAway(VisitedPage page) {
        return page.status() == 503
                && page.text().contains("连不上数据库")
                && page.response().headers().firstValue("Retry-After").isPresent();
    }

    int count(int status) {
        return statuses.getOrDefault(status, 0);
    }

    /** Neither 200 nor 503 in words; or none at all. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    long slowestMillis() {
        return slowest.get();
    }
}
