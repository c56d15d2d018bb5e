package cn.gov.nanan.disclosure.harness;

import cn.gov.nanan.disclosure.signature.SigningKeys;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * 测试数据库: the database and data folder of the servers that the tests start. System property {@code it.database}:
 * {@code h2} (default) or {@code postgresql}; the latter is started once a test JVM, from binaries on Maven Central, which
 * their launcher runs without fsync and with asynchronous commits: what a test loses with the machine it does not need.
 */
public class TestDatabase implements LauncherSessionListener {
    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("it.database"));
    private static final Path DATA =
            Path.of(System.getProperty("it.data", "target/it")).toAbsolutePath();

    /** Valid on every day on which a test may play, and not emptied with the data folder. */
    private static final Path KEYS = DATA.resolveSibling("keys").resolve("packages.p12");

    private static EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        StringBuilder options = new StringBuilder("-Ddisclosure.data.dir=" + DATA);
        options.append(" -Ddisclosure.package.keys=").append(SigningKeys.file(KEYS));
        if (POSTGRESQL) {
            options.append(" -Ddisclosure.db.url=").append(start().getJdbcUrl("postgres", "disclosure"));
            options.append(" -Ddisclosure.db.user=postgres");
        }
        System.setProperty("it.options", options.toString());
    }

    private static synchronized EmbeddedPostgres start() {
        if (postgres == null) {
            try {
                postgres = EmbeddedPostgres.builder().start();
            } catch (IOException failed) {
                throw new UncheckedIOException("PostgreSQL for tests", failed);
            }
        }
        return postgres;
    }

    /** An empty database and an empty data folder, for the server that is about to start. */
    static void fresh() {
        Folder.empty(DATA);
        if (POSTGRESQL) {
            create("disclosure");
        }
    }

    /** 另一个空库, for a test that migrates by itself; empty where the tests run on H2. */
    public static Optional<DataSource> another(String name) {
        if (!POSTGRESQL) {
            return Optional.empty();
        }
        create(name);
        return Optional.of(start().getDatabase("postgres", name));
    }

    public static boolean isPostgresql() {
        return POSTGRESQL;
    }

    /** An empty PostgreSQL database. */
    private static void create(String name) {
        try (Connection connection = start().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException("Database for tests", failed);
        }
    }
}
