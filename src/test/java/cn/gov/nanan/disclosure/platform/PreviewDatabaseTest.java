package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 预览版数据库: what was made before the first release is refused in words, and left as it is. */
class PreviewDatabaseTest {
    private static final String HISTORY = "\"flyway_schema_history\"";

    @TempDir
    private static Path folder;

    private final JdbcDataSource database = database("tried");

    @BeforeAll
    static void made() {
        migrate(database("made"));
    }

    @BeforeEach
    void copied() throws IOException {
        Files.copy(folder.resolve("made.mv.db"), folder.resolve("tried.mv.db"), StandardCopyOption.REPLACE_EXISTING);
    }

    @ParameterizedTest
    @DisplayName("地基 首个正式版之前的数据库被拒绝：一行中英文说明，内容不动")
    @ValueSource(
            strings = {
                "set \"description\" = 'jobs', \"script\" = 'V001__jobs.sql' where \"version\" = '001'",
                "set \"checksum\" = 42 where \"version\" = '011'",
                "set \"version\" = '005.7' where \"version\" = '005'"
            })
    void isRefusedAndLeftAsItIs(String preview) throws SQLException {
        execute("update " + HISTORY + " " + preview);
        List<String> before = content();
        String line = StartUp.line(assertThrows(IllegalStateException.class, () -> migrate(database)));
        assertTrue(line.contains("made by a preview before the first release"), line);
        assertTrue(line.contains("由首个正式版之前的预览版建立"), line);
        assertTrue(line.contains("disclosure.data.dir") && line.contains("disclosure.db.url"), line);
        assertEquals(before, content());
    }

    @Test
    @DisplayName("地基 自己建的数据库照常启动，后来的版本建的也不当作预览版")
    void ownAndLaterOnesAreNoPreviews() throws SQLException {
        assertDoesNotThrow(() -> migrate(database));
        execute("insert into " + HISTORY
                + " select \"installed_rank\" + 1000, '999', \"description\", \"type\", \"script\", 42, \"installed_by\","
                + " \"installed_on\", 0, true from " + HISTORY + " where \"version\" = '001'");
        assertDoesNotThrow(() -> migrate(database));
    }

    @Test
    @DisplayName("地基 迁移中途失败的数据库不当作预览版，由迁移工具说明")
    void failedOnesAreNoPreviews() throws SQLException {
        execute("update " + HISTORY + " set \"success\" = false where \"version\" = '020'");
        String line = StartUp.line(assertThrows(FlywayValidateException.class, () -> migrate(database)));
        assertTrue(line.contains("failed migration to version 020"), line);
    }

    private static JdbcDataSource database(String name) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.resolve(name));
        database.setUser("sa");
        return database;
    }

    private static void migrate(DataSource database) {
        MigratingPersistenceProvider.migrate(database, "h2");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Everything that is in the database. */
    private List<String> content() throws SQLException {
        List<String> script = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery("script")) {
            while (rows.next()) {
                script.add(rows.getString(1));
            }
        }
        return script;
    }
}
