package cn.gov.nanan.disclosure.harness;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** 浏览器在否: names each browser test that a machine without a browser leaves out; fails where they are required. */
class BrowserPresenceIT {
    private static final Path BROWSER =
            Path.of(System.getProperty("browser.executable", "/usr/bin/chromium-headless-shell"));
    private static final boolean REQUIRED = Boolean.getBoolean("browser.required");

    @TestFactory
    @DisplayName("浏览器测试 无浏览器时逐一报告为跳过")
    Stream<DynamicTest> browserTests() throws IOException {
        return pageTests().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    boolean present = Files.isExecutable(BROWSER);
                    assertTrue(present || !REQUIRED, BROWSER + " is missing but browser.required is on");
                    assumeTrue(present, name + " skipped: no browser at " + BROWSER);
                }));
    }

    private static List<String> pageTests() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src", "test", "java"))) {
            return sources.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith("PageIT.java"))
                    .sorted()
                    .toList();
        }
    }
}
