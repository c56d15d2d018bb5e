package cn.gov.nanan.disclosure.history;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * 真实数据: published government documents that lie beside the project and are never copied into it: {@code ../shared/data},
 * or where the system property {@code shared.data} says.
 */
final class SharedData {
    private SharedData() {}

    static Path path(String name) {
        return Path.of(System.getProperty("shared.data", "../shared/data"), name)
                .toAbsolutePath();
    }

    /** The file; where it is not there the test is skipped, and says so. */
    static Path required(String name) {
        Path file = path(name);
        assumeTrue(Files.exists(file), () -> "Skipped: " + file + " is not there");
        return file;
    }
}
