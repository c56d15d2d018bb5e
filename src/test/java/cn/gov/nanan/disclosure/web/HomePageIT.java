package cn.gov.nanan.disclosure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.staff.DemoOfficers;
import cn.gov.nanan.disclosure.staff.Totp;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 目录首页和登录 in a browser. */
@ExtendWith(Browser.class)
class HomePageIT {
    @Test
    @DisplayName("公开目录 首页在浏览器中打开，不设 Cookie")
    void homeOpensWithoutCookie(Page page) {
        assertEquals(200, page.navigate("/").status());
        assertEquals(0, page.context().cookies().size());
    }

    @Test
    @DisplayName("公开目录 答复期限推算：手机宽度不横向滚动，中英文都合规，回车即推算")
    void replyDeadlineOnATelephone(Page page) {
        page.setViewportSize(390, 844);
        for (String language : List.of("zh", "en")) {
            page.navigate("/catalogue/reply-deadline?lang=" + language + "&received=2026-03-02&served=2026-03-31"
                    + "&outcome=DENIED_THIRD_PARTY&third-party-asked=2026-03-05&third-party-answered=2026-03-18");
            assertEquals("2026-04-13", page.locator("#due").innerText());
            assertEquals(390, page.evaluate("document.documentElement.scrollWidth"), language);
            Browser.assertAccessible(page);
        }
        page.locator("#received").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/catalogue/reply-deadline?received=2026-03-02**");
        assertEquals("2026-04-13", page.locator("#due").innerText());
        assertEquals(0, page.context().cookies().size());
    }

    @Test
    @DisplayName("两步验证 扫码启用、登录输码、停用，在浏览器中走通；电脑和手机宽度都合规，看得见二维码")
    void secondFactorInTheBrowser(Page page) {
        Browser.login(page, "auditor");
        page.navigate("/desk/password");
        button(page, "启用两步验证");
        assertEquals(true, page.evaluate("document.querySelector('.gk-qr').naturalWidth > 0"));
        String secret = page.locator("[id$=secret]").innerText().replace(" ", "");
        for (int width : List.of(1366, 390)) {
            page.setViewportSize(width, 844);
            Browser.assertAccessible(page);
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "failsafe-reports", "browser", "second-factor-" + width + ".png"))
                    .setFullPage(true));
        }
        page.setViewportSize(1366, 768);
        long step = Totp.step(Instant.now());
        page.getByLabel("动态码").fill(Totp.code(secret, step));
        page.getByLabel("当前密码（确认是您本人）").fill(DemoOfficers.PASSWORD);
        button(page, "确认启用");
        assertEquals(8, page.locator("[id$=recovery] code").count());
        String recovery = page.locator("[id$=recovery] code").first().innerText();
        Browser.assertAccessible(page);
        page.context().clearCookies();
        page.navigate("/login?to=%2Fdesk%2Fpassword");
        page.getByLabel("用户名").fill("auditor");
        page.getByLabel("密码").fill(DemoOfficers.PASSWORD);
        button(page, "登录");
        Browser.assertAccessible(page);
        page.getByLabel("动态码").fill(recovery);
        button(page, "登录");
        page.waitForURL("**/desk/password");
        page.getByLabel("当前密码（确认是您本人）").fill(DemoOfficers.PASSWORD);
        button(page, "停用两步验证");
        assertEquals(1, page.getByText("启用两步验证").count());
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForLoadState();
    }
}
