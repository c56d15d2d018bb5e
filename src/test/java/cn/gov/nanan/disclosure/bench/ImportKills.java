package cn.gov.nanan.disclosure.bench;

import cn.gov.nanan.disclosure.exchange.PublicItems;
import cn.gov.nanan.disclosure.exchange.SendingBureau;
import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.publicview.PackagedFile;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.publicview.Sha256;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * 断电导入: a public side is killed again and again while it takes packages in, and is started again on what it left. In the
 * end every package is public once, in its order, with a receipt each, and nothing is half there. {@code -Dbench.kills=20};
 * {@code -Dbench.postgresql=true} on a PostgreSQL of its own instead of the embedded default, there with {@code
 * -Dbench.nodes=2} by two nodes at once, on one data folder and one inbox.
 */
public final class ImportKills {
    private static final int KILLS = Integer.getInteger("bench.kills", 20);
    private static final int NODES = Integer.getInteger("bench.nodes", 1);
    private static final int PACKAGES_A_ROUND = 3;
    private static final int ITEMS = 60;

    /** Milliseconds after the start within which it is killed: it looks into its inbox a quarter of a minute after it begins. */
    private static final int LONGEST = 25_000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Random random = new Random(20260302);
    private final ImportSide side;
    private final List<Path> sealed = new ArrayList<>();
    private int number;

    private ImportKills(ImportSide side) {
        this.side = side;
    }

    public static void main(String[] arguments) throws Exception {
        if (Boolean.getBoolean("bench.postgresql")) {
            try (BenchDatabase database = BenchDatabase.start()) {
                new ImportKills(new ImportSide("kills", database.url(), "postgres")).run();
            }
        } else {
            new ImportKills(ImportSide.embedded("kills")).run();
        }
    }

    private void run() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "kills").toAbsolutePath();
        SendingBureau bureau = new SendingBureau(folder, ImportSide.CODE, Instant.now());
        for (int n = 0; n < KILLS * PACKAGES_A_ROUND; n++) {
            sealed.add(bureau.next(items(folder)));
        }
        DemoServer first = DemoServer.start("kills", side.options());
        first.ready().close();
        Thread.sleep(2000);
        side.trust(bureau);
        for (int round = 0; round < KILLS; round++) {
            carry(round);
            List<DemoServer> nodes = new ArrayList<>(List.of(DemoServer.resume("kills", side.options())));
            for (int node = 2; node <= NODES; node++) {
                nodes.add(DemoServer.resume("kills-" + node, side.options()));
            }
            nodes.forEach(DemoServer::ready);
            Thread.sleep(random.nextInt(LONGEST));
            nodes.forEach(DemoServer::end);
            out.printf("killed %d times%n", round + 1);
        }
        DemoServer last = DemoServer.resume("kills", side.options()).ready();
        long patience = System.nanoTime() + 900_000_000_000L;
        while (last.output().isEmpty() || (isUnfinished(last) && System.nanoTime() < patience)) {
            Thread.sleep(5000);
        }
        last.close();
        Thread.sleep(2000);
        check();
    }

    private boolean isUnfinished(DemoServer server) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(server.address().resolve("/api/v1/catalogue?limit=1"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return !answer.body().contains("\"total\":" + sealed.size() * ITEMS + "}");
    }

    private PackagedItem[] items(Path folder) throws IOException {
        PackagedItem[] items = new PackagedItem[ITEMS];
        for (int n : IntStream.range(0, ITEMS).toArray()) {
            number++;
            byte[] content = ("附件" + number + " ").repeat(2000).getBytes(StandardCharsets.UTF_8);
            Path file = Files.write(folder.resolve(number + ".txt"), content);
            items[n] = PackagedItem.publish(
                    PublicItems.notice(number),
                    List.of(new PackagedFile("附件.txt", "text/plain", content.length, Sha256.of(content), file)));
        }
        return items;
    }

    private void carry(int round) throws IOException {
        for (Path file : sealed.subList(round * PACKAGES_A_ROUND, (round + 1) * PACKAGES_A_ROUND)) {
            side.carry(file);
        }
    }

    private String states() throws SQLException {
        return side.text("select coalesce(string_agg(line, ', '), '') from (select state || ' ' || count(*) as line"
                + " from package_arrival group by state) as counted");
    }

    private void check() throws SQLException {
        int packages = sealed.size();
        require(packages, "select count(*) from package_arrival where state = 'PUBLISHED'");
        require(packages, "select count(distinct sequence_number) from package_arrival where state = 'PUBLISHED'");
        require(packages, "select last_sequence from arrival_chain where package_type = 'ITEMS'");
        require(packages * ITEMS, "select count(*) from catalogue_entry");
        require(packages * ITEMS, "select count(*) from catalogue_change");
        require(packages * ITEMS, "select count(*) from catalogue_file");
        require(packages, "select count(*) from data_package where package_type = 'RECEIPT'");
        require(packages, "select max(sequence_number) from data_package where package_type = 'RECEIPT'");
        out.println("Nothing lost, doubled or half there: " + states());
    }

    private void require(int wanted, String query) throws SQLException {
        if (!String.valueOf(wanted).equals(side.text(query))) {
            throw new IllegalStateException(query + ": " + side.text(query) + ", not " + wanted);
        }
    }
}
