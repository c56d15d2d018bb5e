package cn.gov.nanan.disclosure.bench;

import cn.gov.nanan.disclosure.harness.Visitor;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** 页面的试开: opens pages again and again, and prints what one visit takes. */
final class PageWatch {
    private static final int WARMING = Integer.getInteger("bench.warming", 10);

    /** It asks once a portion of what it hands over. */
    private static final String EXPORT = "/export";

    private static final int VISITS = Integer.getInteger("bench.visits", 15);

    private final BenchServer server;
    private final BenchDatabase database;
    private final PrintStream out;
    private final List<String> talkative = new ArrayList<>();
    private final List<String> slow = new ArrayList<>();

    PageWatch(BenchServer server, BenchDatabase database, PrintStream out) {
        this.server = server;
        this.database = database;
        this.out = out;
    }

    /** As whom nobody has logged in. */
    Visitor visitor() throws IOException {
        return new Visitor(URI.create("http://127.0.0.1:" + server.port() + BureauServer.CONTEXT)
                .toURL());
    }

    void pages(String officer, List<String> pages) throws IOException, SQLException {
        Visitor visitor = visitor();
        visitor.login(officer, "disclosure-demo");
        head(officer);
        for (String page : pages) {
            page(page, () -> visitor.get(page));
        }
        out.println();
    }

    void head(String whose) {
        out.println("| page of " + whose + " | median ms | server CPU ms | database ms | statements | blocks read |");
        out.println("|---|---|---|---|---|---|");
    }

    void page(String page, Supplier<HttpResponse<String>> visit) throws IOException, SQLException {
        HttpResponse<String> first = visit.get();
        if (first.statusCode() != 200 || first.uri().getPath().endsWith("/login")) {
            out.println("| " + page + " | not his: " + first.statusCode() + " |");
            return;
        }
        visits(visit, WARMING);
        database.watch();
        double processor = server.processorSeconds();
        long[] nanos = visits(visit, VISITS);
        processor = server.processorSeconds() - processor;
        BenchDatabase.Effort effort = database.effort().each(VISITS);
        out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.1f | %,d | %,d |%n",
                page,
                nanos[nanos.length / 2] / 1e6,
                processor * 1000 / VISITS,
                effort.millis(),
                effort.statements(),
                effort.blocks());
        if (effort.statements() > BureauServer.MOST_STATEMENTS && !page.contains(EXPORT)) {
            talkative.add(page + ": " + effort.statements());
        }
        if (nanos[nanos.length / 2] > BureauServer.MOST_MILLIS * 1_000_000L && !page.contains(EXPORT)) {
            slow.add(page + ": " + nanos[nanos.length / 2] / 1_000_000);
        }
    }

    /** For whoever reads the figures: these depend on the machine, and so fail nothing. */
    void printSlow() {
        out.println("Over " + BureauServer.MOST_MILLIS + " ms: " + slow);
    }

    /** @throws IllegalStateException where a page asked the database more often than a page may */
    void requireFewStatements() {
        if (!talkative.isEmpty()) {
            throw new IllegalStateException("More than " + BureauServer.MOST_STATEMENTS + " statements: " + talkative);
        }
    }

    /** How long each visit took, the shortest first. */
    private static long[] visits(Supplier<HttpResponse<String>> visit, int times) {
        long[] nanos = new long[times];
        for (int n = 0; n < times; n++) {
            long start = System.nanoTime();
            visit.get();
            nanos[n] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos;
    }
}
