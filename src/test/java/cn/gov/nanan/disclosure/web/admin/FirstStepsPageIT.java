package cn.gov.nanan.disclosure.web.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.TwoNodes;
import cn.gov.nanan.disclosure.harness.DemoServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 初始配置, as the first administrator of an empty database meets it in his browser. */
@ExtendWith(Browser.class)
class FirstStepsPageIT {
    private static final String OWN = "first-steps-of-ours";

    @Test
    @DisplayName("初始配置 空库：首次登录改密，初始口令的文件即删除；首页引到清单，登记科室后该项完成")
    void theFirstAdministratorIsGuided(Page page) throws IOException {
        try (DemoServer server = DemoServer.start("first-steps").ready()) {
            Path file = Path.of("target", "it-first-steps", "first-administrator-password.txt");
            String initial = Files.readString(file).strip();
            page.navigate(TwoNodes.at(server, "/login"));
            page.getByLabel("用户名").fill("admin");
            page.getByLabel("密码").fill(initial);
            TwoNodes.press(page, "登录");
            page.waitForURL("**/desk/password*");
            page.getByLabel("当前密码").fill(initial);
            page.getByLabel("新密码", new Page.GetByLabelOptions().setExact(true)).fill(OWN);
            page.getByLabel("再次输入新密码").fill(OWN);
            TwoNodes.press(page, "修改");
            page.waitForURL("**/desk/in-tray*");
            assertFalse(Files.exists(file), "it opens nothing any more");

            closeTour(page);
            assertThat(page.locator("#setup-left")).containsText("下一步：科室和直属单位");
            for (int width : new int[] {390, 1366}) {
                page.setViewportSize(width, 800);
                assertTrue(
                        page.locator("#work").boundingBox().y
                                < page.locator("#setup-left").boundingBox().y,
                        "the work list is first at " + width);
            }
            look(page, "setup-left");
            page.locator("#setup-resume").click();
            page.waitForURL("**/admin/setup*");
            String left = page.locator("#left").innerText();
            assertThat(step(page, "SECTIONS")).containsText("待完成");
            assertThat(step(page, "ROLES")).containsText("还没有人担任：拟稿人");
            assertThat(step(page, "AGENCY")).containsText("DISCLOSURE_AGENCY_CODE");
            assertThat(step(page, "MAIL")).containsText("可选");
            look(page, "setup");
            step(page, "SECTIONS").getByRole(AriaRole.LINK).click();
            page.waitForURL("**/admin/sections*");
            page.getByLabel("名称").fill("产业发展科");
            TwoNodes.press(page, "保存");
            assertThat(page.locator("#messages")).containsText("已保存");
            page.navigate(TwoNodes.at(server, "/admin/setup"));
            assertThat(step(page, "SECTIONS")).containsText("已完成");
            assertFalse(left.equals(page.locator("#left").innerText()), "one less is left");
            page.navigate(TwoNodes.at(server, "/admin/setup?lang=en"));
            assertThat(step(page, "OFFICERS")).containsText("nobody but the administrator");
            Browser.assertAccessible(page);
        }
    }

    @Test
    @DisplayName("初始配置 演示机关的首页不提示；清单对审计员可读，对其他人关闭")
    void onTheDemoBureau(Page page) {
        Browser.login(page, "admin");
        page.navigate("/desk/in-tray");
        assertThat(page.locator("#setup-left")).hasCount(0);
        page.navigate("/admin/setup");
        assertThat(step(page, "ROLES")).containsText("已完成");
        page.context().clearCookies();
        Browser.login(page, "auditor");
        page.navigate("/admin/setup");
        assertThat(step(page, "SECTIONS")).containsText("已完成");
        page.context().clearCookies();
        Browser.login(page, "drafter");
        assertEquals(403, page.navigate("/admin/setup").status());
    }

    private static Locator step(Page page, String step) {
        return page.locator("#step-" + step);
    }

    private static void closeTour(Page page) {
        Locator close = page.locator("#tour-close");
        if (close.isVisible()) {
            close.click();
        }
    }

    private static void look(Page page, String name) {
        for (int width : new int[] {390, 1366}) {
            page.setViewportSize(width, 768);
            Browser.assertAccessible(page);
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), name);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "failsafe-reports", "browser", name + "-" + width + ".png"))
                    .setFullPage(true));
        }
    }
}
