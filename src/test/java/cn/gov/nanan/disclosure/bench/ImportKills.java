package cn.gov.nanan.disclosure.bench;

import cn.gov.nanan.disclosure.exchange.PublicItems;
import cn.gov.nanan.disclosure.exchange.SendingBureau;
import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.publicview.PackagedFile;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.publicview.Sha256;
import cn.gov.nanan.disclosure.signature.Certificates;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
    private static final Path DATA = Path.of("target", "it-kills").toAbsolutePath();
    private static final int PACKAGES_A_ROUND = 3;
    private static final int ITEMS = 60;

    /** Milliseconds after the start within which it is killed: it looks into its inbox a quarter of a minute after it begins. */
    private static final int LONGEST = 25_000;

    private static final String CODE = "QZ07000";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Random random = new Random(20260302);
    private final Path inbox = Path.of("target", "it-kills-inbox").toAbsolutePath();
    private final String url;
    private final String user;
    private final List<Path> sealed = new ArrayList<>();
    private int number;

    private ImportKills(String url, String user) {
        this.url = url;
        this.user = user;
    }

    public static void main(String[] arguments) throws Exception {
        if (Boolean.getBoolean("bench.postgresql")) {
            try (BenchDatabase database = BenchDatabase.start()) {
                new ImportKills(database.url(), "postgres").run();
            }
        } else {
            new ImportKills("jdbc:h2:file:" + DATA + "/disclosure", "sa").run();
        }
    }

    private void run() throws Exception {
        Files.createDirectories(inbox);
        Path folder = Files.createTempDirectory(Path.of("target"), "kills").toAbsolutePath();
        SendingBureau bureau = new SendingBureau(folder, CODE, Instant.now());
        for (int n = 0; n < KILLS * PACKAGES_A_ROUND; n++) {
            sealed.add(bureau.next(items(folder)));
        }
        DemoServer first = DemoServer.start("kills", options());
        first.ready().close();
        Thread.sleep(2000);
        trust(bureau);
        for (int round = 0; round < KILLS; round++) {
            carry(round);
            List<DemoServer> nodes = new ArrayList<>(List.of(DemoServer.resume("kills", options())));
            for (int node = 2; node <= NODES; node++) {
                nodes.add(DemoServer.resume("kills-" + node, options()));
            }
            nodes.forEach(DemoServer::ready);
            Thread.sleep(random.nextInt(LONGEST));
            nodes.forEach(DemoServer::end);
            out.printf("killed %d times%n", round + 1);
        }
        DemoServer last = DemoServer.resume("kills", options()).ready();
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

    private String[] options() {
        List<String> options = new ArrayList<>(List.of(
                "-Ddisclosure.network=extranet",
                "-Ddisclosure.package.publish=automatic",
                "-Ddisclosure.data.dir=" + DATA,
                "-Ddisclosure.package.inbox=" + inbox));
        if (!url.startsWith("jdbc:h2:")) {
            options.addAll(List.of("-Ddisclosure.db.url=" + url, "-Ddisclosure.db.user=" + user));
        }
        return options.toArray(String[]::new);
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
            String name = file.getFileName().toString().replace(".part", ".zip");
            Path part = inbox.resolve(name + ".tmp");
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, inbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void trust(SendingBureau bureau) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                PreparedStatement node = connection.prepareStatement(
                        "insert into trusted_node (id, code, name, certificate,"
                                + " fingerprint, valid_from, valid_until, added_by, added_at)"
                                + " values (1, ?, '南安市工业和信息化局', ?, ?, current_timestamp, current_timestamp, 'bench', current_timestamp)");
                PreparedStatement chain = connection.prepareStatement(
                        "insert into arrival_chain (sender, receiver, package_type, last_sequence)"
                                + " values (?, 'PORTAL', 'ITEMS', 0)")) {
            node.setString(1, CODE);
            node.setString(2, Certificates.pem(bureau.certificate()));
            node.setString(3, Certificates.fingerprint(bureau.certificate()));
            node.executeUpdate();
            chain.setString(1, CODE);
            chain.executeUpdate();
        }
    }

    private String states() throws SQLException {
        return text("select coalesce(string_agg(line, ', '), '') from (select state || ' ' || count(*) as line"
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
        if (!String.valueOf(wanted).equals(text(query))) {
            throw new IllegalStateException(query + ": " + text(query) + ", not " + wanted);
        }
    }

    private String text(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
