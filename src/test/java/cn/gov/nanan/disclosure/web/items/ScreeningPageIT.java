package cn.gov.nanan.disclosure.web.items;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.DraftSheet;
import cn.gov.nanan.disclosure.browser.ItemSheet;
import cn.gov.nanan.disclosure.harness.OfficeConverter;
import cn.gov.nanan.disclosure.harness.Patience;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** 发布前检查（页面）: the comparisons beside the act, and the public page before anybody sees it. */
@ExtendWith(Browser.class)
class ScreeningPageIT {
    @Test
    @DisplayName("条例第六条 发布前看到公众页面的原样和各项比较；附件个数不符的，勾选以后才能发布；发布后的页面与预览相同")
    void pageIsSeenBeforeItIsPublic(Page page, @TempDir Path folder) throws IOException {
        OfficeConverter.does(OfficeConverter.writesPdf());
        String title = "规上工业增加值统计表（预览）";
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page).kind("非公文类");
        draft.title(title).choose("内容类别", "统计信息").choose("公开属性", "主动公开").fill("正文", "附件：统计表");
        page.getByLabel("正文").press("Control+a");
        page.getByLabel("正文")
                .evaluate("editor => { const data = new DataTransfer(); data.setData('text/html',"
                        + " \"<p>附件：统计表</p><p>见<a href='https://www.example.invalid/a'>原文</a></p>\");"
                        + " editor.dispatchEvent(new ClipboardEvent('paste',"
                        + " { clipboardData: data, bubbles: true, cancelable: true })); }");
        draft.attach(
                OfficeConverter.word(folder.resolve("统计表.docx"), "统计"),
                OfficeConverter.word(folder.resolve("说明.docx"), "说明"));
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
        assertThat(page.locator("#screening"))
                .containsText(
                        "没有应答：https://www.example.invalid/a",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        Browser.assertAccessible(page);
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screening-sheet.png")));
        page.navigate(address.replace("/items/item", "/items/preview"));
        assertTrue(page.locator("#preview").isVisible());
        assertEquals(title, page.locator("meta[name=ArticleTitle]").getAttribute("content"));
        String facts = page.locator("#facts").innerText();
        assertTrue(facts.contains(number));
        assertThat(page.locator("#screening")).containsText("附件个数");
        assertThat(page.locator("#screening")).isInViewport();
        Locator opened = page.locator("#opened-files details[open] iframe");
        assertThat(opened).hasCount(2);
        assertThat(opened.first()).isVisible();
        assertPdf(page, opened.first());
        Browser.assertAccessible(page);
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screening-preview.png")));
        page.setViewportSize(390, 844);
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
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
    @DisplayName("附件2 一（四）2 Word 附件就地打开：转换时说明，照常办理；转换好了是 PDF，没有转换成的可以下载；看不到办件的人得不到")
    void officeFilesAreOpenedInPlace(Page page, @TempDir Path folder) throws IOException {
        String title = "关于附件转换的函";
        Path go = folder.resolve("go");
        OfficeConverter.does("until [ -e " + go + " ]; do sleep 0.1; done", OfficeConverter.writesPdf());
        DraftSheet.letter(page, title)
                .attach(
                        OfficeConverter.word(folder.resolve("名单.docx"), "名单"),
                        OfficeConverter.word(folder.resolve("坏的.docx"), "坏的"))
                .submit();
        ItemSheet head = ItemSheet.fromInTray(page, "head", title);
        page.getByLabel("打开 名单.docx").click();
        Locator first = page.locator("#attachments iframe[title='名单.docx']");
        assertThat(first.contentFrame().getByRole(AriaRole.STATUS)).containsText("正在把附件转换成 PDF");
        head.choose("同意").fill("意见", "转换时写的");
        Browser.assertAccessible(page);
        first.scrollIntoViewIfNeeded();
        look(page, "converting");
        Files.createFile(go);
        assertPdf(page, first);
        assertEquals("转换时写的", head.value("意见"));
        look(page, "converted");
        OfficeConverter.isGone();
        page.getByLabel("打开 坏的.docx").click();
        Locator second = page.locator("#attachments iframe[title='坏的.docx']");
        Locator download = second.contentFrame().getByRole(AriaRole.LINK);
        assertThat(second.contentFrame().getByRole(AriaRole.STATUS)).containsText("没有转换成 PDF，请下载");
        assertEquals("坏的.docx", page.waitForDownload(download::click).suggestedFilename());
        page.setViewportSize(390, 844);
        second.scrollIntoViewIfNeeded();
        look(page, "unconverted-390");
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
        String address = String.valueOf(first.getAttribute("src"));
        page.context().clearCookies();
        Browser.login(page, "drafter2");
        assertEquals(404, page.request().get(address).status());
        page.context().clearCookies();
        assertFalse(page.request().get(address).headers().get("content-type").contains("pdf"));
    }

    /** In the end the frame has the PDF, as sealed as any other file. */
    private static void assertPdf(Page page, Locator frame) {
        String address = frame.getAttribute("src");
        Patience.until(
                "the PDF is there",
                () -> page.request().get(address).headers().get("content-type").equals("application/pdf"));
        APIResponse answer = page.request().get(address);
        assertTrue(answer.text().startsWith("%PDF-"));
        assertTrue(answer.headers().get("content-security-policy").startsWith("default-src 'none'"));
        assertTrue(answer.headers().get("content-disposition").startsWith("inline"));
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screening-" + name + ".png")));
    }

    @Test
    @DisplayName("条例第十五条 办理单写明声明内容和能不能发布；分管领导登记公共利益决定，缺书面告知日期的，填写的内容不丢")
    void claimIsSeenAndOverridden(Page page) {
        Browser.login(page, "leader");
        ItemSheet.fromInTray(page, "leader", "某水暖企业节能改造项目报告表");
        assertTrue(page.locator("#claim").innerText().contains("报告表第三章工艺参数为本企业商业秘密"));
        assertTrue(page.locator("#claim-state").innerText().startsWith("✗"));
        Locator override = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记公共利益决定"));
        override.press("Enter");
        assertThat(page.getByLabel("第三方", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#interest-form")).hasCount(0);
        assertThat(override).isFocused();
        override.press("Enter");
        page.getByLabel("第三方", new Page.GetByLabelOptions().setExact(true)).fill("");
        page.locator("[id$='interest-confirm']").click();
        assertThat(page.locator("#interest-form .gk-field .ui-message-error")).hasCount(3);
        page.getByLabel("第三方", new Page.GetByLabelOptions().setExact(true)).fill("某水暖企业");
        page.getByLabel("决定公开的理由").fill("涉及饮水安全，不公开会对公共利益造成重大影响");
        page.locator("[id$='interest-confirm']").click();
        Locator told = page.locator("[id='interest-form:toldOnField'] .ui-message-error");
        assertThat(told).containsText("请填写书面告知第三方的日期");
        assertThat(page.getByLabel("书面告知日期")).isFocused();
        assertTrue(page.getByLabel("决定公开的理由").inputValue().startsWith("涉及饮水安全"));
        Browser.assertAccessible(page);
        look(page, "interest");
        page.getByLabel("书面告知日期").fill("2016-01-05");
        page.locator("[id$='interest-confirm']").click();
        assertThat(told).containsText("不能早于");
        page.getByLabel("书面告知日期").fill(LocalDate.now().toString());
        page.getByLabel("第三方", new Page.GetByLabelOptions().setExact(true)).fill("另一家企业");
        page.locator("[id$='interest-confirm']").click();
        page.locator("#messages .ui-messages-info").waitFor();
        assertThat(page.locator("#messages .ui-messages-warn")).containsText("声明人是“某水暖企业”");
        assertTrue(page.locator("#claim-state").innerText().startsWith("✗"));
        override.press("Enter");
        page.getByLabel("决定公开的理由").fill("涉及饮水安全，不公开会对公共利益造成重大影响");
        page.getByLabel("书面告知日期").fill(LocalDate.now().toString());
        page.locator("[id$='interest-confirm']").click();
        page.locator("#messages .ui-messages-info").waitFor();
        assertThat(page.locator("#messages .ui-messages-warn")).hasCount(0);
        assertTrue(page.locator("#claim-state").innerText().startsWith("✓"));
        assertTrue(page.locator("main").innerText().contains("涉及饮水安全"));
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "claim.png")));
    }

