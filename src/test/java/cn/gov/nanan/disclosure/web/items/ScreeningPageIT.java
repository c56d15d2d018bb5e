package cn.gov.nanan.disclosure.web.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.DraftSheet;
import cn.gov.nanan.disclosure.browser.ItemSheet;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 发布前检查（页面）: the comparisons beside the act, and the public page before anybody sees it. */
@ExtendWith(Browser.class)
class ScreeningPageIT {
    @Test
    @DisplayName("条例第六条 发布前看到公众页面的原样和各项比较；附件个数不符的，勾选以后才能发布；发布后的页面与预览相同")
    void pageIsSeenBeforeItIsPublic(Page page) {
        String title = "规上工业增加值统计表（预览）";
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page).choose("信息种类", "非公文类");
        page.getByLabel("文种细分", new Page.GetByLabelOptions().setExact(true))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        draft.title(title).choose("内容类别", "统计信息").choose("公开属性", "主动公开").fill("正文", "附件：统计表");
        page.getByLabel("正文").press("Control+a");
        page.getByLabel("正文")
                .evaluate("editor => { const data = new DataTransfer(); data.setData('text/html',"
                        + " \"<p>附件：统计表</p><p>见<a href='https://www.example.invalid/a'>原文</a></p>\");"
                        + " editor.dispatchEvent(new ClipboardEvent('paste',"
                        + " { clipboardData: data, bubbles: true, cancelable: true })); }");
        draft.submit();
        ItemSheet.fromInTray(page, "head", title).act("同意", null);
        ItemSheet.fromInTray(page, "leader", title).act("审定", null);
        ItemSheet.fromInTray(page, "signatory", title).act("签发", null);
        ItemSheet.fromInTray(page, "drafter", title).act("印发", null);
        ItemSheet.fromInTray(page, "head", title).passRecheck("经保密审查，可以公开。");
        ItemSheet sheet = ItemSheet.fromInTray(page, "drafter", title);
        String address = page.url();
        String number = sheet.indexNumber();
        assertTrue(page.locator("#screening").innerText().contains("! 请核对"));
        assertTrue(page.locator("#screening").innerText().contains("没有检查：https://www.example.invalid/a"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("检查链接"))
                .click();
        page.locator("#messages .ui-messages-info").waitFor();
        assertTrue(page.locator("#screening").innerText().contains("没有应答：https://www.example.invalid/a"));
        Browser.assertAccessible(page);
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screening-sheet.png")));
        page.navigate(address.replace("/items/item", "/items/preview"));
        assertTrue(page.locator("#preview").isVisible());
        assertEquals(title, page.locator("meta[name=ArticleTitle]").getAttribute("content"));
        String facts = page.locator("#facts").innerText();
        assertTrue(facts.contains(number));
        Browser.assertAccessible(page);
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screening-preview.png")));
        page.setViewportSize(390, 844);
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screening-preview-390.png")));
        page.setViewportSize(1366, 900);
        page.navigate(address);
        ItemSheet again = ItemSheet.open(page, address).choose("发布");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screening-act.png")));
        again.confirm();
        assertTrue(page.locator("#screened").innerText().contains("附件个数"));
        page.context().clearCookies();
        page.navigate("/catalogue/item?no=" + number);
        assertEquals(facts, page.locator("#facts").innerText());
    }

    @Test
    @DisplayName("条例第十五条 办理单写明声明内容和能不能发布；分管领导登记公共利益决定，缺书面告知日期的，填写的内容不丢")
    void claimIsSeenAndOverridden(Page page) {
        Browser.login(page, "leader");
        ItemSheet.fromInTray(page, "leader", "某水暖企业节能改造项目报告表");
        assertTrue(page.locator("#claim").innerText().contains("报告表第三章工艺参数为本企业商业秘密"));
        assertTrue(page.locator("#claim-state").innerText().startsWith("✗"));
        page.locator("[id$='override']").click();
        page.getByLabel("决定公开的理由").fill("涉及饮水安全，不公开会对公共利益造成重大影响");
        page.locator("[id$='interest-confirm']").click();
        page.locator("#interest-dialog .gk-note-error").waitFor();
        assertTrue(page.getByLabel("决定公开的理由").inputValue().startsWith("涉及饮水安全"));
        Browser.assertAccessible(page);
        page.getByLabel("书面告知日期").fill("2016-01-05");
        page.locator("[id$='interest-confirm']").click();
        page.locator("#interest-dialog .gk-note-error")
                .filter(new Locator.FilterOptions().setHasText("不能早于"))
                .waitFor();
        page.getByLabel("书面告知日期").fill(LocalDate.now().toString());
        page.locator("[id$='interest-confirm']").click();
        page.locator("#messages .ui-messages-info").waitFor();
        assertTrue(page.locator("#claim-state").innerText().startsWith("✓"));
        assertTrue(page.locator("main").innerText().contains("涉及饮水安全"));
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "claim.png")));
    }
}
