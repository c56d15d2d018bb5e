package cn.gov.nanan.disclosure.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.VisitedPage;
import cn.gov.nanan.disclosure.harness.Visitor;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 操作留痕: the whole trail of the demo bureau as its readers see it. */
class AuditPagesIT {
    /** Names of constants, keys of subjects and acts, moments of machines. */
    private static final Pattern RAW = Pattern.compile(
            "(?<![\\w.-])[A-Z]{3,}_[A-Z_]+|(?<![\\w.-])(?!CSV|XLSX|PDF|DOCX|OFD|ZIP|USB)[A-Z]{4,}(?![\\w.-])"
                    + "|\\b[a-z_]+:\\d+|\\b(item|request|staff|transfer)\\.[a-z]|\\dT\\d\\d:|\\bnull\\b");

    private static final int LAST = 8;

    private final DemoServer server = DemoServer.shared();

    @Test
    @DisplayName("条例第十七条 导出的每一条都是中文：事项、环节、公开属性、姓名、科室；代码只在最后一栏，逐字照原样")
    void onlyTheLastColumnIsRaw() throws IOException {
        Set<String> raw = new TreeSet<>();
        List<CSVRecord> records = exported(officer("auditor"), "");
        assertTrue(records.size() > 100, records.size() + " events");
        for (CSVRecord record : records) {
            String words = String.join("|", record.toList().subList(0, LAST));
            RAW.matcher(words).results().forEach(found -> raw.add(found.group() + " in " + words));
            String[] sealed = record.get(LAST).split("\t", -1);
            assertEquals(7, sealed.length, record.toString());
            assertEquals(record.get(0), sealed[0]);
            assertTrue(sealed[6].matches("[0-9a-f]{64}"), sealed[6]);
            assertFalse(record.get(2).equals(sealed[2]), "an account for a name: " + record);
        }
        assertEquals(Set.of(), raw);
        assertTrue(records.stream().anyMatch(one -> one.get(7).matches("(?s).*环节：\\S+ → \\S+.*公开属性：\\S+.*")));
        assertTrue(records.stream().anyMatch(one -> !one.get(6).isEmpty()), "no titles");
    }

    @Test
    @DisplayName("操作留痕 按人员、事项、期间查：每一行都符合；逐页翻到底，就是导出的那些，不重不漏")
    void filtersAndPages() throws IOException {
        Visitor auditor = officer("auditor");
        String days = "&from=2026-01-01&to=2999-12-31";
        for (String query : List.of("who=office", "act=item.submit", "who=head&act=item.agree", "")) {
            List<String> seen = new ArrayList<>();
            VisitedPage page = opens(auditor, "admin/audit?" + query + days);
            while (true) {
                page.document().select("#audit-events tbody tr td:first-child").forEach(one -> seen.add(one.text()));
                Element older = page.document().selectFirst("#older");
                if (older == null) {
                    break;
                }
                page = opens(auditor, older.attr("href").substring(1));
            }
            List<String> taken = new ArrayList<>();
            exported(auditor, "?" + query + days).forEach(one -> taken.add(0, one.get(0)));
            // What is opened and exported here is an act too.
            taken.removeIf(one -> Long.parseLong(one) > Long.parseLong(seen.get(0)));
            assertEquals(taken, seen, query);
            assertTrue(seen.size() > 1, query);
        }
        assertTrue(opens(auditor, "admin/audit?from=2998-01-01").text().contains("没有符合条件的记录"));
    }

