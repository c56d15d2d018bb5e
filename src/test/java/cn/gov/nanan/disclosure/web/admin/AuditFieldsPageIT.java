package cn.gov.nanan.disclosure.web.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 操作留痕的查询栏 in a browser. */
@ExtendWith(Browser.class)
class AuditFieldsPageIT {
    @Test
    @DisplayName("操作留痕 日期控件是中文的，打开时也没有无障碍问题；写错的日期留在栏里，改正了就能查；只用键盘")
    void daysAreChosenOrTyped(Page page) {
        Browser.login(page, "auditor");
        page.navigate("/admin/audit");
        Locator from = page.locator("input[id$=from_input]");
        from.focus();
        from.press("ArrowDown");
        Locator popup = page.locator("[id$=from_panel]");
        assertThat(popup).isVisible();
        assertThat(popup).containsText(Pattern.compile("月"));
        Browser.assertAccessible(page);
        from.press("Escape");
        assertThat(popup).isHidden();
        from.fill("2026-13-45");
        from.press("Tab");
        page.locator("button[id$=find]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#search")).containsText("日期应写作 2026-03-05");
        assertThat(from).hasValue("2026-13-45");
        assertThat(page.locator("#audit-events")).hasCount(0);
        Browser.assertAccessible(page);
        from.fill("2026-01-01");
        from.press("Escape");
        page.locator("button[id$=find]").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**from=2026-01-01*");
        assertThat(page.locator("#audit-events tbody tr").first()).isVisible();
        page.navigate("/admin/audit?from=2026-13-45");
        assertThat(from).hasValue("2026-13-45");
        assertThat(page.locator("#search")).containsText("“2026-13-45”不是日期");
        Browser.assertAccessible(page);
    }

    @Test
    @DisplayName("操作留痕 打印的没有菜单和翻页，表格完整")
    void itPrints(Page page) {
        Browser.login(page, "auditor");
        page.setViewportSize(1040, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.navigate("/admin/audit");
        assertThat(page.locator("#menu")).isHidden();
        assertThat(page.locator("#older")).isHidden();
        assertThat(page.locator("#search")).isHidden();
        assertThat(page.locator("#audit-events tbody tr").first()).isVisible();
        Object wide = page.evaluate("() => document.querySelector('#audit-events').scrollWidth - innerWidth");
        assertTrue(((Number) wide).intValue() <= 0, String.valueOf(wide));
    }
}
