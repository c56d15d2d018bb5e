package cn.gov.nanan.disclosure.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * 办理侧的性能: a bureau with 100,000 items and 20,000 open obligations: what the timers' runs take, and what officers wait
 * for the pages on which they work.
 */
public final class BureauBench {
    private static final int ITEMS = Integer.getInteger("bench.items", 100_000);
    private static final int OPEN = Integer.getInteger("bench.open", 20_000);
    private static final List<String> OFFICERS =
            List.of("drafter", "head", "leader", "signatory", "office", "general", "auditor");

    /** The address of each page; not each officer may open each. */
    private static final List<String> PAGES = List.of(
            "desk/in-tray",
            "desk/in-tray?tab=UNDER_WAY",
            "desk/in-tray?tab=FINISHED",
            "desk/notices",
            "publication/obligations",
            "publication/obligations?standing=OVERDUE",
            "reports/board?view=TIMELINESS",
            "reports/board?view=SUPERVISION",
            "reports/register",
            "reports/register?name=SECRECY_REVIEW",
            "reports/coverage",
            "items/bulk",
            "items/search?q=%E9%80%9A%E7%9F%A5",
            "items/search?q=%E7%9F%B3%E5%A2%A8%E7%83%AF",
            "handover/copies",
            "handover/batches",
            "packages/outgoing",
            "casework/requests",
            "reexamination/pending",
            "admin/audit");

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
        try (BenchServer server = BureauServer.start(database)) {
            BureauServer.awaitQuiet();
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
            PageWatch watch = new PageWatch(server, database, out);
            for (String officer : OFFICERS) {
                watch.pages(officer, PAGES);
            }
            watch.printSlow();
            watch.requireFewStatements();
        }
    }

    private void timers(BenchServer server) throws IOException, SQLException {
        TimerWatch watch = new TimerWatch(server, database, out);
        watch.run("overdue obligations flagged", TimerRuns.Run.OVERDUE);
        watch.run("again", TimerRuns.Run.OVERDUE);
        watch.run("reminder ladders from nothing", TimerRuns.Run.LADDER);
        watch.run("again", TimerRuns.Run.LADDER);
        watch.run("calendar notice previewed", TimerRuns.Run.CALENDAR);
        out.println();
    }
}
