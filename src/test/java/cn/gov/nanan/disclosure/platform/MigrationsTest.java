package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.harness.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 建库脚本: append only from the first release on. What a release has brought stays byte for byte, since bureaus have run
 * it; what is new has a higher version.
 *
 * <p>With each release the files that it brings are written down, and {@code released-migrations.csv} is committed with
 * it: {@code mvn -o -q test -Dtest=MigrationsTest -Dmigrations.release=true}. That adds files and forgives nothing.
 */
class MigrationsTest {
    private static final Path RELEASED = Path.of("src/test/resources/released-migrations.csv");
    private static final String HEADER = "file,sha256\n";
    private static final Pattern NAME =
            Pattern.compile("(?:migration|vendor/[a-z0-9]+)/V(\\d{3}(?:_\\d+)?)__[a-z_]+\\.sql");

    @BeforeAll
    static void release() throws IOException {
        if (Boolean.getBoolean("migrations.release")
                && faults(released(), present()).isEmpty()) {
            Files.writeString(
                    RELEASED,
                    present().entrySet().stream()
                            .map(file -> file.getKey() + "," + file.getValue() + "\n")
                            .collect(Collectors.joining("", HEADER, "")));
        }
    }

    @Test
    @DisplayName("地基 已发布的建库脚本一字不改，新的脚本排在其后")
    void releasedFilesStayAsTheyAre() {
        assertEquals(List.of(), faults(released(), present()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("地基 改动、改名、删除已发布的脚本，或版本号不在其后，都会被发现")
    @CsvSource({
        "migration/V001__platform.sql, 1, ",
        "migration/V003__file.sql, 3, ",
        "vendor/h2/V002_2__triggers.sql, 3, ",
        "migration/V002__audit.sql, 3, changed: migration/V002__audit.sql",
        "migration/V002__audit.sql, , gone: migration/V002__audit.sql",
        "migration/V002__trail.sql, 2, not after 002.1: migration/V002__trail.sql",
        "vendor/h2/V001_1__platform.sql, 1, not after 002.1: vendor/h2/V001_1__platform.sql",
        "migration/V002_1__file.sql, 3, not after 002.1: migration/V002_1__file.sql",
        "migration/V003_file.sql, 3, misnamed: migration/V003_file.sql",
        "migration/R__views.sql, 3, misnamed: migration/R__views.sql"
    })
    void everyBreachIsFound(String file, String digest, String fault) {
        Map<String, String> released = Map.of(
                "migration/V001__platform.sql",
                "1",
                "migration/V002__audit.sql",
                "2",
                "vendor/h2/V002_1__audit.sql",
                "2");
        Map<String, String> present = new TreeMap<>(released);
        if (digest == null) {
            present.remove(file);
        } else {
            present.put(file, digest);
        }
        assertEquals(fault == null ? List.of() : List.of(fault), faults(released, present));
    }

    private static List<String> faults(Map<String, String> released, Map<String, String> present) {
        List<String> faults = new ArrayList<>();
        released.forEach((file, digest) -> {
            if (!present.containsKey(file)) {
                faults.add("gone: " + file);
            } else if (!present.get(file).equals(digest)) {
                faults.add("changed: " + file);
            }
        });
        MigrationVersion last = released.keySet().stream()
                .map(MigrationsTest::version)
                .max(MigrationVersion::compareTo)
                .orElse(MigrationVersion.EMPTY);
        present.keySet().stream().filter(file -> !released.containsKey(file)).forEach(file -> {
            if (!NAME.matcher(file).matches()) {
                faults.add("misnamed: " + file);
            } else if (!version(file).isNewerThan(last)) {
                faults.add("not after " + last + ": " + file);
            }
        });
        return faults;
    }

    private static MigrationVersion version(String file) {
        Matcher name = NAME.matcher(file);
        return name.matches() ? MigrationVersion.fromVersion(name.group(1)) : MigrationVersion.EMPTY;
    }

    private static Map<String, String> released() {
        return Sources.text(RELEASED)
                .lines()
                .filter(line -> !line.startsWith("#") && !HEADER.startsWith(line))
                .map(line -> line.split(","))
                .collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }

    /** The files that there are, each with the digest of its text, whatever the line ends of this working copy. */
    private static Map<String, String> present() {
        Map<String, String> digests = new TreeMap<>();
        Path folder = Path.of("src/main/resources/db");
        Sources.under(folder.toString(), ".sql")
                .forEach((path, text) -> digests.put(
                        folder.relativize(path).toString().replace('\\', '/'), sha256(text.replace("\r\n", "\n"))));
        return digests;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
