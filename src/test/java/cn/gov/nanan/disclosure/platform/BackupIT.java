package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.Folder;
import cn.gov.nanan.disclosure.harness.LocalPostgres;
import cn.gov.nanan.disclosure.harness.Patience;
import cn.gov.nanan.disclosure.harness.TableDigests;
import cn.gov.nanan.disclosure.harness.TestDatabase;
import cn.gov.nanan.disclosure.harness.Visitor;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 备份与恢复演练: the two commands that the deployer's note gives, on a node that runs, restored beside it. */
class BackupIT {
    private static final Path COMMAND =
            Path.of("server-config", "linux", "disclosure-data").toAbsolutePath();
    private static final Path KEPT = Path.of("target", "it-backup-kept").toAbsolutePath();
    private static final Path KEYS = Path.of("target", "it-backup-keys").toAbsolutePath();
    private static final Path LIVE = Path.of("target", "it-backup-live").toAbsolutePath();
    private static final Path BESIDE = Path.of("target", "it-backup-beside").toAbsolutePath();
    private static final Path THIRD = Path.of("target", "it-backup-third").toAbsolutePath();

    /** What must not have changed while it was backed up, or nothing would be compared. */
    private static final Set<String> RECORDS = Set.of(
            "audit_event",
            "audit_head",
            "catalogue_change",
            "catalogue_entry",
            "information_item",
            "information_request",
            "officer",
            "stored_file");

    private static final List<String> FOLDERS = List.of("files", "packages", "keys");

    /** Where a node has its data, and its database. */
    private record Place(Path folder, String url, String user) {
        String[] options() {
            return new String[] {
                "-Ddisclosure.demo=true",
                "-Dh2.bindAddress=127.0.0.1",
                "-Ddisclosure.db.url=" + url,
                "-Ddisclosure.db.user=" + user
            };
        }
    }

    @Test
    @DisplayName("恢复演练 运行中的节点备份后在旁边恢复：逐表行数与摘要、文件、留痕链相同，变更记录换号，镜像须从头来")
    void aRunningNodeIsRestoredBesideIt() throws Exception {
        Stream.of(KEPT, KEYS, BESIDE, THIRD).forEach(Folder::empty);
        if (TestDatabase.isPostgresql()) {
            Path programs = LocalPostgres.programs().orElse(null);
            assumeTrue(programs != null, "PostgreSQL and its tools are not installed");
            try (LocalPostgres postgres = LocalPostgres.start(
                    programs, Path.of("target", "it-backup-postgres").toAbsolutePath())) {
                postgres.create("live");
                postgres.create("beside");
                Place live = new Place(LIVE, postgres.url("live"), "postgres");
                try (DemoServer server =
                        DemoServer.start("backup-live", live.options()).ready()) {
                    drill(server, live, new Place(BESIDE, postgres.url("beside"), "postgres"), programs.toString());
                }
            }
        } else {
            Place live = new Place(DemoServer.sharedData(), DemoServer.sharedUrl(), "sa");
            String url = "jdbc:h2:file:" + BESIDE.resolve("disclosure") + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";
            drill(DemoServer.shared(), live, new Place(BESIDE, url, "sa"), "");
        }
    }

