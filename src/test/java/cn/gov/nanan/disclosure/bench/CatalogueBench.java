package cn.gov.nanan.disclosure.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** 目录接口的性能: a page of 50 of 10,000 and of 100,000 entries, from the database, from memory, and unchanged. */
public final class CatalogueBench {
    private static final String LIST = "/disclosure/api/v1/catalogue?limit=50";
    private static final int REQUESTS = Integer.getInteger("bench.requests", 40_000);
    private static final long USUAL_CACHE = 32L << 20;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final BenchDatabase database;
    private final File anchor;

    private CatalogueBench(BenchDatabase database) {
        this.database = database;
        this.anchor = new File("target/bench/anchor.war");
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        try (BenchDatabase database = BenchDatabase.start()) {
            new CatalogueBench(database).run();
        }
    }

    private void run() throws IOException, SQLException {
        anchor.getParentFile().mkdirs();
        ShrinkWrap.create(WebArchive.class, "anchor.war")
                .addClasses(AnchorApplication.class, AnchorResource.class)
                .as(ZipExporter.class)
                .exportTo(anchor, true);
        out.println("| what | requests/s | server CPU ms | database CPU ms |");
        out.println("|---|---|---|---|");
        try (BenchServer server = start(0)) {
            fill(1, 10_000);
            uncached(server, "uncached, 10,000 entries");
            fill(10_001, 100_000);
            uncached(server, "uncached, 100,000 entries");
            database.execute("analyze");
        }
        try (BenchServer server = start(USUAL_CACHE)) {
            Load load = new Load(server);
            print("anchor: JAX-RS, 30,000 bytes from memory", load.run(List.of("/anchor/bytes"), "", 200, REQUESTS));
            print("cached, 100,000 entries", load.run(List.of(LIST), "", 200, REQUESTS));
            String tag = server.get(LIST).headers().firstValue("ETag").orElseThrow();
            print("304, 100,000 entries", load.run(List.of(LIST), "If-None-Match: " + tag + "\r\n", 304, REQUESTS));
            out.println("Bytes of a page: " + server.get(LIST).body().getBytes(StandardCharsets.UTF_8).length
                    + "; resident: " + server.residentMegabytes() + " MB");
        }
    }

    private void uncached(BenchServer server, String what) throws IOException {
        print(what, new Load(server).run(pages(server), "", 200, REQUESTS));
    }

    /** The addresses of pages all over the catalogue. */
    private static List<String> pages(BenchServer server) throws IOException {
        List<String> pages = new ArrayList<>(List.of(LIST));
        String address = "/disclosure/api/v1/catalogue?limit=500";
        for (String next = address; next != null; ) {
            JsonObject page =
                    Json.createReader(new StringReader(server.get(next).body())).readObject();
            String cursor = page.getString("next", null);
            if (cursor != null) {
                pages.add(LIST + "&cursor=" + cursor);
            }
            next = cursor == null ? null : address + "&cursor=" + cursor;
        }
        return pages;
    }

    private BenchServer start(long cacheBytes) throws IOException {
        return BenchServer.start(
                database.url(),
                List.of(new File(System.getProperty("it.war")), anchor),
                List.of("/disclosure/api/v1/catalogue", "/anchor/bytes"),
                "-Ddisclosure.catalogue.cache-bytes=" + cacheBytes);
    }

    private void fill(int from, int to) throws IOException, SQLException {
        database.run("fill.sql", Map.of("from", from, "to", to));
        database.execute("vacuum analyze catalogue_entry");
    }

    private void print(String what, Load.Result result) {
        out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %.3f | %.3f |%n",
                what,
                result.perSecond(),
                result.serverMillis(),
                result.databaseMillis());
    }
}
