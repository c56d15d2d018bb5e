package cn.gov.nanan.disclosure.probe;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** 探访: asks pages that everybody reaches whether they are there, and reads none of them. */
@Dependent
public class PageProbe {
    /** In place of an HTTP status: nobody answered in time, or the address is none that everybody reaches. */
    public static final int NOBODY = 0;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TOGETHER = Duration.ofSeconds(8);
    private static final int AT_ONCE = 16;
    private static final int FAILED = 400;

    private final Reach reach;

    public PageProbe() {
        this(Reach.configured());
    }

    PageProbe(Reach reach) {
        this.reach = reach;
    }

    /** Does a page that answers so stand there? A redirection is an answer. */
    public static boolean isAlive(int status) {
        return status >= 200 && status < FAILED;
    }

    /** HTTP status, of a page that is not fond of HEAD by GET, for which half of the time is left. */
    public int status(String url) {
        return status(url, System.nanoTime() + PATIENCE.toNanos());
    }

    /** The same of several, asked at once and within seconds altogether; who has not answered by then is nobody. */
    public Map<String, Integer> statuses(List<String> urls) {
        return urls.isEmpty() ? Map.of() : statuses(urls, TOGETHER);
    }

    Map<String, Integer> statuses(List<String> urls, Duration together) {
        long deadline = System.nanoTime() + together.toNanos();
        List<Callable<Integer>> questions = urls.stream()
                .<Callable<Integer>>map(url -> () -> status(url, deadline))
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(urls.size(), AT_ONCE), PageProbe::thread);
        try {
            List<Future<Integer>> answers = pool.invokeAll(questions, together.toMillis(), TimeUnit.MILLISECONDS);
            Map<String, Integer> found = new LinkedHashMap<>();
            for (int i = 0; i < urls.size(); i++) {
                found.put(urls.get(i), got(answers.get(i)));
            }
            return found;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return urls.stream().collect(Collectors.toMap(url -> url, url -> NOBODY, (one, same) -> one));
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "page-probe");
        thread.setDaemon(true);
        return thread;
    }

    private static int got(Future<Integer> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (CancellationException | ExecutionException late) {
            return NOBODY;
        }
    }

    private int status(String url, long deadline) {
        try {
            Question question = reach.question(url.strip(), deadline);
            long now = System.nanoTime();
            int status = ask(question.within(now + (deadline - now) / 2), "HEAD");
            return status == NOBODY || status >= FAILED ? ask(question, "GET") : status;
        } catch (IOException | IllegalArgumentException unreachable) {
            return NOBODY;
        }
    }

    private static int ask(Question question, String method) {
        try {
            return question.ask(method);
        } catch (IOException silent) {
            return NOBODY;
        }
    }
}
