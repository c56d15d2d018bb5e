package cn.gov.nanan.disclosure.bench;

import cn.gov.nanan.disclosure.harness.Visitor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * 依申请公开的性能: a bureau with 20,000 requests of eight years: what officers wait for, what a citizen waits for who asks where
 * his stands, and what the nightly runs take. Fails where a page asks the database once a row.
 */
public final class RequestBench {
    private static final int REQUESTS = Integer.getInteger("bench.requests", 20_000);

    /** An old one that has ended, and one that is open, as {@code requests.sql} numbers them. */
    private static final String OLD = "1000003";

    private static final String OPEN = "1000020";
    private static final String DEMO_CODE = "DEMQCDE23456";

    private static final List<String> PAGES = List.of(
            "desk/in-tray",
            "casework/requests",
            "casework/requests?step=HANDLING",
            "casework/requests?standing=OVERDUE",
            "casework/requests?standing=LATE",
            "casework/requests?year=2021&channel=FAX",
            "casework/requests?theme=07",
            "casework/requests?mine=true",
            "casework/requests?q=%E7%9F%B3%E5%A2%A8%E7%83%AF",
            "casework/requests?q=ysq-2021-0",
            "casework/request?id=" + OLD,
            "casework/request?id=" + OPEN,
            "annual/board",
            "annual/board?year=2021",
            "annual/requests?scope=OPEN",
            "annual/requests?scope=OPEN&timing=OVERDUE",
            "annual/requests?scope=ARRIVED&year=2021",
            "annual/requests?scope=CONCLUDED&year=2021&timing=LATE",
            "annual/reports",
            "annual/report?year=2021",
            "annual/cases?year=2021&row=1&column=TOTAL",
            "annual/cases?year=2021&row=4&column=TOTAL",
            "annual/export?year=2021&format=XLSX",
            "remedies/list",
            "casework/export?year=2021&format=CSV",
            "casework/export?format=CSV");

    private static final List<String> OFFICERS = List.of("drafter", "head", "leader", "office", "auditor");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final BenchDatabase database;

    private RequestBench(BenchDatabase database) {
        this.database = database;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        try (BenchDatabase database = BenchDatabase.start()) {
            new RequestBench(database).run();
        }
    }

    private void run() throws IOException, SQLException {
        try (BenchServer server = BureauServer.start(database)) {
            BureauServer.awaitQuiet();
            database.run("requests.sql", Map.of("requests", REQUESTS));
            database.execute("vacuum analyze");
            out.printf(
                    Locale.ROOT,
                    "%,d requests (%,d open), %,d trail entries%n%n",
                    database.count("information_request"),
                    database.count("information_request where concluded_on is null"),
                    database.count("request_entry"));
            TimerWatch timers = new TimerWatch(server, database, out);
            timers.run("terms of what is wanted", TimerRuns.Run.WANTED);
            timers.run("again", TimerRuns.Run.WANTED);
            timers.run("replies reckoned", TimerRuns.Run.REPLIES);
            timers.run("overdue replies flagged", TimerRuns.Run.OVERDUE);
            timers.run("reminder ladders from nothing", TimerRuns.Run.LADDER);
            timers.run("again", TimerRuns.Run.LADDER);
            timers.run("applicants erased", TimerRuns.Run.APPLICANTS);
            timers.run("calendar notice previewed", TimerRuns.Run.CALENDAR);
            out.println();
            database.execute("vacuum analyze");
            PageWatch pages = new PageWatch(server, database, out);
            for (String officer : OFFICERS) {
                pages.pages(officer, PAGES);
            }
            citizen(pages);
            pages.requireFewStatements();
        }
    }

    /** 状态查询, by number and code. */
    private void citizen(PageWatch pages) throws IOException, SQLException {
        Visitor citizen = pages.visitor();
        String number = database.text("select number from information_request where id = " + OLD);
        pages.head("a citizen");
        pages.page(
                "requests/status",
                () -> citizen.post("requests/status", "act=look&number=" + number + "&code=" + DEMO_CODE));
    }
}
