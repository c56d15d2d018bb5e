package cn.gov.nanan.disclosure.web.bulk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 批量办理（页面）: choosing, looking at each, doing one by one, as officers meet it. */
@ExtendWith(Browser.class)
class BulkPageIT {
    @Test
    @DisplayName("条例第十七条 批量复核：列出审看要目，没有勾选“已逐件审看”的不办，七问答满才办")
    void bulkIsExaminedOneByOne(Page page) {
        Browser.login(page, "office");
        page.navigate("/items/bulk?work=RECHECK");
        Locator boxes = page.locator(".gk-items tbody input[type=checkbox]");
        boxes.nth(0).check();
        boxes.nth(1).check();
        press(page, "核对所选");
        Locator briefs = page.locator(".gk-briefs > li");
        assertThat(briefs).hasCount(2);
        assertThat(briefs.first()).containsText("内容类别");
        assertThat(briefs.first().locator("a")).hasAttribute("target", "_blank");
        Browser.assertAccessible(page);
        press(page, "确定");
        assertThat(page.locator("#messages")).containsText("至少勾选一件");
        briefs.first().locator("input[type=checkbox]").check();
        press(page, "确定");
        assertThat(page.locator("#messages")).containsText("还没有判断的");
        assertThat(briefs.first().locator("input[type=checkbox]")).isChecked();
        for (Locator no : page.locator("fieldset.gk-question").getByLabel("否").all()) {
            no.check();
        }
        page.getByLabel("意见").fill("经保密审查，可以公开。");
        press(page, "确定");
        assertThat(page.locator("#results")).containsText("成功 1 件，未成 1 件");
        assertThat(page.locator("#left")).containsText("仍然勾选着");
        assertThat(page.locator(".gk-items tbody input:checked")).hasCount(1);
        press(page, "核对所选");
        assertThat(page.getByLabel("意见")).hasValue("经保密审查，可以公开。");
        assertThat(page.locator("fieldset.gk-question input:checked, .gk-briefs input:checked"))
                .hasCount(0);
        page.setViewportSize(390, 844);
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
    }

    @Test
    @DisplayName("一（二）4 批量办理：拟稿人有入口；没有这些事的不得进入，别人的事也不得进入")
    void menuAndAuthorisationAgree(Page page) {
        Browser.login(page, "drafter");
        page.navigate("/desk/in-tray");
        page.locator(".gk-menu").getByText("批量办理").click();
        assertThat(page.locator(".gk-tab")).hasText(new String[] {"批量发布"});
        assertEquals(403, page.navigate("/items/bulk?work=RECHECK").status());
        page.context().clearCookies();
        Browser.login(page, "auditor");
        page.navigate("/desk/in-tray");
        assertThat(page.locator(".gk-menu")).not().containsText("批量办理");
        assertEquals(403, page.navigate("/items/bulk").status());
    }

    @Test
    @DisplayName("一（一）4 批量发布：没有看过公众页面的不发布；有疑点的请单独办理；发布的公众看得到，写的意见在办理单上")
    void groupIsPublishedWhenSeen(Page page) {
        Browser.login(page, "office");
        chosen(page, "PUBLISH", 2);
        Locator briefs = page.locator(".gk-briefs > li");
        assertThat(briefs).hasCount(2);
        Browser.assertAccessible(page);
        look(page, "publish-1366");
        narrow(page, "publish-390");
        page.getByLabel("意见").fill("已核对公众页面。");
        press(page, "确定");
        assertThat(page.locator("#messages")).containsText("至少勾选一件“已看公众页面”");
        assertThat(page.getByLabel("意见")).hasValue("已核对公众页面。");
        Locator first = briefs.first();
        String title = first.locator("a").first().innerText();
        first.locator("summary").click();
        assertThat(first).containsText("发文字号的年份");
        Page preview = page.waitForPopup(() -> first.getByText("预览公众页面").click());
        assertThat(preview.locator("#preview")).isVisible();
        preview.close();
        first.locator("input[type=checkbox]").check();
        briefs.nth(1).locator("input[type=checkbox]").check();
        press(page, "确定");
        assertThat(page.locator("#results")).containsText("成功 1 件，未成 1 件");
        assertThat(page.locator("ul.gk-files")).containsText("还没有看过公众页面");
        Browser.assertAccessible(page);
        page.locator("ul.gk-files a").getByText(title).click();
        page.waitForURL("**/items/item?id=*");
        assertEquals("已发布", page.locator("#state").innerText());
        assertThat(page.locator(".gk-trail").last()).containsText("已核对公众页面。");
        String number = page.locator("#index-number").innerText();
        page.context().clearCookies();
        assertEquals(200, page.navigate("/catalogue/item?no=" + number).status());
    }

