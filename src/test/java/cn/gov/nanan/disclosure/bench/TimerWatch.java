package cn.gov.nanan.disclosure.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Locale;

/** 定时任务的计量: starts what the timers do, and prints what it takes. */
final class TimerWatch {
    private final BenchServer server;
    private final BenchDatabase database;
    private final PrintStream out;

    TimerWatch(BenchServer server, BenchDatabase database, PrintStream out) {
        this.server = server;
        this.database = database;
        this.out = out;
        out.println("| run | seconds | server CPU s | statements | heap before, at most after a collection (MB) |");
        out.println("|---|---|---|---|---|");
    }

    void run(String what, TimerRuns.Run run) throws IOException, SQLException {
        long messages = database.count("notice");
        database.watch();
        double processor = server.processorSeconds();
        HttpResponse<String> answer = server.get(BureauServer.CONTEXT + "bench/run?run=" + run);
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
}
