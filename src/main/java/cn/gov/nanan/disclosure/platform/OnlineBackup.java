package cn.gov.nanan.disclosure.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * 联机备份: nobody else may open an embedded database while this process has it, so the process itself copies it, whole and
 * as of one moment, when {@code server-config/linux/disclosure-backup} asks by a file in the data folder. Whoever can write
 * there has the database anyway. PostgreSQL is copied by its own tools.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class OnlineBackup extends Bell {
    static final String WANTED = "backup.wanted";
    static final String MADE = "backup.zip";

    private static final Logger LOG = Logger.getLogger(OnlineBackup.class.getName());

    @Resource(lookup = "java:app/jdbc/disclosure")
    private DataSource database;

    @Override
    protected void set() {
        if (StoreWatch.isEmbedded()) {
            at(new ScheduleExpression().hour("*").minute("*").second("*/5"));
        }
    }

    @Override
    protected void ring() {
        Path folder = Setting.DATA_DIR.path();
        if (Files.exists(folder.resolve(WANTED))) {
            copy(folder);
        }
    }

    /** The copy has its name once it is whole; the wish goes in any case, so that who waits for it learns of a failure. */
    private void copy(Path folder) {
        Path part = folder.resolve(MADE + ".part");
        try {
            Files.deleteIfExists(part);
            write(part);
            Files.move(part, folder.resolve(MADE), StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException | IOException failed) {
            LOG.log(Level.SEVERE, "The embedded database was not backed up", failed);
        } finally {
            granted(folder.resolve(WANTED));
        }
    }

    private void write(Path file) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, file.toString());
            backup.execute();
        }
    }

    private static void granted(Path wish) {
        try {
            Files.deleteIfExists(wish);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
