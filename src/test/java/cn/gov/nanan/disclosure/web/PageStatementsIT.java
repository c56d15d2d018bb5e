package cn.gov.nanan.disclosure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.Patience;
import cn.gov.nanan.disclosure.harness.StatementListener;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.harness.Visitor;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 每页的语句数: on the demo bureau, where every list has rows. */
class PageStatementsIT {
    private static final int MOST = 20;

    private static final Pattern LINE = Pattern.compile(Pattern.quote(StatementListener.MARK) + "(\\S+) : (\\d+)\\.");
    /** What a list leads to: one of each kind is opened. */
    private static final Pattern SHEET = Pattern.compile("href=\"/((\\w+/[\\w-]+)\\?id=\\w+)\"");

    private static final List<String> OFFICERS =
            List.of("drafter", "head", "leader", "signatory", "office", "officehead", "general", "admin", "auditor");

    /** Pages that need a parameter, or to which something else leads than the menu. */
    private static final List<String> OTHERS = List.of(
            "desk/in-tray?order=NEWEST",
            "desk/in-tray?order=KIND",
            "desk/in-tray?tab=UNDER_WAY",
            "desk/in-tray?tab=FINISHED",
            "desk/settings",
            "desk/password",
            "items/search?q=%E7%9A%84",
            "annual/cases",
            "annual/requests",
            "remedies/enter",
            "packages/portal",
            "reports/board?view=TIMELINESS",
            "reports/board?view=SUPERVISION",
            "reports/cases?figure=OVERDUE",
            "reports/cases?figure=DECIDED");

    /** What a node on both networks that checks no links has not, and what opens from a cell of a table alone. */
    private static final Set<String> NOT_HERE = Set.of(
            "publication/dead-links", "packages/carriers", "packages/incoming", "packages/portal", "annual/cases");

    private static final List<String> MENU =
            Menu.pages().stream().map(page -> page.substring(1)).toList();

    private static final List<String> PAGES =
            Stream.of(MENU, OTHERS).flatMap(List::stream).toList();

    private static final int FEW = 3;
    private static final int VERSIONS = 200;

    private static final String NAME = "statements";
    /** A second process writes beside the server. */
    private static final String DATABASE = "jdbc:h2:file:"
            + Path.of("target", "it-" + NAME, "disclosure").toAbsolutePath() + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";

    private static final DemoServer SERVER = start();

    private static DemoServer start() {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "statements.war")
                .importFrom(new File(System.getProperty("it.war", "target/disclosure.war")))
                .as(WebArchive.class)
                .addClasses(Statements.class, StatementListener.class);
        Path counting = Path.of("target", "statements.war").toAbsolutePath();
        war.as(ZipExporter.class).exportTo(counting.toFile(), true);
        return DemoServer.start(
                        counting,
                        NAME,
                        "-Ddisclosure.demo=true",
                        "-Ddisclosure.db.url=" + DATABASE,
                        "-Dhibernate.session_factory.statement_inspector=" + Statements.class.getName())
                .ready();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    @DisplayName("语句数 每个办理页面至多二十条，不论谁打开")
    void fewStatementsAPage() throws IOException {
        Map<String, Long> most = new TreeMap<>();
        for (String officer : OFFICERS) {
            Visitor visitor = new Visitor(SERVER.address().toURL());
            visitor.login(officer, "disclosure-demo");
            Map<String, String> sheets = new TreeMap<>();
            for (String page : PAGES) {
                SHEET.matcher(count(visitor, page, page + " " + officer, most))
                        .results()
                        .forEach(link -> sheets.putIfAbsent(link.group(2), link.group(1)));
            }
            sheets.forEach((kind, sheet) -> count(visitor, sheet, kind + " " + officer, most));
        }
        System.out.println("Statements: " + most);
        List<String> talkative = new ArrayList<>();
        most.forEach((page, statements) -> {
            if (statements > MOST) {
                talkative.add(page + ": " + statements);
            }
        });
        assertTrue(most.size() > PAGES.size(), "only " + most.keySet());
        assertEquals(
                NOT_HERE,
                PAGES.stream()
                        .filter(page -> most.keySet().stream().noneMatch(opened -> opened.startsWith(page + " ")))
                        .collect(Collectors.toSet()),
                "opened by nobody");
        assertEquals(List.of(), talkative);
    }

