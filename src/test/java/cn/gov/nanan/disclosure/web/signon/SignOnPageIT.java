package cn.gov.nanan.disclosure.web.signon;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.TwoNodes;
import cn.gov.nanan.disclosure.signon.LocalProvider.Lie;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 统一登录, in a browser: what it shows, by keyboard alone, and that its rules let nobody stay logged in at the provider. */
@ExtendWith(Browser.class)
@Tag("signon")
class SignOnPageIT {
    @BeforeEach
    void honest() {
        SignOnServers.PORTAL.as("drafter").lying(Lie.NONE);
    }

    private static String at(String path) {
        return TwoNodes.at(SignOnServers.FIRST, path);
    }

    private static void pictured(Page page, String name) {
        for (int width : new int[] {390, 1366}) {
            page.setViewportSize(width, 768);
            Browser.assertAccessible(page);
            assertEquals(
                    0,
                    page.evaluate("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)"),
                    name + " fits " + width);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "failsafe-reports", "browser", name + "-" + width + ".png"))
                    .setFullPage(true));
        }
    }

    @Test
    @DisplayName("统一登录 只用键盘：先到统一身份认证，进来，退出时两边都退；展开后用户名登录")
    void byKeyboard(Page page) {
        page.navigate(at("/desk/settings"));
        pictured(page, "sign-on");
        page.locator("#sign-on").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/desk/settings");
        assertThat(page.locator("#who")).hasAttribute("data-user", "drafter");
        page.locator("#logout").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/login?left=true");
        assertThat(page.getByText("您已退出登录")).isVisible();
        assertTrue(SignOnServers.PORTAL.leftBy().contains("."), "the provider was left too");
        page.locator("#other summary").focus();
        page.keyboard().press("Enter");
        pictured(page, "sign-on-other");
        page.getByLabel("用户名").fill("head");
        page.getByLabel("密码").fill("wrong");
        page.keyboard().press("Enter");
        assertThat(page.getByText("用户名或密码不正确")).isVisible();
        page.getByLabel("密码").fill("head-of-directory");
        page.keyboard().press("Enter");
        page.waitForURL("**/desk/in-tray*");
    }

    @Test
    @DisplayName("统一登录 没有账号的页面：看得懂，退得出；英文的登录页")
    void refused(Page page) {
        SignOnServers.PORTAL.as("newcomer");
        page.navigate(at("/signon"));
        assertThat(page.locator("#ask")).containsText(SignOnServers.ASK);
        pictured(page, "sign-on-refused");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("退出统一身份认证"))
                .click();
        page.waitForURL("**/login?left=true");
        page.navigate(at("/login?lang=en"));
        pictured(page, "sign-on-en");
        assertThat(page.locator("#sign-on")).hasText("Sign on with the portal");
    }
}
