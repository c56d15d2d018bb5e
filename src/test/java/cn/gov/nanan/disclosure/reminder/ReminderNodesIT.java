package cn.gov.nanan.disclosure.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.Patience;
import cn.gov.nanan.disclosure.harness.VisitedPage;
import cn.gov.nanan.disclosure.harness.Visitor;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 双节点: two servers on one PostgreSQL, started at once after one was killed; and what a stranger gets of the calendar. */
@Tag("long")
class ReminderNodesIT {
    private static final int MANY = 2048;
    private static final String CROWD = "from told_due t where t.obligation_id >= 5000000";

    /** Notes which node holds the row on which the rounds wait for one another. */
    private static final String WITNESS =
            """
            create table witness (node text);
            create function witnessed() returns trigger language plpgsql as $$
            begin
              insert into witness values (current_setting('application_name'));
              return new;
            end $$;
            create trigger witness before update on job_run for each row when (old.job = 'reminder.ladder')
            execute function witnessed();
            """;

    @Test
    @DisplayName("提醒 一个节点被杀后两个节点同时启动，各档仍恰好提醒一次")
    void twoNodesTellOnce() throws Exception {
        String server = Arrays.stream(System.getProperty("it.options", "").split(" "))
                .filter(option -> option.startsWith("-Ddisclosure.db.url=jdbc:postgresql"))
                .map(option -> option.substring(option.indexOf('=') + 1))
                .findFirst()
                .orElse("");
        assumeTrue(!server.isEmpty(), "two processes need one PostgreSQL: H2 is a file of one process");
        String database = server.replace("/disclosure?", "/reminders?");
        try (Connection connection = DriverManager.getConnection(server.replace("/disclosure?", "/postgres?"));
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists reminders with (force)");
            statement.execute("create database reminders");
        }
        try (DemoServer first = node("node-1", database).ready()) {
            assertTrue(first.output().contains(" ready in "));
        }
        try (Connection connection = DriverManager.getConnection(database);
                Statement sql = connection.createStatement()) {
            multiply(sql);
            sql.execute(WITNESS);
            try (DemoServer second = node("node-2", database);
                    DemoServer third = node("node-3", database)) {
                second.ready();
                third.ready();
                Patience.until("both nodes have gone their round, and all is told", () -> isSettled(sql));
                assertEquals(MANY, number(sql, "select count(distinct t.obligation_id) " + CROWD));
                assertEquals(MANY, number(sql, "select count(*) " + CROWD));
                long each = number(
                        sql, "select count(*) from notice where cause like 'obligation:5000002@%' and read_at is null");
                assertTrue(each >= 2, "each told to " + each);
                assertEquals(
                        MANY * each,
                        number(sql, "select count(*) from notice where cause like 'obligation:500____@%'"));
                assertCalendar(second.address());
                assertPaged(third.address());
            }
        }
    }

    /** Subscribed on the settings page, read without login and cookie, gone when ended. */
    private static void assertCalendar(URI address) throws Exception {
        Visitor officer = new Visitor(address.toURL());
        officer.login("drafter", "disclosure-demo");
        assertEquals(200, officer.open("desk/notices?filter=ALL").status());
        VisitedPage settings = officer.open("desk/settings").press("生成日历地址");
        String path = URI.create(settings.document().select("input[readonly]").val())
                .getPath()
                .substring(1);
        HttpResponse<String> read = new Visitor(address.toURL()).get(path);
        assertEquals(200, read.statusCode());
        assertEquals(
                "text/calendar;charset=utf-8",
                read.headers().firstValue("Content-Type").orElse("").toLowerCase());
        assertTrue(read.headers().firstValue("Set-Cookie").isEmpty(), "no session");
        assertTrue(read.body().startsWith("BEGIN:VCALENDAR"), read.body());
        settings.press("停用日历地址");
        HttpResponse<String> gone = new Visitor(address.toURL()).get(path);
        assertEquals(404, gone.statusCode());
        assertTrue(gone.headers().firstValue("Set-Cookie").isEmpty(), "no session");
    }

    /** 应公开清单: more is owed than a page holds, and the list goes on where the page ends. */
    private static void assertPaged(URI address) throws Exception {
        Visitor officer = new Visitor(address.toURL());
        officer.login("office", "disclosure-demo");
        VisitedPage first = officer.open("publication/obligations");
        assertEquals(200, first.status());
        VisitedPage second =
                officer.open(first.document().select("#next").attr("href").substring(1));
        assertEquals(200, second.status());
        assertEquals(
                first.document().select("#obligations tbody tr").size(),
                second.document().select("#obligations tbody tr").size());
    }

    private static DemoServer node(String name, String database) {
        return DemoServer.start(
                name,
                "-Ddisclosure.demo=true",
                "-Ddisclosure.db.url=" + database + "&ApplicationName=" + name,
                "-Ddisclosure.db.user=postgres");
    }

    /** Many obligations due today, out of one that is open. */
    private static void multiply(Statement sql) throws SQLException {
        String kept = Crowd.KEPT.replace(", due_date", "");
        String today = "cast(now() at time zone 'Asia/Shanghai' as date)";
        sql.execute(
                "insert into obligation (id, version, turn, " + kept + ", due_date) select 5000000 + g, 0, 1000 + g, "
                        + kept + ", " + today + " from obligation o, generate_series(1, " + MANY + ") g where o.id ="
                        + " (select min(id) from obligation where fulfilled_at is null and closed_at is null and channel = 'WEBSITE')");
    }

    /** Both have gone through the door of the rounds, nothing is left to tell, and neither is at work any more. */
    private static boolean isSettled(Statement sql) {
        return number(sql, "select count(distinct node) from witness") == 2
                && number(sql, "select count(*) " + CROWD) >= MANY
                && number(
                                sql,
                                "select count(*) from pg_stat_activity where datname = current_database()"
                                        + " and pid <> pg_backend_pid() and state <> 'idle'")
                        == 0;
    }

    private static long number(Statement sql, String question) {
        try (ResultSet found = sql.executeQuery(question)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(question, failed);
        }
    }
}