    @Test
    @DisplayName("操作留痕 日期写错、期间颠倒：中文说明错在哪里，写的都还在，不拿别的记录充数；导出同样拒绝")
    void wrongDaysAreSaidAndKept() throws IOException {
        Visitor auditor = officer("auditor");
        VisitedPage wrong =
                opens(auditor, "admin/audit?who=head&about=%E9%80%9A%E7%9F%A5&from=2026-13-45&to=2026-12-31");
        assertTrue(wrong.text().contains("“2026-13-45”不是日期"), wrong.text());
        assertEquals("2026-13-45", value(wrong, "from"));
        assertEquals("2026-12-31", value(wrong, "to"));
        assertEquals("通知", wrong.document().select("input[id$=about]").val());
        assertEquals(
                "head",
                wrong.document().select("[id$=who_input] option[selected]").val());
        assertTrue(wrong.document().select("#audit-events").isEmpty());
        VisitedPage turned = opens(auditor, "admin/audit?from=2026-05-02&to=2026-05-01");
        assertTrue(turned.text().contains("截止日期（2026-05-01）早于起始日期（2026-05-02）"), turned.text());
        assertEquals("2026-05-02", value(turned, "from"));
        assertTrue(opens(auditor, "admin/audit?lang=en&from=yesterday").text().contains("“yesterday” is no day"));
        opens(auditor, "admin/audit?lang=zh");
        for (String address : List.of(
                "admin/audit?before=x",
                "admin/audit?after=1e9",
                "admin/audit-export?from=2026-13-45",
                "admin/audit-export?from=2026-05-02&to=2026-05-01")) {
            assertEquals(400, auditor.get(address).statusCode(), address);
        }
        assertTrue(auditor.open("admin/audit-export?from=2026-13-45").text().contains("不是日期"));
        assertTrue(opens(auditor, "admin/audit?who=nobody&act=no.such").text().contains("没有符合条件的记录"));
    }

    @Test
    @DisplayName("操作留痕 只有审计员和系统管理员打得开；系统管理员看不到标题，导出也没有")
    void whoReadsTheTrail() throws IOException {
        for (String other : List.of("drafter", "head", "leader", "office", "general")) {
            Visitor visitor = officer(other);
            assertEquals(403, visitor.open("admin/audit").status(), other);
            assertEquals(403, visitor.get("admin/audit-export").statusCode(), other);
        }
        assertTrue(exported(officer("admin"), "").stream()
                .allMatch(one -> one.get(6).isEmpty()));
    }

    @Test
    @DisplayName("操作留痕 对象有同名的二百多件：说明查不全、怎样写，写的还在，不拿一部分充数；导出同样拒绝")
    void tooManyOfOneNameAreRefusedInWords() throws IOException, SQLException {
        String name = "留痕同名件";
        try (Connection connection = DriverManager.getConnection(DemoServer.sharedUrl(), "sa", "");
                Statement statement = connection.createStatement()) {
            String kept = "kind, section_id, drafter_id, author_id, urgency, step, since";
            statement.execute(
                    "insert into information_item (id, version, title, " + kept + ") select 7000000 + x.x, 0, '"
                            + name + "', " + kept.replace("kind", "i.kind")
                            + " from (select * from information_item fetch first 1 row only) i"
                            + " cross join system_range(1, 201) x");
            try {
                Visitor auditor = officer("auditor");
                String about = "about=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
                VisitedPage page = opens(auditor, "admin/audit?" + about);
                assertTrue(page.text().contains("名称、编号里有“" + name + "”的信息、申请或救济案件超过 200 件"), page.text());
                assertEquals(name, page.document().select("input[id$=about]").val());
                assertTrue(page.document().select("#audit-events").isEmpty());
                assertEquals(400, auditor.get("admin/audit-export?" + about).statusCode());
                statement.execute("delete from information_item where id = 7000201");
                assertFalse(opens(auditor, "admin/audit?" + about).text().contains("不能一次查全"));
            } finally {
                statement.execute("delete from information_item where id > 7000000");
            }
        }
    }

    private static List<CSVRecord> exported(Visitor visitor, String query) throws IOException {
        HttpResponse<String> file = visitor.get("admin/audit-export" + query);
        assertEquals(200, file.statusCode());
        List<CSVRecord> records =
                CSVParser.parse(file.body().substring(1), CSVFormat.EXCEL).getRecords();
        assertEquals("序号", records.get(0).get(0));
        return records.subList(1, records.size());
    }

    private static String value(VisitedPage page, String field) {
        return page.document().select("input[id$=" + field + "_input]").val();
    }

    private static VisitedPage opens(Visitor visitor, String path) {
        VisitedPage page = visitor.open(path);
        assertEquals(200, page.status(), path);
        return page;
    }

    private Visitor officer(String userName) throws MalformedURLException {
        Visitor visitor = new Visitor(server.address().toURL());
        visitor.login(userName, "disclosure-demo");
        return visitor;
    }
}