    private static void drill(DemoServer server, Place live, Place beside, String programs) throws Exception {
        Visitor reader = new Visitor(server.address().toURL());
        Map<String, String> tables = new TreeMap<>();
        Patience.until("a backup during which no timer wrote", () -> backedUp(live, programs, tables));
        Path backup = newest();
        assertTrue(tables.keySet().containsAll(RECORDS), tables.keySet().toString());
        assertEquals(
                backup.getFileName().toString(),
                Files.readString(live.folder().resolve("last-backup")).strip());

        restore(beside, programs, backup, 0, "已恢复");
        Map<String, String> restored = TableDigests.of(beside.url(), beside.user());
        tables.forEach((table, digest) -> assertEquals(digest, restored.get(table), table));
        for (String folder : FOLDERS) {
            assertEquals(
                    digests(live.folder().resolve(folder)),
                    digests(beside.folder().resolve(folder)),
                    folder);
        }
        restore(beside, programs, backup, 1, "不是空的");

        List<String> options = new ArrayList<>(List.of(beside.options()));
        // Both nodes say the same addresses.
        options.add("-Ddisclosure.public.base-url=" + server.address());
        try (DemoServer second = DemoServer.resume("backup-beside", options.toArray(String[]::new))
                .ready()) {
            goesOnOtherwise(reader, new Visitor(second.address().toURL()));
        }
        assertFalse(Files.exists(beside.folder().resolve(RestoreMark.NAME)));
        damaged(backup, programs, beside);
    }

    private static void goesOnOtherwise(Visitor before, Visitor after) {
        String old = changes(before).getString("log");
        String log = changes(after).getString("log");
        assertNotEquals(old, log);
        assertEquals(changes(before).getJsonArray("changes"), changes(after).getJsonArray("changes"));
        assertEquals(409, after.get("api/v1/changes?since=1&log=" + old).statusCode());
        assertEquals(200, after.get("api/v1/changes?since=1&log=" + log).statusCode());
        String catalogue = "api/v1/catalogue?limit=500&fields=text";
        assertEquals(before.get(catalogue).body(), after.get(catalogue).body().replace(log, old));
        after.login("admin", "disclosure-demo");
        String trail = after.open("admin/audit").press("核验留痕链").text();
        assertTrue(trail.contains("留痕链完整"), trail);
        assertTrue(after.open("admin/audit").text().contains("已从备份恢复"));
    }

    private static void damaged(Path backup, String programs, Place beside) throws IOException {
        Files.write(backup.resolve("files.tar"), new byte[] {1}, StandardOpenOption.APPEND);
        restore(new Place(THIRD, beside.url(), beside.user()), programs, backup, 1, "已损坏");
        assertEquals(Map.of(), digests(THIRD));
    }

    /** @return whether all of the records stood still meanwhile; then {@code stable} holds what did */
    private static boolean backedUp(Place live, String programs, Map<String, String> stable) {
        try {
            Map<String, String> before = TableDigests.of(live.url(), live.user());
            run(live, programs, 0, "已备份", "backup", KEPT.toString(), KEYS.toString());
            stable.clear();
            stable.putAll(before);
            stable.entrySet().retainAll(TableDigests.of(live.url(), live.user()).entrySet());
            return stable.keySet().containsAll(RECORDS);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void restore(Place to, String programs, Path backup, int status, String said) throws IOException {
        Path keys = KEYS.resolve(backup.getFileName() + "-keys.tar");
        run(to, programs, status, said, "restore", backup.toString(), keys.toString());
    }

    private static void run(Place place, String programs, int status, String expected, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", COMMAND.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("PATH", programs + ":" + environment.get("PATH"));
        environment.put("DISCLOSURE_ENV", "none");
        environment.put("DISCLOSURE_DATA_DIR", place.folder().toString());
        environment.put("DISCLOSURE_DB_URL", place.url());
        environment.put("DISCLOSURE_DB_USER", place.user());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(status, process.onExit().join().exitValue(), said);
        assertTrue(said.contains(expected), said);
    }

    private static Path newest() throws IOException {
        try (Stream<Path> made = Files.list(KEPT)) {
            return made.max(Path::compareTo).orElseThrow();
        }
    }

    private static JsonObject changes(Visitor reader) {
        return Json.createReader(new StringReader(
                        reader.get("api/v1/changes?since=0&limit=500").body()))
                .readObject();
    }

    /** Each file below a folder with its digest. */
    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(folder.relativize(file).toString(), TableDigests.sha256(Files.readAllBytes(file)));
            }
        }
        return digests;
    }
}
