package cn.gov.nanan.disclosure.web.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 看板的两个视图 on paper, by the keyboard alone, and by a click on their charts. */
@ExtendWith(Browser.class)
class BoardPrintPageIT {
    /** A4 upright less its margins. */
    private static final int PAPER = 720;

    /** The middle of the first bar of the chart that counts anything; false until the chart is drawn. */
    private static final String FIRST_BAR = "n => {"
            + "const chart = window.Chart && Chart.getChart(document.querySelectorAll('canvas')[n]);"
            + "for (const [set, one] of chart ? chart.data.datasets.entries() : [])"
            + "  for (const [at, bar] of chart.getDatasetMeta(set).data.entries())"
            + "    if (one.data[at]) { const {x, y} = bar.getCenterPoint(); return [x, y]; }"
            + "return false; }";

    @Test
    @DisplayName("看板 两个视图都可以打印：没有菜单、按钮和筛选，注明日期和期间，表格完整，不超出纸张")
    void bothViewsPrint(Page page) {
        Browser.login(page, "leader");
        page.setViewportSize(PAPER, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String view : List.of("TIMELINESS", "SUPERVISION")) {
            page.navigate("/reports/board?view=" + view);
            assertThat(page.locator("h1")).isVisible();
            for (String gone : List.of("#menu", "#views", "#help", ".gk-head-actions", "form[role=search]")) {
                for (Locator one : page.locator(gone).all()) {
                    assertThat(one).isHidden();
                }
            }
            assertThat(page.locator(".gk-note").first()).containsText(Pattern.compile("20\\d\\d-\\d\\d-\\d\\d"));
            assertThat(page.locator("#by-section tbody tr").first()).isVisible();
            assertThat(page.locator("#by-time tbody tr").first()).isVisible();
            assertEquals(
                    0,
                    page.evaluate("() => Array.from(document.querySelectorAll('.gk-scroll, main'))"
                            + ".filter(one => one.scrollWidth > one.clientWidth + 1).length"),
                    view);
        }
    }

    @Test
    @DisplayName("看板 点任何一幅图上的柱，都打开它所数的那些件")
    void everyBarOpensItsCases(Page page) {
        Browser.login(page, "leader");
        int opened = 0;
        for (String view : List.of("TIMELINESS", "SUPERVISION")) {
            String board = "/reports/board?view=" + view;
            page.navigate(board);
            assertThat(page.locator("canvas").first()).isVisible();
            int charts = page.locator("canvas").count();
            for (int n = 0; n < charts; n++) {
                page.navigate(board);
                Locator chart = page.locator("canvas").nth(n);
                JSHandle drawn = page.waitForFunction(FIRST_BAR, n);
                List<?> bar = (List<?>) drawn.jsonValue();
                chart.scrollIntoViewIfNeeded();
                chart.click(new Locator.ClickOptions()
                        .setPosition(((Number) bar.get(0)).doubleValue(), ((Number) bar.get(1)).doubleValue()));
                page.waitForURL(Pattern.compile("/(reports/cases|publication/obligations)\\?"));
                assertThat(page.locator("h1")).isVisible();
                opened++;
            }
        }
        assertTrue(opened > 4, opened + " charts");
    }

    @Test
    @DisplayName("看板 只用键盘：在视图之间换、选期间、打开一个数字的明细、再回到看板")
    void theBoardIsWorkedByKeys(Page page) {
        Browser.login(page, "leader");
        page.navigate("/reports/board");
        assertThat(page.locator("#views [aria-current=page]")).hasText("督办");
        page.locator("#from").focus();
        page.locator("#from").fill("2026-01-01");
        page.locator("#to").fill("2026-12-31");
        page.locator("#grain").selectOption("QUARTER");
        page.locator("#grain").press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**view=SUPERVISION&from=2026-01-01&to=2026-12-31&grain=QUARTER");
        Locator figure = page.locator("#by-section [data-figure]").first();
        String counted = figure.getAttribute("data-figure");
        figure.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#total")).containsText("共 " + counted + " 条");
        page.locator(".gk-crumbs a").last().focus();
        page.keyboard().press("Enter");
        page.locator("#views a").last().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("看板：时限");
    }
}
