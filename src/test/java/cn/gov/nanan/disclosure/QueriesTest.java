package cn.gov.nanan.disclosure;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.gov.nanan.disclosure.harness.MemoryDatabase;
import cn.gov.nanan.disclosure.harness.PlainConfig;
import cn.gov.nanan.disclosure.harness.QuerySites;
import cn.gov.nanan.disclosure.platform.OnlineBackup;
import cn.gov.nanan.disclosure.platform.Setting;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 查询语句: each is asked once of the migrated tables, before any server starts. A constant text is found in the class
 * files; what is composed at run time is asked by {@link ComposedQueries}. A place or a piece left out there is named.
 */
class QueriesTest {
    private static final QuerySites SITES = QuerySites.of(Path.of("target/classes"));

    /** A command of a database with files, which one in memory refuses; BackupIT gives it. */
    private static final String BACKUP = OnlineBackup.class.getName();

    private static MemoryDatabase database;

    @BeforeAll
    static void ask() throws ReflectiveOperationException {
        PlainConfig.install();
        System.setProperty(Setting.LINKS_CHECK.key(), "true");
        database = new MemoryDatabase();
        new ComposedQueries(database.entities()).ask();
    }

    @AfterAll
    static void close() {
        System.clearProperty(Setting.LINKS_CHECK.key());
        database.close();
    }

    static List<QuerySites.Site> constant() {
        return SITES.constant();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constant")
    @DisplayName("查询 写定的语句都能执行")
    void constantQueriesAreSound(QuerySites.Site site) {
        assertDoesNotThrow(() -> database.ask(site), site.text());
    }

    @Test
    @DisplayName("查询 拼成的语句都问过")
    void composedQueriesAreAsked() {
        List<String> composed = SITES.composed();
        assertFalse(composed.isEmpty());
        assertEquals(
                List.of(),
                composed.stream()
                        .filter(place -> !database.places().contains(place))
                        .filter(place -> !place.startsWith(BACKUP + ":"))
                        .toList(),
                "left out by ComposedQueries");
    }

    @Test
    @DisplayName("查询 语句的每一段都问过")
    void everyPieceIsAsked() {
        String asked = Stream.concat(SITES.constant().stream().map(QuerySites.Site::text), database.texts().stream())
                .map(QueriesTest::unnamed)
                .collect(Collectors.joining("\n"));
        Map<String, String> left = new TreeMap<>(SITES.pieces());
        left.keySet().removeIf(piece -> asked.contains(unnamed(piece)));
        assertEquals(Map.of(), left, "left out by ComposedQueries");
    }

    /** Parameters are named anew where one piece occurs twice. */
    private static String unnamed(String text) {
        return text.replaceAll(":\\w+", ":");
    }
}
