package cn.gov.nanan.disclosure.bench;

import cn.gov.nanan.disclosure.harness.Visitor;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * 办理侧的性能: a bureau with 100,000 items and 20,000 open obligations: what the timers' runs take, and what officers wait
 * for the pages on which they work.
 */
public final class BureauBench {
    private static final int ITEMS = Integer.getInteger("bench.items", 100_000);
    private static final int OPEN = Integer.getInteger("bench.open", 20_000);
    private static final int WARMING = Integer.getInteger("bench.warming", 10);
    private static final int REQUESTS = Integer.getInteger("bench.visits", 15);
    private static final String CONTEXT = "/disclosure/";
    private static final List<String> OFFICERS = List.of("drafter", "head", "leader", "office");

    /** The address of each page; not each officer may open each. */
    private static final List<String> PAGES = List.of(
            "desk/in-tray",
            "desk/in-tray?tab=UNDER_WAY",
            "desk/in-tray?tab=FINISHED",
            "desk/notices",
            "publication/obligations",
            "publication/obligations?standing=OVERDUE",
            "publication/dashboard",
            "reports/board",
            "reports/register",
            "reports/register?name=SECRECY_REVIEW",
            "reports/coverage",
            "items/bulk",
            "items/search?q=%E9%80%9A%E7%9F%A5",
            "items/search?q=%E7%9F%B3%E5%A2%A8%E7%83%AF",
            "handover/copies",
            "reexamination/pending");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final BenchDatabase database;

    private BureauBench(BenchDatabase database) {
        this.database = database;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        try (BenchDatabase database = BenchDatabase.start()) {
            new BureauBench(database).run();
        }
    }

    private void run() throws IOException, SQLException {
        try (BenchServer server = start()) {
            awaitQuiet();
            database.run("bureau.sql", Map.of("items", ITEMS, "open", OPEN));
            database.execute("vacuum analyze");
            out.printf(
                    Locale.ROOT,
                    "%,d items, %,d trail entries, %,d obligations (%,d open), %,d messages%n%n",
                    database.count("information_item"),
                    database.count("handling_entry"),
                    database.count("obligation"),
                    database.count("obligation where fulfilled_at is null and closed_at is null"),
                    database.count("notice"));
            timers(server);
            database.execute("vacuum analyze");
            for (String officer : OFFICERS) {
                pages(server, officer);
            }
        }
    }

    /** The built WAR with the servlet that starts the runs. */
    private BenchServer start() throws IOException {
        File war = new File("target/bench/disclosure.war");
        war.getParentFile().mkdirs();
        ShrinkWrap.create(ZipImporter.class, war.getName())
                .importFrom(new File(System.getProperty("it.war")))
                .as(WebArchive.class)
                .addClasses(TimerRuns.class, TimerRuns.Run.class, HeapWatch.class)
                .as(ZipExporter.class)
                .exportTo(war, true);
        return BenchServer.start(
                database.url(), List.of(war), List.of(CONTEXT + "api/v1/catalogue"), "-Ddisclosure.demo=true");
    }

    /** The server's own timer rings at each full ten minutes: what is measured here should not fall together with it. */
    private static void awaitQuiet() throws IOException {
        long intoTen = System.currentTimeMillis() % 600_000;
        if (intoTen > 240_000) {
            pause(600_000 - intoTen + 10_000);
        }
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private void timers(BenchServer server) throws IOException, SQLException {
        out.println("| run | seconds | server CPU s | statements | heap before, at most after a collection (MB) |");
        out.println("|---|---|---|---|---|");
        run(server, "overdue obligations flagged", TimerRuns.Run.OVERDUE);
        run(server, "again", TimerRuns.Run.OVERDUE);
        run(server, "reminder ladders from nothing", TimerRuns.Run.LADDER);
        run(server, "again", TimerRuns.Run.LADDER);
        run(server, "calendar notice previewed", TimerRuns.Run.CALENDAR);
        out.println();
    }

    private void run(BenchServer server, String what, TimerRuns.Run run) throws IOException, SQLException {
        long messages = database.count("notice");
        database.watch();
        double processor = server.processorSeconds();
        HttpResponse<String> answer = server.get(CONTEXT + "bench/run?run=" + run);
        processor = server.processorSeconds() - processor;
        if (answer.statusCode() != 200) {
            throw new IOException(run + ": " + answer.body());
        }
        BenchDatabase.Effort effort = database.effort();
        String[] figures = answer.body().split(" ");
        out.printf(
                Locale.ROOT,
                "| %s: %,d messages | %.1f | %.1f | %,d | %s, %s |%n",
                what,
                database.count("notice") - messages,
                Long.parseLong(figures[0]) / 1000.0,
                processor,
                effort.statements(),
                figures[1],
                figures[2]);
    }

    private void pages(BenchServer server, String officer) throws IOException, SQLException {
        Visitor visitor = new Visitor(
                URI.create("http://127.0.0.1:" + server.port() + CONTEXT).toURL());
        visitor.login(officer, "disclosure-demo");
        out.println("| page of " + officer + " | median ms | server CPU ms | database ms | statements | blocks read |");
        out.println("|---|---|---|---|---|---|");
        for (String page : PAGES) {
            page(server, visitor, page);
        }
        out.println();
    }

    private void page(BenchServer server, Visitor visitor, String page) throws IOException, SQLException {
        HttpResponse<String> first = visitor.get(page);
        if (first.statusCode() != 200 || first.uri().getPath().endsWith("/login")) {
            out.println("| " + page + " | not his: " + first.statusCode() + " |");
            return;
        }
        visit(visitor, page, WARMING);
        database.watch();
        double processor = server.processorSeconds();
        long[] nanos = visit(visitor, page, REQUESTS);
        processor = server.processorSeconds() - processor;
        BenchDatabase.Effort effort = database.effort().each(REQUESTS);
        out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.1f | %,d | %,d |%n",
                page,
                nanos[nanos.length / 2] / 1e6,
                processor * 1000 / REQUESTS,
                effort.millis(),
                effort.statements(),
                effort.blocks());
    }

    /** How long each visit took, the shortest first. */
    private static long[] visit(Visitor visitor, String page, int times) {
        long[] nanos = new long[times];
        for (int visit = 0; visit < times; visit++) {
            long start = System.nanoTime();
            visitor.get(page);
            nanos[visit] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos;
    }
}
