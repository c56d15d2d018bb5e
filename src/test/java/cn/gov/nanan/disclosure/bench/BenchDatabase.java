package cn.gov.nanan.disclosure.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** 被测数据库: a PostgreSQL of its own that counts the statements it is sent. */
final class BenchDatabase implements AutoCloseable {
    private static final String NAME = "disclosure";

    private final EmbeddedPostgres postgres;

    private BenchDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static BenchDatabase start() throws IOException, SQLException {
        BenchDatabase database = new BenchDatabase(EmbeddedPostgres.builder()
                .setDataDirectory(BenchServer.DATABASE)
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.track_utility", "off")
                .start());
        database.execute("create database " + NAME, "postgres");
        database.execute("create extension pg_stat_statements", "postgres");
        return database;
    }

    /**
     * 语句统计: what the database did.
     *
     * @param blocks read to do it, from memory or disk: what grows with the history is seen here first
     */
    record Effort(long statements, double millis, long blocks) {
        Effort each(int requests) {
            return new Effort(statements / requests, millis / requests, blocks / requests);
        }
    }

    /** Begins to count anew. */
    void watch() throws SQLException {
        execute("select pg_stat_statements_reset()", "postgres");
    }

    /** Since it was last watched. */
    Effort effort() throws SQLException {
        try (Connection connection = connection("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(sum(calls), 0),"
                        + " coalesce(sum(total_exec_time), 0), coalesce(sum(shared_blks_hit + shared_blks_read), 0)"
                        + " from pg_stat_statements s join pg_database d on d.oid = s.dbid where d.datname = '" + NAME
                        + "'")) {
            row.next();
            return new Effort(row.getLong(1), row.getDouble(2), row.getLong(3));
        }
    }

    /** Runs a file of {@code /bench}, in one transaction; its parameters are written {@code :name}. */
    void run(String file, Map<String, Integer> parameters) throws IOException, SQLException {
        try (InputStream in = BenchDatabase.class.getResourceAsStream("/bench/" + file)) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, Integer> parameter : parameters.entrySet()) {
                sql = sql.replace(":" + parameter.getKey(), String.valueOf(parameter.getValue()));
            }
            execute(sql, NAME);
        }
    }

    void execute(String sql) throws SQLException {
        execute(sql, NAME);
    }

    long count(String sql) throws SQLException {
        try (Connection connection = connection(NAME);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    String text(String sql) throws SQLException {
        try (Connection connection = connection(NAME);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    String url() {
        return postgres.getJdbcUrl("postgres", NAME).replaceAll("\\?.*", "");
    }

    private void execute(String sql, String database) throws SQLException {
        try (Connection connection = connection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connection(String database) throws SQLException {
        return postgres.getDatabase("postgres", database).getConnection();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
