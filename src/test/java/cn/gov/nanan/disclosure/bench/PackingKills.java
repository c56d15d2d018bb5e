package cn.gov.nanan.disclosure.bench;

import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.Visitor;
import cn.gov.nanan.disclosure.publicview.Sha256;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * 断电打包: a bureau's node is killed again and again while its 公开办 releases what waits, and is started again on what it left.
 * In the end each item left once with its file, the numbers have no gap, each package's file is the one that its row and the
 * next package name, and there is no other. The first release is not cut, and says how long one takes; the later are cut
 * within that time. {@code -Dbench.kills=20}; {@code -Dbench.postgresql=true} on a PostgreSQL of its own.
 */
public final class PackingKills {
    private static final int KILLS = Integer.getInteger("bench.kills", 20);
    private static final int ITEMS = 150;
    private static final int FILE_BYTES = 400_000;
    private static final long FIRST_ID = 10_000_000;

    private static final Path DATA = Path.of("target", "it-packing").toAbsolutePath();
    private static final String[] OPTIONS = {"-Ddisclosure.demo=true", "-Ddisclosure.network=intranet"};

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Random random = new Random(20260302);
    private final String url;
    private final String user;
    private int number;
    private int cut;
    private String template;
    private String frozen;

    private PackingKills(String url, String user) {
        this.url = url;
        this.user = user;
    }

    public static void main(String[] arguments) throws Exception {
        if (Boolean.getBoolean("bench.postgresql")) {
            try (BenchDatabase database = BenchDatabase.start()) {
                new PackingKills(database.url(), "postgres").run();
            }
        } else {
            new PackingKills("jdbc:h2:file:" + DATA.resolve("disclosure") + ";WRITE_DELAY=0", "sa").run();
        }
    }

    private void run() throws Exception {
        DemoServer.start("packing", options()).ready().end();
        fill();
        DemoServer first = DemoServer.resume("packing", options()).ready();
        Visitor head = officer(first);
        long asking = System.nanoTime();
        release(head);
        int longest = (int) Duration.ofNanos(System.nanoTime() - asking).toMillis();
        first.end();
        out.printf("a release of %d items takes %d ms%n", ITEMS, longest);
        for (int round = 0; round < KILLS; round++) {
            fill();
            DemoServer server = DemoServer.resume("packing", options()).ready();
            Visitor officer = officer(server);
            CompletableFuture<Boolean> asked = CompletableFuture.supplyAsync(() -> release(officer));
            Thread.sleep(random.nextInt(longest));
            server.end();
            cut += asked.handle((done, broken) -> broken != null || !done).join() ? 1 : 0;
            out.printf(
                    "killed %d times, %d releases cut, %s packages%n",
                    round + 1, cut, text("select count(*) from data_package"));
        }
        fill();
        DemoServer last = DemoServer.resume("packing", options()).ready();
        Visitor officer = officer(last);
        release(officer);
        Thread.sleep(5000);
        last.end();
        check();
    }

    private String[] options() {
        List<String> options = new ArrayList<>(List.of(OPTIONS));
        if (!url.startsWith("jdbc:h2:")) {
            options.addAll(List.of("-Ddisclosure.db.url=" + url, "-Ddisclosure.db.user=" + user));
        }
        return options.toArray(String[]::new);
    }

    private static Visitor officer(DemoServer server) throws IOException {
        Visitor officer = new Visitor(server.address().toURL());
        officer.login("officehead", "disclosure-demo");
        return officer;
    }

    /** @return whether it was answered */
    private static boolean release(Visitor officer) {
        return officer.open("packages/outgoing").press("全部放行").text().contains("已放行");
    }

