package cn.gov.nanan.disclosure.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.VisitedPage;
import cn.gov.nanan.disclosure.harness.Visitor;
import java.net.MalformedURLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 翻页位置: a mark that no list has given is refused in words on every page that has one. */
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

    private static Visitor officer() {
        try {
            Visitor visitor = new Visitor(DemoServer.shared().address().toURL());
            visitor.login("office", "disclosure-demo");
            return visitor;
        } catch (MalformedURLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
