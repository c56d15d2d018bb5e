package cn.gov.nanan.disclosure.web.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 帮助 and 入门指引 in a browser. */
@ExtendWith(Browser.class)
class HelpPageIT {
    @Test
    @DisplayName("帮助 每个页面的“帮助”打开与它有关的部分")
    void helpButtonOpensItsPart(Page page) {
        Browser.login(page, "drafter");
        for (String address : List.of("/desk/in-tray", "/desk/password", "/items/draft", "/items/search", "/help")) {
            opensItsPart(page, address);
        }
        page.navigate("/items/search");
        opensItsPart(page, page.locator(".gk-items-title a").first().getAttribute("href"));
        page.context().clearCookies();
        Browser.login(page, "office");
        List.of("/publication/obligations", "/reports/board").forEach(address -> opensItsPart(page, address));
        page.context().clearCookies();
        Browser.login(page, "admin");
        List.of("sections", "officers", "calendar", "rules", "catalogue-import", "audit")
                .forEach(name -> opensItsPart(page, "/admin/" + name));
    }

    private static void opensItsPart(Page page, String address) {
        page.navigate(address);
        Locator help = page.locator("#help");
        assertEquals("帮助", help.innerText(), address);
        String target = help.getAttribute("href");
        help.click();
        page.waitForURL("**" + target);
        assertEquals(
                1,
                page.locator("[id='" + target.substring(target.indexOf('#') + 1) + "']")
                        .count(),
                target);
    }

    @Test
    @DisplayName("三 操作说明和细则的原文、流程图可查、可筛选；中英文、窄屏都合规")
    void helpIsReadableAndFiltered(Page page) {
        Browser.login(page, "drafter");
        page.navigate("/help");
        assertEquals(15, page.locator(".gk-flow-box").count());
        assertEquals(
                "/items/draft", page.locator(".gk-flow-document-proposal a").getAttribute("href"));
        Browser.assertAccessible(page);
        page.getByLabel("全文筛选").fill("反不正当竞争法");
        assertTrue(page.locator("[id='manual-3']").isVisible());
        assertFalse(page.locator("[id='manual-1']").isVisible());
        assertTrue(page.locator("#help-found").innerText().contains("1"));
        page.getByLabel("全文筛选").fill("");
        assertTrue(page.locator("[id='manual-1']").isVisible());
        page.setViewportSize(390, 844);
        Browser.assertAccessible(page);
        assertTrue(
                (Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "no sideways scrolling");
        page.navigate("/help?lang=en");
        assertTrue(page.locator("[id='manual-3']").innerText().contains("Six reasons"));
        assertTrue(page.locator("[id='manual-3'] [lang='zh-CN']").innerText().contains("（二）商业秘密"));
        Browser.assertAccessible(page);
        page.navigate("/help?lang=zh");
    }

    @Test
    @DisplayName("帮助 未登录的人先登录，再回到帮助")
    void strangersLogInFirst(Page page) {
        page.navigate("/help");
        assertTrue(page.url().contains("/login?to=%2Fhelp"));
    }

    @Test
    @DisplayName("入门指引 首次登录出现一次，键盘可以走完；帮助页可以重看")
    void tourOnce(Page page) {
        Browser.login(page, "leader2");
        page.navigate("/desk/in-tray");
        Locator tour = page.locator("#tour");
        PlaywrightAssertions.assertThat(tour).isVisible();
        assertTrue(tour.innerText().contains("分管领导：第 1 步，共 4 步"));
        Browser.assertAccessible(page);
        for (int step = 2; step <= 4; step++) {
            page.locator("#tour-next").press("Enter");
            assertTrue(tour.innerText().contains("第 " + step + " 步"));
        }
        PlaywrightAssertions.assertThat(page.locator("#tour-next")).hasText("完成");
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.keyboard()
                .press("Escape"));
        assertFalse(tour.isVisible());
        page.reload();
        assertFalse(page.locator("#tour").isVisible());
        page.context().clearCookies();
        Browser.login(page, "leader2");
        page.navigate("/desk/in-tray");
        assertFalse(page.locator("#tour").isVisible());
        page.navigate("/help");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("重看入门指引"))
                .click();
        PlaywrightAssertions.assertThat(page.locator("#tour")).isVisible();
        Browser.assertAccessible(page);
        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(page.locator("#tour-again")).isFocused();
    }
}
