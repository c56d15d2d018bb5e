package cn.gov.nanan.disclosure.web.packages;

import static cn.gov.nanan.disclosure.browser.TwoNodes.at;
import static cn.gov.nanan.disclosure.browser.TwoNodes.login;
import static cn.gov.nanan.disclosure.browser.TwoNodes.press;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.TwoNodes;
import cn.gov.nanan.disclosure.harness.Patience;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 回到内网的: what the public side arranged and where the portal shows it, and how far a package has come, in the pages. */
@Tag("long")
@ExtendWith(Browser.class)
class ReturnedPageIT {
    private static final String PORTAL = "https://www.nanan.gov.cn/zwgk/1.htm";

    private TwoNodes nodes;

    @BeforeEach
    void begin(Page page) {
        nodes = TwoNodes.begun(page);
    }

    @Test
    @DisplayName("一（一）4（1） 外网整理的要素和门户地址回到内网：办理单上有外网一行，登记上写明已采用和网址；进度有名称可读")
    void whatWasDoneOutsideIsSeenInside(Page page) throws SQLException {
        login(page, nodes.extranet(), "portal");
        page.navigate(at(nodes.extranet(), "/packages/incoming"));
        page.locator("#arrivals tbody tr", new Page.LocatorOptions().setHasText("已发布"))
                .last()
                .locator("a")
                .click();
        String number = enterPortal(page);
        seeProgress(page);
        login(page, nodes.intranet(), "office");
        Patience.until("both receipts have come", () -> {
            page.navigate(at(nodes.intranet(), "/packages/incoming"));
            press(page, "立即收取");
            return page.locator("#arrivals tbody tr").count() >= 2;
        });
        page.navigate(at(nodes.intranet(), "/packages/outgoing"));
        page.locator("#sealed tbody a").last().click();
        Locator line = page.locator(".gk-items tbody tr", new Page.LocatorOptions().setHasText(number));
        assertThat(line).containsText("内网已采用");
        assertThat(line).containsText(PORTAL);
        Browser.assertAccessible(page);
        assertThat(line).not().containsText("录入");
        page.navigate(page.url().replace("/package?", "/returned?") + "&no=" + number);
        Browser.assertAccessible(page);
        assertThat(page.locator("#adopted")).containsText("内网已采用");
        assertThat(page.getByLabel("要素码")).hasCount(0);
        page.navigate(at(nodes.intranet(), "/items/search?q=" + number));
        page.locator("main table a, #results a").first().click();
        assertThat(page.locator(".gk-trail tbody tr").last()).containsText("外网");
        assertThat(page.locator(".gk-trail tbody tr").last()).containsText("号回执");
        Browser.assertAccessible(page);
    }

    /** @return the number of the item that was arranged */
    private static String enterPortal(Page page) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("门户地址").setExact(true))
                .click();
        String number = page.locator(".gk-items-title .gk-field-hint")
                .first()
                .innerText()
                .split(" ")[0];
        Locator address = page.locator("input[type=url]").first();
        address.fill("www.nanan.gov.cn");
        page.evaluate("document.querySelectorAll('form').forEach(f => f.noValidate = true)");
        press(page, "保存门户地址");
        assertThat(page.locator("#messages")).containsText("应为 http 或者 https 网址");
        assertThat(page.locator("input[type=url]").first()).hasValue("www.nanan.gov.cn");
        Browser.assertAccessible(page);
        page.locator("input[type=url]").first().fill(PORTAL);
        press(page, "保存门户地址");
        assertThat(page.locator("#messages")).containsText("已保存 1 个门户地址");
        return number;
    }

    private void seeProgress(Page page) throws SQLException {
        try (Connection beside = DriverManager.getConnection(TwoNodes.OUTSIDE, "sa", "")) {
            beside.createStatement()
                    .execute("insert into work_progress values ('arrival:1', 'STAGE', 3200, 10000,"
                            + " dateadd('minute', 5, current_timestamp))");
            page.navigate(at(nodes.extranet(), "/packages/incoming"));
            Locator bar = page.getByRole(AriaRole.PROGRESSBAR, new Page.GetByRoleOptions().setName("入库待整理"));
            assertThat(bar).hasAttribute("value", Pattern.compile("32"));
            assertThat(page.locator("#underway")).containsText("3200/10000（32%）");
            Browser.assertAccessible(page);
            beside.createStatement().execute("delete from work_progress");
            assertThat(page.locator("#underway-over")).isVisible();
            assertThat(bar).isHidden();
        }
    }
}
