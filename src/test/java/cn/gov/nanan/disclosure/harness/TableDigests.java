package cn.gov.nanan.disclosure.harness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** 逐表摘要: of each table how many rows it has, and a digest over all that stands in them. */
public final class TableDigests {
    private TableDigests() {}

    public static Map<String, String> of(String url, String user) {
        Map<String, String> digests = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    digests.put(table.toLowerCase(Locale.ROOT), digest(rows));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return digests;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        boolean h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(null, h2 ? "PUBLIC" : "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    /** Rows have no order of their own. */
    private static String digest(ResultSet rows) throws SQLException {
        List<String> lines = new ArrayList<>();
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            List<String> cells = new ArrayList<>();
            for (int column = 1; column <= columns; column++) {
                Object cell = rows.getObject(column);
                cells.add(cell instanceof byte[] bytes ? Arrays.toString(bytes) : rows.getString(column));
            }
            lines.add(cells.toString());
        }
        lines.sort(null);
        return lines.size() + " rows " + sha256(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
