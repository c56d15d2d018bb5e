package cn.gov.nanan.disclosure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.VisitedPage;
import cn.gov.nanan.disclosure.harness.Visitor;
import cn.gov.nanan.disclosure.report.Figure;
import cn.gov.nanan.disclosure.report.Register;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 登记簿、督办看板、明细、覆盖情况的页面: as officers of the demo bureau see them. */
class ReportPagesIT {
    private final DemoServer server = DemoServer.shared();

    @Test
    @DisplayName("登记簿 每一页都打得开，中英文都有；各按钮导出的文件都在")
    void everyPageOpens() throws MalformedURLException {
        Visitor office = officer("office");
        for (Register register : Register.values()) {
            opens(office, "reports/register?name=" + register + "&category=C11");
            opens(office, "reports/register?lang=en&name=" + register);
            VisitedPage page = opens(office, "reports/register?lang=zh&name=" + register);
            assertEquals(page.document().select("#rows tbody tr").size(), total(page), register.name());
            for (Element export : page.document().select("a[href*=/reports/export]")) {
                HttpResponse<String> file = office.get(export.attr("href").substring(1));
                assertEquals(200, file.statusCode());
                assertTrue(file.headers()
                        .firstValue("Content-Disposition")
                        .orElse("")
                        .startsWith("attachment"));
            }
        }
        opens(office, "reports/coverage");
        assertEquals(400, office.get("reports/export?register=X").statusCode());
    }

    @Test
    @DisplayName("督办 看板上的每个数字都通向同样多的事项")
    void everyFigureLeadsToItsCases() throws MalformedURLException {
        Visitor leader = officer("leader");
        List<Element> figures = everyFigureIsItsList(leader, "reports/board?view=SUPERVISION");
        assertTrue(figures.size() > 30, figures.toString());
        for (String part : List.of("#cards", "#by-section", "#by-time", "#acts-table", "#stays-table")) {
            assertTrue(figures.stream().anyMatch(one -> one.closest(part) != null), part);
        }
        for (Figure figure : Figure.values()) {
            opens(leader, "reports/cases?figure=" + figure);
        }
        assertTrue(opens(leader, "reports/board?from=2026-05-01&to=2026-03-01")
                .text()
                .contains("早于起始日期"));
    }

    @Test
    @DisplayName("时限 看板上的每个数字，按时率也是，都通向同样多的事项，拟稿人的也是")
    void everyFigureOfTheDeadlinesLeadsToItsCases() throws MalformedURLException {
        List<Element> figures = everyFigureIsItsList(officer("leader"), "reports/board?view=TIMELINESS");
        for (String part : List.of("#cards", "#by-section", "#by-time")) {
            assertTrue(figures.stream().anyMatch(one -> one.closest(part) != null), part);
        }
        assertFalse(everyFigureIsItsList(officer("drafter"), "reports/board").isEmpty());
        assertFalse(everyFigureIsItsList(officer("auditor"), "reports/board?view=TIMELINESS&lang=en")
                .isEmpty());
    }

    /** Opens every number of a board. @return all that lead anywhere */
    private static List<Element> everyFigureIsItsList(Visitor visitor, String board) {
        List<Element> figures = opens(visitor, board).document().select("[data-figure]");
        for (Element figure : figures) {
            String shown = figure.select("strong").isEmpty()
                    ? figure.text()
                    : figure.select("strong").text();
            String counted = figure.attr("data-figure");
            assertTrue(shown.matches("\\d+%|–|\\d+\\.\\d|" + counted + "( 次)?"), figure.outerHtml());
            assertEquals(Long.parseLong(counted), listed(visitor, figure.attr("href")), figure.outerHtml());
        }
        return figures;
    }

    /** How many rows a list has, on all its pages; as many as it says itself where it counts them. */
    private static long listed(Visitor visitor, String address) {
        VisitedPage page = opens(visitor, address.substring(1));
        String total = page.document().select("#total").text();
        long rows = rows(page);
        for (Element next = next(page); next != null; next = next(page)) {
            page = opens(visitor, next.attr("href").substring(1));
            rows += rows(page);
        }
        assertTrue(
                total.isEmpty() || total.matches("\\D*" + rows + "(\\D.*)?"), address + ": " + total + " of " + rows);
        return rows;
    }

