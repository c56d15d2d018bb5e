package cn.gov.nanan.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 安全要求对照: the page names tests that there are, and each chapter of the standard. */
class SecurityPageTest {
    private static final Path PAGE = Path.of("server-config/security.md");
    private static final int CHAPTERS = 17;

    @Test
    @DisplayName("OWASP ASVS 对照表 所列的测试都有，每一章都说到")
    void namesWhatThereIs() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> named = Pattern.compile("\\b[A-Z]\\w*(?:Test|IT)\\b")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(named.size() > 20, named.toString());
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            files.forEach(file -> named.remove(file.getFileName().toString().replace(".java", "")));
        }
        assertEquals(Set.of(), named);
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
            assertTrue(page.matches("(?s).*\\bV" + chapter + "\\b.*"), "V" + chapter);
        }
    }
}
