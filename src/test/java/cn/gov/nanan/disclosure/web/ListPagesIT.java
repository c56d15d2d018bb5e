package cn.gov.nanan.disclosure.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.VisitedPage;
import cn.gov.nanan.disclosure.harness.Visitor;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 清单: a mark that no list has given is refused in words; what is narrowed stays so, sorted otherwise and exported. */
class ListPagesIT {
    private static final Visitor OFFICE = officer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk/in-tray?cursor=",
                "desk/notices?filter=ALL&cursor=",
                "items/search?cursor=",
                "publication/obligations?after=",
                "handover/copies?after=",
                "handover/batches?after=",
                "reexamination/pending?after=",
                "reports/register?name=CATALOGUE&cursor=",
                "reports/cases?figure=OVERDUE&cursor="
            })
    @DisplayName("翻页位置 乱写的页码：400，说明从第一页开始，并留有回去的路；空的从第一页开始")
    void nonsenseIsRefusedInWords(String address) {
        assertEquals(200, OFFICE.open(address).status());
        assertAll(Stream.of("nonsense", "2026-13-45.1", "2026-01-01.99999999999999999999", "%27--")
                .map(mark -> () -> {
                    VisitedPage page = OFFICE.open(address + mark);
                    assertEquals(400, page.status(), mark);
                    assertTrue(page.text().contains("翻页位置无效"), page.text());
                    assertTrue(page.document().select("a[href*=/]").size() > 0, "a way back");
                }));
    }

    @Test
    @DisplayName("待办 换一种次序，筛选都还在：按到期、类别、送来先后")
    void headsThatSortKeepTheFilter() {
        String filter = "kind=ITEM&due=OVERDUE&q=%E5%85%B3%E4%BA%8E";
        for (String order : List.of("", "&order=NEWEST", "&order=KIND")) {
            List<Element> heads =
                    OFFICE.open("desk/in-tray?" + filter + order).document().select("#waiting-list th a");
            assertEquals(3, heads.size(), order);
            for (Element head : heads) {
                String address = head.attr("href").substring(1);
                for (String part : filter.split("&")) {
                    assertTrue(address.contains(part), address);
                }
                VisitedPage sorted = OFFICE.open(address);
                assertEquals(
                        "ITEM",
                        sorted.document().select("#kind option[selected]").val());
                assertEquals(
                        "OVERDUE",
                        sorted.document().select("#due option[selected]").val());
                assertEquals("关于", sorted.document().select("#q").val());
                assertTrue(
                        address.endsWith("order="
                                + sorted.document()
                                        .select("#order option[selected]")
                                        .val()),
                        address);
            }
        }
        assertTrue(OFFICE.open("desk/in-tray?urgent=true").document().select("#waiting-list th a").stream()
                .allMatch(head -> head.attr("href").contains("urgent=true")));
    }

    @Test
    @DisplayName("应公开清单 导出：就是页面上的那些行，同样的筛选，承办人也在；不看内容的人导不出")
    void theExportIsTheList() throws IOException {
        for (String query :
                List.of("", "standing=OVERDUE", "channel=SECTION_COPIES", "standing=OVERDUE&channel=WEBSITE")) {
            List<Element> rows = new ArrayList<>();
            String address = "publication/obligations?" + query;
            while (address != null) {
                Document page = OFFICE.open(address).document();
                rows.addAll(page.select("#obligations tbody tr"));
                Element next = page.selectFirst("#next");
                address = next == null ? null : next.attr("href").substring(1);
            }
            assertFalse(rows.isEmpty(), query);
            List<CSVRecord> records = CSVParser.parse(
                            OFFICE.get("publication/obligations-export?" + query)
                                    .body()
                                    .substring(1),
                            CSVFormat.EXCEL)
                    .getRecords();
            assertEquals("到期日", records.get(0).get(0), records.get(0).toString());
            assertEquals(rows.size(), records.size() - 1, query);
            for (int at = 0; at < rows.size(); at++) {
                Element row = rows.get(at);
                CSVRecord record = records.get(at + 1);
                assertEquals(row.select("time").attr("datetime"), record.get(0), query);
                assertEquals(row.select(".gk-items-title a").text(), record.get(2));
                assertEquals(
                        String.join("、", row.select("td[data-label=承办人] div").eachText()), record.get(7));
            }
        }
        Visitor admin = officer("admin");
        assertEquals(403, admin.get("publication/obligations-export").statusCode());
    }

    private static Visitor officer() {
        return officer("office");
    }

    private static Visitor officer(String user) {
        try {
            Visitor visitor = new Visitor(DemoServer.shared().address().toURL());
            visitor.login(user, "disclosure-demo");
            return visitor;
        } catch (MalformedURLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