    private static Element next(VisitedPage page) {
        return page.document().selectFirst("#next");
    }

    private static long rows(VisitedPage page) {
        return page.document().select("#rows tbody tr, #obligations tbody tr").size();
    }

    @Test
    @DisplayName("看板的旧地址永久转到新地址，语言照旧；登录之前先登录")
    void theOldAddressLeadsOn() throws IOException {
        Visitor drafter = officer("drafter");
        for (String old :
                List.of("publication/dashboard", "publication/dashboard.xhtml", "publication/dashboard?lang=en")) {
            VisitedPage page = opens(drafter, old);
            assertEquals("/reports/board", page.address().getPath());
            assertEquals(
                    old.contains("en") ? "view=TIMELINESS&lang=en" : "view=TIMELINESS",
                    page.address().getQuery());
        }
        HttpResponse<String> last = drafter.get("publication/dashboard");
        assertEquals(301, last.previousResponse().orElseThrow().statusCode());
        VisitedPage stranger = new Visitor(server.address().toURL()).open("publication/dashboard");
        assertTrue(
                stranger.address().getPath().endsWith("/login"),
                stranger.address().toString());
    }

    @Test
    @DisplayName("可见范围 拟稿人打不开督办看板和它的明细，也看不到入口")
    void draftersDoNotSupervise() throws MalformedURLException {
        Visitor drafter = officer("drafter");
        for (String path : List.of(
                "board?view=SUPERVISION", "cases?figure=OVERDUE", "cases?figure=HANDLED", "coverage", "export")) {
            assertEquals(403, drafter.open("reports/" + path).status(), path);
        }
        VisitedPage register = opens(drafter, "reports/register");
        assertFalse(register.document().select("#menu").text().contains("督办"));
        VisitedPage board = opens(drafter, "reports/board");
        assertTrue(board.document().select("h1").text().contains("时限"));
        assertTrue(board.document().select("#views, #stays-table, #export").isEmpty());
        assertFalse(opens(drafter, "reports/cases?figure=DECIDED").text().contains("未采纳公开办意见"));
        assertTrue(register.document().select("#rows td[data-label=科室]").stream()
                .allMatch(cell -> cell.text().equals("产业发展科")));
    }

    @Test
    @DisplayName("可见范围 办公室打开督办看板；系统管理员打不开登记簿和导出，没有入口；无关的人打不开操作留痕，日志里不留故障")
    void refusalsAreQuiet() throws IOException {
        int before = server.output().length();
        VisitedPage board = opens(officer("general"), "reports/board");
        assertTrue(board.document().select("#menu").text().contains("督办看板"));
        Visitor admin = officer("admin");
        for (String path : List.of(
                "register",
                "register?name=CATALOGUE",
                "export?register=CATALOGUE",
                "export?figure=DECIDED",
                "board",
                "board?view=TIMELINESS",
                "board?view=SUPERVISION",
                "cases?figure=DECIDED",
                "cases?figure=GAZETTE")) {
            assertEquals(403, admin.open("reports/" + path).status(), path);
        }
        assertTrue(admin.open("reports/register").text().contains("不接触公开内容"));
        assertFalse(
                opens(admin, "desk/in-tray").document().select("#menu").text().contains("登记簿"));
        Visitor drafter = officer("drafter");
        assertEquals(403, drafter.open("admin/audit").status());
        assertEquals(403, drafter.open("admin/audit-export").status());
        assertFalse(server.output().substring(before).contains("AccessLocalException"));
    }

    private static VisitedPage opens(Visitor visitor, String path) {
        VisitedPage page = visitor.open(path);
        assertEquals(200, page.status(), path);
        return page;
    }

    private static long total(VisitedPage page) {
        return Long.parseLong(page.document().select("#total").text().replaceAll("\\D*(\\d+) 条.*", "$1"));
    }

    private Visitor officer(String userName) throws MalformedURLException {
        Visitor visitor = new Visitor(server.address().toURL());
        visitor.login(userName, "disclosure-demo");
        return visitor;
    }
}
