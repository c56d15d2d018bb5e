package cn.gov.nanan.disclosure.bench;

import cn.gov.nanan.disclosure.exchange.LineOutcome;
import cn.gov.nanan.disclosure.exchange.SendingBureau;
import cn.gov.nanan.disclosure.signature.Certificates;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * 收件一侧: a public side that publishes what comes by itself, with its data folder, its inbox and its database.
 *
 * @param name of its folders under {@code target/}
 */
record ImportSide(String name, String url, String user) {
    static final String CODE = "QZ07000";

    static ImportSide embedded(String name) {
        return new ImportSide(name, "jdbc:h2:file:" + folder(name) + "/disclosure", "sa");
    }

    private static Path folder(String name) {
        return Path.of("target", "it-" + name).toAbsolutePath();
    }

    private Path inbox() {
        return folder(name + "-inbox");
    }

    private Path outbox() {
        return folder(name + "-outbox");
    }

    /** Is there a receipt that says why something was refused? */
    boolean isRefused() throws IOException {
        if (Files.notExists(outbox())) {
            return false;
        }
        try (Stream<Path> files = Files.walk(outbox())) {
            return files.filter(file -> file.getFileName().toString().matches(".*-RECEIPT-\\d+\\.zip"))
                    .anyMatch(ImportSide::saysRefused);
        }
    }

    private static boolean saysRefused(Path receipt) {
        try (ZipFile zip = new ZipFile(receipt.toFile())) {
            ZipEntry said = zip.stream()
                    .filter(entry -> entry.getName().endsWith("/data/receipt.json"))
                    .findFirst()
                    .orElseThrow();
            return new String(zip.getInputStream(said).readAllBytes(), StandardCharsets.UTF_8)
                    .contains("\"outcome\":\"" + LineOutcome.REFUSED + "\"");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String[] options() {
        List<String> options = new ArrayList<>(List.of(
                "-Ddisclosure.network=extranet",
                "-Ddisclosure.package.publish=automatic",
                "-Ddisclosure.data.dir=" + folder(name),
                "-Ddisclosure.package.inbox=" + inbox(),
                "-Ddisclosure.package.outbox=" + outbox()));
        if (!url.startsWith("jdbc:h2:")) {
            options.addAll(List.of("-Ddisclosure.db.url=" + url, "-Ddisclosure.db.user=" + user));
        }
        return options.toArray(String[]::new);
    }

    /**
     * Puts a package into the inbox, whole.
     *
     * @return where it lies until it is taken
     */
    Path carry(Path sealed) throws IOException {
        Files.createDirectories(inbox());
        String file = sealed.getFileName().toString().replace(".part", ".zip");
        Path part = inbox().resolve(file + ".tmp");
        Files.copy(sealed, part, StandardCopyOption.REPLACE_EXISTING);
        return Files.move(part, inbox().resolve(file), StandardCopyOption.ATOMIC_MOVE);
    }

    void trust(SendingBureau bureau) throws SQLException {
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

    /** What a query of one value answers. */
    String text(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
