package cn.gov.nanan.disclosure.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.LocalPostgres;
import cn.gov.nanan.disclosure.harness.Mutations;
import cn.gov.nanan.disclosure.harness.Patience;
import cn.gov.nanan.disclosure.harness.VisitedPage;
import cn.gov.nanan.disclosure.harness.Visitor;
import cn.gov.nanan.disclosure.platform.Outage;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * 数据库断电: PostgreSQL is killed with -9 under eight citizens who hand in requests, and started again, as often as
 * {@code -Dfaults.kills=20} says; the application before it goes on all the time.
 */
@Tag(Mutations.FAULTS)
class DatabaseFaultsIT {
    private static final int KILLS = Integer.getInteger("faults.kills", 20);
    private static final int WRITERS = 8;
    private static final String USER = "postgres";

    /** Receipts after which it is killed: at least, and at most so many more. */
    private static final int FEWEST = 4;

    private static final int MORE = 24;

    /** How long anybody waits for any answer. */
    private static final int LONGEST_MILLIS = 10_000;

    private static final int CONNECTIONS = 20;
    private static final int FRAMES = 200;

    private static final List<String> READ =
            List.of("catalogue/search", "api/v1/catalogue", "api/v1/changes?since=0", "casework/requests");

    /** What needs no database: a form stays open for whoever writes, and no supervisor ends what lives. */
    private static final List<String> STAYS = List.of("requests/new", "login", "health/live");

    private final Random random = new Random(20260302);
    private final Answers answers = new Answers();
    private long longestBack;

    @Test
    @DisplayName("数据库断电 PostgreSQL：八人同时提交申请，数据库断电二十次，其间几秒内答复连不上，恢复后不必重启；有回执的一件不少，留痕链完整")
    void postgresql() throws Exception {
        Path programs = LocalPostgres.programs().orElse(null);
        assumeTrue(programs != null, "PostgreSQL and its tools are not installed");
        try (LocalPostgres postgres = LocalPostgres.start(
                programs, Path.of("target", "faults-database").toAbsolutePath())) {
            postgres.create("disclosure");
            String url = postgres.url("disclosure");
            try (DemoServer server = DemoServer.start(
                            "faults-away",
                            "-Ddisclosure.demo=true",
                            Citizens.OPTION,
                            "-Ddisclosure.db.url=" + url,
                            "-Ddisclosure.db.user=" + USER)
                    .ready()) {
                survives(postgres, server, url);
            }
        }
    }

    private void survives(LocalPostgres postgres, DemoServer server, String url) throws Exception {
        Visitor officer = new Visitor(server.address().toURL());
        officer.login("office", "disclosure-demo");
        Citizens citizens = Citizens.begin(server.address(), WRITERS);
        try (citizens) {
            for (int kill = 0; kill < KILLS; kill++) {
                int enough = citizens.numbers().size() + FEWEST + random.nextInt(MORE);
                Patience.until("receipts", () -> citizens.numbers().size() >= enough);
                postgres.kill();
                assertAway(server, officer);
                int told = citizens.answers().count(503) + WRITERS;
                Patience.until("the writers are told", () -> citizens.answers().count(503) >= told);
                postgres.resume();
                goesOn(officer);
            }
            int before = citizens.numbers().size();
            Patience.until("receipts again", () -> citizens.numbers().size() >= before + WRITERS);
        }
        List<String> acknowledged = citizens.numbers();
        List<String> lost = Kept.missing(acknowledged, url, USER);
        System.out.printf(
                "Database: %d kills under %d writers, %d receipts, %d lost; %d told that it is away, %d otherwise;"
                        + " longest answer %d ms, at work again after %d ms%n",
                KILLS,
                WRITERS,
                acknowledged.size(),
                lost.size(),
                citizens.answers().count(503) + answers.count(503),
                citizens.answers().wrong().size() + answers.wrong().size(),
                Math.max(citizens.answers().slowestMillis(), answers.slowestMillis()),
                longestBack);
        assertEquals(List.of(), lost);
        assertEquals(acknowledged.size(), new HashSet<>(acknowledged).size(), "a number given twice");
        for (Answers all : List.of(answers, citizens.answers())) {
            assertEquals(List.of(), all.wrong());
            assertTrue(all.slowestMillis() < LONGEST_MILLIS, all.slowestMillis() + " ms");
        }
        assertTrue(longestBack < Outage.RETRY_SECONDS * 1000, longestBack + " ms");
        assertFalse(server.output().contains(Citizens.WANTED), "what citizens write stands in the log");
        assertFalse(server.output().contains("Fault "), "a fault of ours in the log");
        assertTrue(frames(server) < KILLS * CONNECTIONS * FRAMES, frames(server) + " lines of stack traces");
        Kept.assertChain(server);
    }

    /** Each connection may be told of when it breaks; not everybody who asks meanwhile. */
    private static long frames(DemoServer server) {
        return server.output().lines().filter(line -> line.startsWith("\tat ")).count();
    }

    /** Whoever reads is told so as well; it is not ready, and lives. */
    private void assertAway(DemoServer server, Visitor officer) throws MalformedURLException {
        for (String path : READ) {
            VisitedPage page = answers.heard(() -> officer.open(path));
            assertTrue(Answers.isAway(page), path + " " + page.status() + " " + page.text());
        }
        assertEquals(503, officer.get("health/ready").statusCode());
        Visitor stranger = new Visitor(server.address().toURL());
        for (String path : STAYS) {
            assertEquals(200, answers.heard(() -> stranger.open(path)).status(), path);
        }
    }

    /** Without a new start, and within the time after which everybody was asked to come again. */
    private void goesOn(Visitor officer) {
        long start = System.nanoTime();
        Patience.until("it is ready", () -> officer.get("health/ready").statusCode() == 200);
        for (String path : READ) {
            Patience.until(path, () -> answers.heard(() -> officer.open(path)).status() == 200);
        }
        longestBack = Math.max(longestBack, (System.nanoTime() - start) / 1_000_000);
    }
}
