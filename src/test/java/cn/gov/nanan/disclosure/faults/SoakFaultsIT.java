package cn.gov.nanan.disclosure.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.Mutations;
import cn.gov.nanan.disclosure.harness.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * 久压: so many reads a second, and citizens who hand in requests, for {@code -Dfaults.minutes=30}. Everybody waits for his
 * answer before he asks again: on a machine that gives less than that it is asked less often, which the figures tell.
 */
@Tag(Mutations.FAULTS)
class SoakFaultsIT {
    private static final int MINUTES = Integer.getInteger("faults.minutes", 30);
    private static final int READS_A_SECOND = 300;

    /** Each hands in one request in a little over two seconds: about twenty a second. */
    private static final int CITIZENS = 48;

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int READERS = 16;

    /** What may stand in memory with the options that a bureau is told to use. */
    private static final int MOST_MEGABYTES = 800;

    private static final Path ENVIRONMENT = Path.of("server-config", "linux", "disclosure.env");

    /** How much more than after the first minute. */
    private static final int MORE_MEGABYTES = 75;

    /** Once the connections of those who have gone are let go. */
    private static final int MORE_HANDLES = 200;

    private static final List<String> PATHS = List.of(
            "catalogue/search",
            "catalogue/search?q=%E5%85%AC%E5%91%8A",
            "api/v1/catalogue",
            "api/v1/changes?since=0",
            "requests/new",
            "login",
            "health/ready");

    @Test
    @DisplayName("久压 半小时每秒三百次查阅、二十件申请：没有一次失败，内存和句柄不涨")
    void soak() throws Exception {
        try (DemoServer server = DemoServer.start("faults-soak", options()).ready()) {
            AtomicInteger reads = new AtomicInteger();
            AtomicInteger failures = new AtomicInteger();
            HttpClient http =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            ScheduledExecutorService clock = Executors.newScheduledThreadPool(READERS + 1);
            int handlesAtFirst;
            long megabytesAtFirst = 0;
            try (Citizens citizens = Citizens.begin(server.address(), CITIZENS)) {
                for (int reader = 0; reader < READERS; reader++) {
                    clock.scheduleAtFixedRate(
                            () -> {
                                if (!isAnswered(http, server.address(), reads.getAndIncrement())) {
                                    failures.incrementAndGet();
                                }
                            },
                            reader,
                            1000L * READERS / READS_A_SECOND,
                            TimeUnit.MILLISECONDS);
                }
                handlesAtFirst = server.handles();
                for (int minute = 1; minute <= MINUTES; minute++) {
                    clock.schedule(() -> {}, 1, TimeUnit.MINUTES).get();
                    megabytesAtFirst = minute == 1 ? server.residentMegabytes() : megabytesAtFirst;
                    System.out.printf(
                            "minute %d: %d reads, %d receipts, %d failed, %d refused, %d MB resident, %d handles%n",
                            minute,
                            reads.get(),
                            citizens.numbers().size(),
                            failures.get(),
                            citizens.refused(),
                            server.residentMegabytes(),
                            server.handles());
                }
                assertEquals(0, citizens.refused());
                assertTrue(!citizens.numbers().isEmpty());
            } finally {
                clock.shutdownNow();
            }
            assertEquals(0, failures.get());
            long megabytes = server.residentMegabytes();
            assertTrue(megabytes <= MOST_MEGABYTES, "resident: " + megabytes);
            assertTrue(
                    megabytes <= megabytesAtFirst + MORE_MEGABYTES,
                    "before: " + megabytesAtFirst + ", now: " + megabytes);
            int most = handlesAtFirst + MORE_HANDLES;
            Patience.until("no more than " + most + " handles are open", () -> handles(server) < most);
        }
    }

    /** As a bureau is told to start it. */
    private static String[] options() throws IOException {
        String line = Files.readAllLines(ENVIRONMENT).stream()
                .filter(each -> each.startsWith("JAVA_OPTIONS="))
                .findFirst()
                .orElseThrow();
        String given = line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
        return Stream.concat(Stream.of(given.split(" ")), Stream.of("-Ddisclosure.demo=true", Citizens.OPTION))
                .toArray(String[]::new);
    }

    private static int handles(DemoServer server) {
        try {
            return server.handles();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean isAnswered(HttpClient http, URI server, int turn) {
        URI address = server.resolve(PATHS.get(turn % PATHS.size()));
        HttpRequest question = HttpRequest.newBuilder(address).timeout(LONGEST).build();
        try {
            return http.send(question, HttpResponse.BodyHandlers.ofByteArray()).statusCode() == 200;
        } catch (IOException lost) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
