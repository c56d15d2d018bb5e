package cn.gov.nanan.disclosure.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * 数据源: the physical connections behind the server's pool, chosen by {@link Setting#DB_URL} alone: PostgreSQL where the
 * URL says so, else H2 in the data folder.
 *
 * <p>{@code WRITE_DELAY=0} makes H2 flush at each commit: with its default, acknowledged commits are lost when the
 * process is killed.
 */
public class BureauDataSource implements DataSource {
    private final DataSource delegate = choose();

    /** Far more than any report or migration takes; another by {@code socketTimeout} in the URL. */
    private static final int LONGEST_STATEMENT_SECONDS = 600;

    private static DataSource choose() {
        String url = Setting.DB_URL
                .optional()
                .orElseGet(() -> "jdbc:h2:file:" + Setting.DATA_DIR.path().resolve("disclosure")
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        if (url.startsWith("jdbc:postgresql:")) {
            PGSimpleDataSource postgres = new PGSimpleDataSource();
            postgres.setUrl(url);
            postgres.setReWriteBatchedInserts(true);
            // Else what fails repeats all that was to be written, and so the log.
            postgres.setLogServerErrorDetail(false);
            // A host that goes away without a word holds no thread for ever.
            postgres.setTcpKeepAlive(true);
            if (postgres.getSocketTimeout() == 0) {
                postgres.setSocketTimeout(LONGEST_STATEMENT_SECONDS);
            }
            postgres.setUser(Setting.DB_USER.value());
            postgres.setPassword(Setting.DB_PASSWORD.value());
            return postgres;
        }
        if (url.startsWith("jdbc:h2:")) {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setUrl(url);
            h2.setUser(Setting.DB_USER.value());
            h2.setPassword(Setting.DB_PASSWORD.value());
            return h2;
        }
        throw new IllegalArgumentException(
                Setting.DB_URL.key() + " must begin with jdbc:postgresql: or jdbc:h2:, but is " + address(url));
    }

    /** A URL without its parameters, which may hold a password. */
    static String address(String url) {
        return url.split("[?;]")[0];
    }

    @Override
    public Connection getConnection() throws SQLException {
        return delegate.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return delegate.getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return delegate.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        delegate.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        delegate.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return delegate.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(BureauDataSource.class.getName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return delegate.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return delegate.isWrapperFor(type);
    }
}