    /** More of what waits: copies of what the demo bureau published, under numbers and with a file of their own. */
    private void fill() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                PreparedStatement line =
                        connection.prepareStatement("insert into package_line (id, action, index_number,"
                                + " item_version, title, packed_by, packed_at, frozen)"
                                + " values (?, 'PUBLISH', ?, 1, '断电', 'drafter', current_timestamp, ?)");
                PreparedStatement file = connection.prepareStatement("insert into package_line_file (line_id, position,"
                        + " name, media_type, file_size, sha256, path)"
                        + " values (?, 0, '附件.txt', 'text/plain', ?, ?, ?)")) {
            if (frozen == null) {
                remember(connection);
            }
            byte[] content = new byte[FILE_BYTES];
            for (int n = 0; n < ITEMS; n++) {
                number++;
                random.nextBytes(content);
                Path kept = Files.createDirectories(DATA.resolve("bench")).resolve(number + ".txt");
                Files.write(kept, content);
                String copy = "QZ07000-0400-2025-%05d".formatted(number);
                line.setLong(1, FIRST_ID + number);
                line.setString(2, copy);
                line.setString(
                        3,
                        frozen.replace(template, copy)
                                .replace(
                                        "\"files\":[]",
                                        ("\"files\":[{\"name\":\"附件.txt\",\"mediaType\":\"text/plain\",\"size\":%d,"
                                                        + "\"sha256\":\"%s\"}]")
                                                .formatted(FILE_BYTES, Sha256.of(content))));
                line.addBatch();
                file.setLong(1, FIRST_ID + number);
                file.setLong(2, FILE_BYTES);
                file.setString(3, Sha256.of(content));
                file.setString(4, "bench/" + kept.getFileName());
                file.addBatch();
            }
            line.executeBatch();
            file.executeBatch();
        }
    }

    private void remember(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select index_number, frozen from package_line l where frozen is"
                        + " not null and action = 'PUBLISH' and item_version = 1 and not exists"
                        + " (select 1 from package_line_file f where f.line_id = l.id) order by id")) {
            row.next();
            template = row.getString(1);
            frozen = row.getString(2);
        }
    }

    private void check() throws SQLException, IOException {
        require("0", "select count(*) from package_line where data_package_id is null");
        require(
                "0",
                "select count(*) from (select index_number from package_line group by index_number having count(*) > 1) d");
        require(String.valueOf(number), "select count(*) from package_line where id > 10000000");
        require(
                text("select count(*) from data_package where package_type = 'ITEMS'"),
                "select max(sequence_number) from data_package where package_type = 'ITEMS'");
        require(
                text("select count(*) from data_package where package_type = 'ITEMS'"),
                "select last_sequence from package_chain where package_type = 'ITEMS'");
        int files = 0;
        int inside = 0;
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select sequence_number, digest, previous_digest from data_package"
                                + " where package_type = 'ITEMS' order by sequence_number")) {
            String before = null;
            while (row.next()) {
                Path file = DATA.resolve("packages").resolve("disclosure-QZ07000-" + row.getLong(1) + ".zip");
                inside += attached(file);
                String digest = Sha256.of(Files.readAllBytes(file));
                if (!digest.equals(row.getString(2))
                        || !String.valueOf(before).equals(String.valueOf(row.getString(3)))) {
                    throw new IllegalStateException(file + " is not what its row, or the next package, says");
                }
                before = digest;
                files++;
            }
        }
        try (Stream<Path> found = Files.list(DATA.resolve("packages"))) {
            long all = found.filter(file -> file.getFileName().toString().matches("disclosure-QZ07000-\\d+\\.zip"))
                    .count();
            if (all != files) {
                throw new IllegalStateException(all + " files for " + files + " packages");
            }
        }
        if (inside != number) {
            throw new IllegalStateException(inside + " attachments in the packages for " + number + " items");
        }
        out.printf(
                "%d items in %d packages, %d of %d releases cut: nothing lost, doubled or half there%n",
                number, files, cut, KILLS);
    }

    private static long attached(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().filter(entry -> entry.getSize() == FILE_BYTES).count();
        }
    }

    private void require(String wanted, String query) throws SQLException {
        if (!wanted.equals(text(query))) {
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
