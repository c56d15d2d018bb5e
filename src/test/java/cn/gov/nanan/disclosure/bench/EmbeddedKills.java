package cn.gov.nanan.disclosure.bench;

import cn.gov.nanan.disclosure.harness.Folder;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * 断电: a process that writes to the embedded database through four connections is killed again and again; each commit that
 * it acknowledged must be there afterwards. {@code -Dbench.kills=100}. Run it before H2 is upgraded.
 */
public final class EmbeddedKills {
    private static final int KILLS = Integer.getInteger("bench.kills", 100);
    private static final int WRITERS = 4;
    private static final int MOST_ROWS_A_COMMIT = 60;

    /** Milliseconds between a writer's start and its end: at least, and at most so many more. */
    private static final int SHORTEST = 900;

    private static final int LONGER = 2500;
    private static final Path FOLDER = Path.of("target", "it-embedded-kills").toAbsolutePath();
    private static final String URL =
            "jdbc:h2:file:" + FOLDER.resolve("disclosure") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    private EmbeddedKills() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            IntStream.range(0, WRITERS).forEach(writer -> new Thread(() -> write(writer)).start());
            return;
        }
        Folder.empty(FOLDER);
        try (Connection connection = DriverManager.getConnection(URL, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table entry (id bigint primary key, text varchar(4000))");
            statement.execute("create sequence entry_seq increment by 32");
        }
        Random random = new Random(20260302);
        int acknowledged = 0;
        int lost = 0;
        for (int round = 0; round < KILLS; round++) {
            List<Long> told = killed(SHORTEST + random.nextInt(LONGER));
            acknowledged += told.size();
            lost += told.size() - found(told);
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf("%d kills, %d commits acknowledged, %d lost%n", KILLS, acknowledged, lost);
        if (lost > 0) {
            throw new IllegalStateException("Acknowledged commits were lost: " + lost);
        }
    }

    /** @return the ids that it acknowledged */
    private static List<Long> killed(int after) throws IOException, InterruptedException {
        Path told = FOLDER.resolve("told.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedKills.class.getName(),
                        "write")
                .redirectOutput(told.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread.sleep(after);
        process.destroyForcibly().waitFor();
        return Files.readString(told)
                .lines()
                .filter(line -> line.endsWith("."))
                .map(line -> Long.valueOf(line.substring(0, line.length() - 1)))
                .toList();
    }

    private static int found(List<Long> told) throws SQLException {
        int found = 0;
        try (Connection connection = DriverManager.getConnection(URL, "sa", "");
                PreparedStatement query = connection.prepareStatement("select count(*) from entry where id = ?")) {
            for (long id : told) {
                query.setLong(1, id);
                try (ResultSet count = query.executeQuery()) {
                    count.next();
                    found += count.getInt(1);
                }
            }
        }
        return found;
    }

    private static void write(int writer) {
        Random random = new Random();
        try (Connection connection = DriverManager.getConnection(URL, "sa", "");
                PreparedStatement number = connection.prepareStatement("select next value for entry_seq");
                PreparedStatement insert = connection.prepareStatement("insert into entry values (?, ?)")) {
            connection.setAutoCommit(false);
            while (true) {
                long id = 0;
                int rows = writer == 0 ? 1 : 1 + random.nextInt(MOST_ROWS_A_COMMIT);
                for (int row = 0; row < rows; row++) {
                    try (ResultSet next = number.executeQuery()) {
                        next.next();
                        id = next.getLong(1);
                    }
                    insert.setLong(1, id);
                    insert.setString(2, "x".repeat(random.nextInt(1500)));
                    insert.executeUpdate();
                }
                connection.commit();
                acknowledge(id);
            }
        } catch (SQLException ended) {
            throw new IllegalStateException(ended);
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    private static synchronized void acknowledge(long id) throws IOException {
        System.out.write((id + ".\n").getBytes(StandardCharsets.US_ASCII));
        System.out.flush();
    }
}
