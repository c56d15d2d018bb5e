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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    /** A sheet shows what two dozen registers hold of one thing. */
    private static final int MOST_OF_A_SHEET = 24;

    private static final Pattern LINE = Pattern.compile(Pattern.quote(StatementListener.MARK) + "(\\S+) : (\\d+)\\.");
    /** What a list leads to: one of each kind is opened. */
    private static final Pattern SHEET = Pattern.compile("href=\"/((\\w+/[\\w-]+)\\?id=\\w+)\"");

    private static final List<String> OFFICERS =
            List.of("drafter", "head", "leader", "signatory", "office", "general", "admin", "auditor");
    private static final List<String> PAGES = List.of(
            "desk/in-tray",
            "desk/in-tray?order=NEWEST",
            "desk/in-tray?tab=UNDER_WAY",
            "desk/in-tray?tab=FINISHED",
            "desk/notices",
            "items/search?q=%E7%9A%84",
            "items/bulk",
            "casework/requests",
            "annual/board",
            "annual/reports",
            "remedies/list",
            "letters/posting",
            "letters/templates",
            "publication/obligations",
            "handover/copies",
            "handover/batches",
            "reexamination/pending",
            "packages/outgoing",
            "packages/incoming",
            "packages/carriers",
            "packages/trust",
            "reports/board?view=TIMELINESS",
            "reports/board?view=SUPERVISION",
            "reports/register",
            "reports/cases?figure=OVERDUE",
            "reports/cases?figure=DECIDED",
            "reports/coverage",
            "admin/audit",
            "admin/officers",
            "admin/sections");

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
                        "statements",
                        "-Ddisclosure.demo=true",
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
            if (statements > (PAGES.contains(page.replaceFirst(" \\w+$", "")) ? MOST : MOST_OF_A_SHEET)) {
                talkative.add(page + ": " + statements);
            }
        });
        assertTrue(most.size() > PAGES.size(), "only " + most.keySet());
        assertEquals(List.of(), talkative);
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
