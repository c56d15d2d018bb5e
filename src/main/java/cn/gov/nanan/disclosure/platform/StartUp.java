package cn.gov.nanan.disclosure.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * 启动自检: what must be right before anything is touched, and what happens when the start fails: one clear line, and
 * where {@link Setting#EXIT_ON_FAILURE} is on (our run command and container) the end of the process, since the server
 * itself would stay up and answer 404.
 */
final class StartUp {
    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    private StartUp() {}

    /** @throws IllegalStateException naming the setting that is wrong or what cannot be reached */
    static void check() {
        Arrays.stream(Setting.values()).forEach(setting -> check(setting, setting.value()));
        LoginSettings.check(Setting::value);
        checkFolder(Setting.DATA_DIR);
        Stream.of(Setting.PACKAGE_OUTBOX, Setting.PACKAGE_INBOX)
                .filter(folder -> folder.optional().isPresent())
                .forEach(StartUp::checkFolder);
        if (Setting.DB_POOL.optional().isEmpty()) {
            reach(new BureauDataSource());
        }
    }

    /** A wrong setting is named at the start, not by the first officer who meets it. */
    static void check(Setting setting, String value) {
        if (!setting.accepts(value)) {
            throw new IllegalStateException(
                    setting.key() + ": " + SettingForm.words(setting.form()) + "; 现为 it is: " + value);
        }
    }

    /** The product's name of a database that answers; asked of the driver first, since a pool hides why it cannot. */
    static String reach(DataSource database) {
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            LOG.log(Level.INFO, "Database {0} {1}, data folder {2}, network {3}", new Object[] {
                about.getDatabaseProductName(),
                about.getDatabaseProductVersion(),
                Setting.DATA_DIR.path(),
                Setting.NETWORK.value()
            });
            return about.getDatabaseProductName();
        } catch (SQLException unreachable) {
            String address =
                    Setting.DB_URL.optional().map(BureauDataSource::address).orElse("");
            throw new IllegalStateException(
                    "database " + address + " not reachable (" + Setting.DB_URL.key() + ")", unreachable);
        }
    }

    private static void checkFolder(Setting setting) {
        Path folder = setting.path();
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "start", ".tmp"));
        } catch (IOException unwritable) {
            throw new IllegalStateException(
                    (setting == Setting.DATA_DIR ? "data folder " : "folder ") + folder + " not writable ("
                            + setting.key() + ")",
                    unwritable);
        }
    }

    /** Tells why in one line; the caller throws on, so that the deployment fails. */
    static void failed(Throwable reason) {
        LOG.log(Level.SEVERE, "START FAILED 启动失败: {0}", line(reason));
        if (Setting.EXIT_ON_FAILURE.isOn()) {
            Arrays.stream(Logger.getLogger("").getHandlers()).forEach(Handler::flush);
            Runtime.getRuntime().halt(1);
        }
    }

    static String line(Throwable reason) {
        Throwable root = reason;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String line = root == reason ? text(reason) : text(reason) + ": " + text(root);
        return line.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
    }

    private static String text(Throwable reason) {
        return reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
    }
}