    @Test
    @DisplayName("语句数 有二百个版本的办理单与只有几个版本的一样多，比对其中任意两个也是")
    void asManyStatementsWithTwoHundredVersions() throws IOException, SQLException {
        Visitor visitor = new Visitor(SERVER.address().toURL());
        visitor.login("office", "disclosure-demo");
        try (Connection connection = DriverManager.getConnection(DATABASE, "sa", "")) {
            long item = number(
                    connection,
                    "select min(i.id) from information_item i join text_version v on v.item_id = i.id"
                            + " where i.step = 'PUBLISHED' and i.origin = 'OWN'");
            Map<String, Long> few = statements(visitor, connection, item, FEW);
            Map<String, Long> many = statements(visitor, connection, item, VERSIONS);
            System.out.println("Statements of a sheet with " + VERSIONS + " versions: " + many);
            assertEquals(few, many);
        }
    }

    /** Of the sheet, and of the sheet with its first and last version compared. */
    private static Map<String, Long> statements(Visitor visitor, Connection connection, long item, int versions)
            throws SQLException {
        written(connection, item, versions);
        String sheet = "items/item?id=" + item;
        Map<String, Long> most = new TreeMap<>();
        String shown = count(visitor, sheet, "sheet", most);
        assertTrue(shown.contains("全部版本（" + versions + "）"), shown);
        String compared = count(visitor, sheet + "&from=1&to=" + versions, "comparison", most);
        assertTrue(compared.contains("gk-redline"), compared);
        return most;
    }

    /** Until there are so many: each by another officer than the one before and with another text. */
    private static void written(Connection connection, long item, int versions) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, null, "TEXT_VERSION", null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        Map<String, String> other = Map.of(
                "number", "v.number + x.x",
                "officer_id", "o.id",
                "body", "v.body || '<p>' || x.x || '</p>'",
                "parts", "'BODY'");
        String values = columns.stream()
                .map(column -> other.getOrDefault(column, "v." + column))
                .collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement("insert into text_version ("
                + String.join(", ", columns) + ") select " + values
                + " from text_version v cross join system_range(1, ?) x"
                + " join (select id, row_number() over (order by id) as place from officer where active) o on o.place = mod(x.x, 7) + 1"
                + " where v.item_id = ? and v.number = (select max(number) from text_version where item_id = ?)")) {
            insert.setLong(
                    1, versions - number(connection, "select max(number) from text_version where item_id = " + item));
            insert.setLong(2, item);
            insert.setLong(3, item);
            insert.executeUpdate();
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    /** Opens a page twice, and counts the second time; a page that is not for this officer counts nothing. @return what it shows */
    private static String count(Visitor visitor, String page, String key, Map<String, Long> most) {
        visitor.get(page);
        HttpResponse<String> answer = visitor.get(page);
        assertTrue(answer.statusCode() < 500, key + ": " + answer.statusCode());
        if (answer.statusCode() == 200) {
            most.merge(key, last("/" + page), Long::max);
        }
        return answer.body();
    }

    /** Of the last time that it was opened. */
    private static long last(String page) {
        Patience.until("the log tells of " + page, () -> SERVER.output().contains(StatementListener.MARK + page + " "));
        long found = -1;
        Matcher lines = LINE.matcher(SERVER.output());
        while (lines.find()) {
            found = lines.group(1).equals(page) ? Long.parseLong(lines.group(2)) : found;
        }
        return found;
    }
}
