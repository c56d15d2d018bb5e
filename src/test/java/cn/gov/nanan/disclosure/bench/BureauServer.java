package cn.gov.nanan.disclosure.bench;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** 被测的办理侧: the demo bureau on the database that is filled afterwards. */
final class BureauServer {
    static final String CONTEXT = "/disclosure/";

    /** However much there is: a page that asks more often asks once a row, or has forgotten what it knows. */
    static final int MOST_STATEMENTS = 20;

    /** What half of all visits may take at most, in milliseconds. */
    static final int MOST_MILLIS = 150;

    private BureauServer() {}

    /** The built WAR with the servlet that starts the runs. */
    static BenchServer start(BenchDatabase database) throws IOException {
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
    static void awaitQuiet() throws IOException {
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
}