    @Test
    @DisplayName("条例第十一条 会商报批在正文旁边登记：读到文末也在眼前；缺的说在那一栏；办到一半的审定意见不丢")
    void clearanceIsAskedBesideTheText(Page page) {
        Browser.login(page, "leader");
        ItemSheet sheet = ItemSheet.fromInTray(page, "leader", "某水暖企业节能改造项目报告表").choose("审定");
        sheet.fill("意见", "写到一半的意见");
        Locator ask = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("征求意见或者报批"));
        ask.click();
        Locator body = page.getByLabel("机关（人）名称", new Page.GetByLabelOptions().setExact(true));
        assertThat(body).hasValue("某水暖企业");
        assertThat(body).isInViewport();
        assertThat(page.locator("#body")).isInViewport();
        page.locator(".gk-sheet-last").scrollIntoViewIfNeeded();
        assertThat(body).isInViewport();
        body.fill("");
        page.getByLabel("发出日期").fill(LocalDate.now().plusYears(1).toString());
        page.locator("[id='clearance-form:clearance-confirm']").click();
        assertThat(page.locator("[id='clearance-form:askedOnField'] .ui-message-error"))
                .containsText("不能晚于今天");
        assertThat(page.locator("[id='clearance-form:bodyField'] .ui-message-error"))
                .containsText("请填写征求意见的机关");
        assertThat(body).isFocused();
        Browser.assertAccessible(page);
        look(page, "clearance-1366");
        page.setViewportSize(390, 844);
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
        body.scrollIntoViewIfNeeded();
        look(page, "clearance-390");
        page.setViewportSize(1366, 768);
        body.fill("某水暖企业");
        page.getByLabel("发出日期").fill("");
        page.locator("[id='clearance-form:clearance-confirm']").click();
        page.locator("#messages .ui-messages-info").waitFor();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记答复"))
                .click();
        page.locator("[id='clearance-form:clearance-confirm']").click();
        assertThat(page.locator("[id='clearance-form:answerField'] .ui-message-error"))
                .containsText("请选择答复");
        assertThat(page.locator("[id='clearance-form:meansField'] .ui-message-error"))
                .isVisible();
        Browser.assertAccessible(page);
        sheet.select("答复", "不同意公开");
        page.locator("[id='clearance-form:clearance-confirm']").click();
        assertThat(page.locator("[id='clearance-form:meansField'] .ui-message-error"))
                .containsText("请选择答复方式");
        page.locator("[id='clearance-form:cancel']").click();
        assertThat(page.locator("#clearance-form")).hasCount(0);
        assertEquals("写到一半的意见", sheet.value("意见"));
        assertThat(page.locator("#kept-offer")).isVisible();
    }

    @Test
    @DisplayName("附件2 一（四）1 法定特别期限在正文旁边登记：缺的说在那一栏，登记以后列在公开时限里")
    void periodOfAnotherLawIsRecorded(Page page) {
        Browser.login(page, "office");
        page.navigate("/items/search?step=RECHECK");
        page.locator(".gk-items-title a").first().click();
        page.waitForURL("**/items/item?id=*");
        ItemSheet sheet = ItemSheet.shown(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记法定特别期限"))
                .first()
                .click();
        assertThat(page.getByLabel("依据", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        page.locator("[id='fix-form:fix-confirm']").click();
        assertThat(page.locator("#fix-form .gk-field .ui-message-error")).hasCount(2);
        sheet.fill("期限天数", "20");
        page.locator("[id='fix-form:fix-confirm']").click();
        assertThat(page.locator("#fix-form .gk-field .ui-message-error")).hasCount(1);
        assertThat(page.locator("[id='fix-form:citationField'] .ui-message-error"))
                .isVisible();
        assertThat(page.getByLabel("期限天数")).hasValue("20");
        Browser.assertAccessible(page);
        look(page, "period");
        sheet.fill("依据", "《中华人民共和国预算法》第十四条");
        page.locator("[id='fix-form:fix-confirm']").click();
        page.locator("#messages .ui-messages-info").waitFor();
        assertThat(page.locator(".gk-channels")).containsText("法定特别期限");
    }
}