    @Test
    @DisplayName("一（二）4 批量归档：一次归档所选，意见写入每一件的办理单")
    void groupIsFiled(Page page) {
        Browser.login(page, "general");
        chosen(page, "FILE", 1);
        Browser.assertAccessible(page);
        page.getByLabel("意见").fill("归入本年度文书卷。");
        press(page, "确定");
        assertThat(page.locator("#results")).containsText("成功 1 件，未成 0 件");
        page.locator("ul.gk-files a").first().click();
        page.waitForURL("**/items/item?id=*");
        assertEquals("已归档", page.locator("#state").innerText());
        assertThat(page.locator(".gk-trail").last()).containsText("归入本年度文书卷。");
    }

    @Test
    @DisplayName("批量转办：科室没有另一位拟稿人的当即说明；没有选接办人的不办，所选和意见都在")
    void nobodyToReassignTo(Page page) {
        Browser.login(page, "head");
        chosen(page, "REASSIGN", 2);
        Browser.assertAccessible(page);
        assertThat(page.locator("#bulk .gk-note-warn")).containsText("没有其他拟稿人");
        look(page, "reassign-1366");
        narrow(page, "reassign-390");
        page.getByLabel("意见").fill("原拟稿人外出。");
        press(page, "确定");
        assertThat(page.locator("#messages")).containsText("请选择本科室的另一位拟稿人接办");
        assertThat(page.locator(".gk-briefs > li")).hasCount(2);
        assertThat(page.getByLabel("意见")).hasValue("原拟稿人外出。");
        press(page, "返回选择");
        assertThat(page.locator(".gk-items tbody input:checked")).hasCount(2);
    }

    @Test
    @DisplayName("批量办理 登录过期时所选、七问和意见都不丢；办完以后窗口里什么也不留")
    void whatWasTypedSurvivesTheSession(Page page) {
        Browser.login(page, "office");
        chosen(page, "RECHECK", 2);
        page.locator(".gk-briefs > li input[type=checkbox]").first().check();
        page.getByLabel("意见").fill("逐件看过，可以公开。");
        page.locator("fieldset.gk-question").first().getByLabel("否").check();
        String list = page.url();
        page.context().clearCookies();
        press(page, "确定");
        assertThat(page.locator("#kept-ended")).isVisible();
        assertEquals(list, page.url());
        Browser.assertAccessible(page);
        page.locator("#kept-login").click();
        page.getByLabel("用户名").fill("office");
        page.getByLabel("密码").fill("disclosure-demo");
        press(page, "登录");
        page.waitForURL(list);
        assertThat(page.locator("#kept-offer")).isVisible();
        assertThat(page.locator(".gk-items tbody input:checked")).hasCount(2);
        press(page, "核对所选");
        assertThat(page.getByLabel("意见")).hasValue("逐件看过，可以公开。");
        assertThat(page.locator(".gk-briefs > li input[type=checkbox]").first()).isChecked();
        assertThat(page.locator("fieldset.gk-question input:checked")).hasCount(1);
        for (Locator no : page.locator("fieldset.gk-question").getByLabel("否").all()) {
            no.check();
        }
        press(page, "确定");
        assertThat(page.locator("#results")).containsText("成功 1 件");
        assertEquals(0, page.evaluate("Object.keys(sessionStorage).filter(one => one.startsWith('kept:')).length"));
    }

    private static void chosen(Page page, String work, int items) {
        page.navigate("/items/bulk?work=" + work);
        Locator boxes = page.locator(".gk-items tbody input[type=checkbox]");
        for (int at = 0; at < items; at++) {
            boxes.nth(at).check();
        }
        press(page, "核对所选");
        page.locator(".gk-briefs > li").nth(items - 1).waitFor();
    }

    private static void narrow(Page page, String name) {
        page.setViewportSize(390, 844);
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
        look(page, name);
        page.setViewportSize(1366, 768);
    }

    /** What the page looks like, kept with the reports. */
    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "failsafe-reports", "browser", "bulk-" + name + ".png")));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
