package cn.gov.nanan.disclosure.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.Visitor;
import java.net.MalformedURLException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 留存: what there is, after a fault, of what was acknowledged before. */
final class Kept {
    private static final String WHOLE =
            "select e.number from enquiry e join information_request r on r.number = e.number";

    private Kept() {}

    /** Of these numbers the ones that no whole request has. */
    static List<String> missing(List<String> acknowledged, String url, String user) throws SQLException {
        Set<String> there = new HashSet<>();
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WHOLE)) {
            while (row.next()) {
                there.add(row.getString(1));
            }
        }
        return acknowledged.stream().filter(number -> !there.contains(number)).toList();
    }

    /** 留痕链完整, as the administrator verifies it. */
    static void assertChain(DemoServer server) throws MalformedURLException {
        Visitor administrator = new Visitor(server.address().toURL());
        administrator.login("admin", "disclosure-demo");
        String verified = administrator.open("admin/audit").press("核验留痕链").text();
        assertTrue(verified.contains("留痕链完整"), verified);
    }
}
