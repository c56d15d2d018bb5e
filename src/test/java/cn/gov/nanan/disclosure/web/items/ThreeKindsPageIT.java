package cn.gov.nanan.disclosure.web.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.DraftSheet;
import cn.gov.nanan.disclosure.browser.ItemSheet;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 三类信息（页面）: what a section publishes itself, what it obtained, and the gates, through the officers' browsers. */
@ExtendWith(Browser.class)
class ThreeKindsPageIT {
    @Test
    @DisplayName("一（二） 非公文类由科室定稿、复核、发布，公众看得到")
    void sectionPublishesItsRecord(Page page) {
        String title = "工业用电统计表（浏览器）";
        Browser.login(page, "drafter");
        DraftSheet draft = kind(page, "非公文类").title(title).choose("内容类别", "统计信息");
        draft.choose("公开属性", "主动公开").fill("正文", "本月工业用电量。");
        Browser.assertAccessible(page);
        assertEquals("核稿", draft.submit().step());
        ItemSheet.fromInTray(page, "head", title).act("同意", null);
        ItemSheet.fromInTray(page, "leader", title).act("审定", null);
        ItemSheet.fromInTray(page, "signatory", title).act("签发", null);
        ItemSheet.fromInTray(page, "drafter", title).act("印发", null);
        ItemSheet.fromInTray(page, "head", title).passRecheck("经保密审查，可以公开。");
        ItemSheet published = ItemSheet.fromInTray(page, "drafter", title).act("发布", null);
        assertEquals("已发布", published.step());
        String number = published.indexNumber();
        page.context().clearCookies();
        assertEquals(200, page.navigate("/catalogue/item?no=" + number).status());
        assertTrue(page.locator("main").innerText().contains(title));
    }

    @Test
    @DisplayName("二（三）2 从其他机关获取的，公开办建立链接；附件2 一（四）4 页面提示本机关不是公开主体")
    void officeLinksWhatAnotherAgencyPublished(Page page) {
        String title = "泉州市试点通知（浏览器转载）";
        Browser.login(page, "drafter");
        DraftSheet draft = kind(page, "获取保存类").title(title).choose("内容类别", "工信发展政策、措施");
        draft.choose("信息来源", "从其他行政机关获取")
                .fill("提供单位（人）", "泉州市工业和信息化局")
                .fill("获取日期", "2026-11-20")
                .choose("公开属性", "主动公开");
        draft.choose("公开权限", "以上都不是");
        assertTrue(page.locator("#right-agency").innerText().contains("须先在“会商报批”中登记"));
        assertEquals(0, page.locator("p:has-text('确需公开的，须说明理由'):visible").count(), "a reason does not suffice");
        assertTrue(page.locator("[id$='bodyField']").isVisible());
        draft.choose("拟公开方式", "建立链接");
        assertFalse(page.locator("[id$='bodyField']").isVisible(), "a link asks for no text");
        draft.press("提交");
        page.locator("[id$='plannedUrlField'] .ui-message-error").first().waitFor();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "failsafe-reports", "browser", "planned-link.png")));
        draft.fill("公开页面网址", "https://www.example.gov.cn/old.html");
        assertEquals("核稿", draft.submit().step());
        ItemSheet.fromInTray(page, "head", title).act("同意", null);
        ItemSheet.fromInTray(page, "leader", title).act("审定", null);
        ItemSheet.fromInTray(page, "head", title).passRecheck("经保密审查，可以公开。");
        ItemSheet office = ItemSheet.fromInTray(page, "office", title);
        assertTrue(page.locator("#right").isVisible());
        office.choose("建立链接");
        Locator preview = page.locator(".gk-act-form a[href*='as=LINK']");
        assertTrue(preview.getAttribute("href").contains("old.html"), "planned");
        office.fill("公开页面网址", "https://www.example.gov.cn/a.html");
        page.getByLabel("公开页面网址").press("Tab");
        page.locator(".gk-act-form a[href*='as=LINK'][href*='a.html']").waitFor();
        Page seen = page.waitForPopup(
                () -> page.locator(".gk-act-form a[href*='as=LINK']").click());
        assertEquals("https://www.example.gov.cn/a.html", seen.locator("#link").getAttribute("href"));
        assertEquals(0, seen.locator("#body").count());
        String facts = seen.locator("#facts").innerText();
        seen.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "failsafe-reports", "browser", "preview-link.png")));
        seen.navigate(seen.url().replace("as=LINK", "as=EXTRACT").replaceFirst("url=[^&]*", "url=javascript:alert(1)"));
        assertTrue(seen.locator("#no-preview").innerText().contains("公开页面网址"));
        seen.close();
        office.confirm();
        assertEquals("已发布", office.step());
        String number = office.indexNumber();
        page.context().clearCookies();
        page.navigate("/catalogue/item?no=" + number);
        assertTrue(page.locator("main").innerHTML().contains("https://www.example.gov.cn/a.html"));
        assertEquals(facts, page.locator("#facts").innerText());
    }

    private static DraftSheet kind(Page page, String kind) {
        DraftSheet draft = DraftSheet.open(page).kind(kind);
        return draft;
    }
}
