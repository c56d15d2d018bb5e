package cn.gov.nanan.disclosure.harness;

import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * 初始数据: what a fresh start has left in the database is kept beside it, in the schema {@code fresh}, and put back from
 * there; what was stored in folders is deleted. Numbers of sequences are never given twice, as in real life.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class FreshData {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Resource(lookup = "java:app/jdbc/disclosure")
    private DataSource database;

    @Resource
    private TimerService timers;

    /** 首个管理员的初始口令: its file goes with its change, and comes back with the rows. */
    private static final Path PASSWORD = Setting.DATA_DIR.path().resolve("first-administrator-password.txt");

    private static final Path KEPT = PASSWORD.resolveSibling("first-administrator-password.kept");

    private List<String> back;

    public void restore() {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            if (back == null) {
                silence();
                back = keep(connection.getMetaData(), sql);
                copy(PASSWORD, KEPT);
            }
            connection.setAutoCommit(false);
            for (String one : back) {
                sql.addBatch(one);
            }
            sql.executeBatch();
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        emptyFolders();
        copy(KEPT, PASSWORD);
    }

    /** What rings soon after a start has rung; what would ring later does not: tests call for it themselves. */
    private void silence() {
        Patience.until("no timer that rings soon after the start", () -> timers.getAllTimers().stream()
                .allMatch(FreshData::isFarOff));
        timers.getAllTimers().forEach(FreshData::cancel);
    }

    private static boolean isFarOff(Timer timer) {
        try {
            return timer.isCalendarTimer() || timer.getTimeRemaining() > SOON.toMillis();
        } catch (EJBException gone) {
            // It has rung since it was listed.
            return true;
        }
    }

    private static void cancel(Timer timer) {
        try {
            timer.cancel();
        } catch (EJBException gone) {
            // It has rung since it was listed.
            return;
        }
    }

    /** @return the statements that put everything back */
    private static List<String> keep(DatabaseMetaData about, Statement sql) throws SQLException {
        boolean h2 = "H2".equals(about.getDatabaseProductName());
        List<String> statements = new ArrayList<>();
        statements.add(h2 ? "set referential_integrity false" : "set local session_replication_role = replica");
        sql.execute("drop schema if exists fresh cascade");
        sql.execute("create schema fresh");
        for (String table : tables(about, h2 ? "PUBLIC" : "public")) {
            sql.execute("create table fresh." + table + " as select * from " + table);
            statements.add((h2 ? "truncate table " : "delete from ") + table);
            statements.add("insert into " + table + " select * from fresh." + table);
        }
        if (h2) {
            statements.add("set referential_integrity true");
        }
        return statements;
    }

    private static List<String> tables(DatabaseMetaData about, String schema) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = about.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add('"' + found.getString("TABLE_NAME") + '"');
            }
        }
        return tables;
    }

    private static void copy(Path from, Path to) {
        try {
            if (Files.exists(from)) {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void emptyFolders() {
        for (File folder : Setting.DATA_DIR.path().toFile().listFiles(File::isDirectory)) {
            Folder.empty(folder.toPath());
        }
    }
}
