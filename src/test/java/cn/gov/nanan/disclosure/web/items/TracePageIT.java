package cn.gov.nanan.disclosure.web.items;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.DraftSheet;
import cn.gov.nanan.disclosure.browser.ItemSheet;
import cn.gov.nanan.disclosure.harness.Patience;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 修改痕迹、段落意见、变更: as officers meet them. */
@ExtendWith(Browser.class)
class TracePageIT {
    @Test
    @DisplayName("一（一）2 科室负责人改了文稿：花脸稿在办理单上，谁增谁删看得见也听得见；窄屏、大字、打印、英文都能看")
    void trackedChanges(Page page) {
        String title = "关于商请支持技术改造（痕迹）的函";
        submitted(page, title);
        ItemSheet.fromInTray(page, "head", title);
        String sheet = page.url();
        assertThat(page.locator("#versions-none")).containsText("首次提交以后没有改过");
        changed(page);
        page.navigate(sheet);
        Locator redline = page.locator("#redline-body");
        assertThat(redline.locator("ins")).containsText("，并于十日内报送");
        assertThat(redline.locator("ins .gk-hidden")).containsText("增〕");
        assertThat(redline.locator("del")).containsText("第三段要删去");
        assertThat(page.locator(".gk-contributors")).containsText("第 2 版");
        Browser.assertAccessible(page);
        look(page, "wide");
        page.locator("#versions-all summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#versions-all tbody tr")).hasCount(2);
        assertThat(page.locator("#versions-all tbody a")).hasCount(1);
        page.locator("#versions-all tbody a").click();
        page.waitForURL("**from=1&to=2*");
        assertThat(redline.locator("ins")).containsText("，并于十日内报送");
        page.navigate(sheet);
        page.locator("#versions-all summary").click();
        narrow(page);
        inOtherWays(page, sheet);
        page.navigate(sheet + "&from=2&to=2");
        assertThat(page.locator("#versions-none")).hasText("这两个版本没有差别。");
        page.navigate(sheet + "&from=2&to=1");
        assertThat(page.locator("[id='from']")).hasValue("1");
        assertEquals(
                200,
                page.request()
                        .get(page.locator("#redline-pdf").getAttribute("href"))
                        .status());
        page.navigate(sheet + "&from=999&to=x");
        assertThat(page.locator("#redline-body")).isVisible();
        returned(page, title, sheet);
    }

    /** 退回以后: the drafter is told who changed his words, and sees them. */
    private static void returned(Page page, String title, String sheet) {
        ItemSheet.fromInTray(page, "head", title).act("退回", "请核对数字");
        page.context().clearCookies();
        Browser.login(page, "drafter");
        page.navigate(sheet.replace("/items/item", "/items/draft"));
        assertThat(page.locator("#returned")).containsText("请核对数字");
        assertThat(page.locator("#changed-meanwhile")).containsText("改过文稿");
        Browser.assertAccessible(page);
        look(page, "returned");
        page.setViewportSize(390, 844);
        look(page, "returned-390");
        page.setViewportSize(1366, 768);
        page.locator("#changed-meanwhile a").click();
        page.waitForURL("**/items/item?id=*#versions");
        assertThat(page.locator("#redline-body ins")).containsText("，并于十日内报送");
    }

    /** 改一处、删一段. */
    private static void changed(Page page) {
        page.locator("#edit").click();
        page.waitForURL("**/items/draft?id=*");
        page.locator(".ql-editor p").nth(1).click();
        page.keyboard().press("End");
        page.keyboard().insertText("，并于十日内报送");
        page.locator(".ql-editor p").nth(2).click(new Locator.ClickOptions().setClickCount(3));
        page.keyboard().press("Delete");
        DraftSheet.shown(page).press("保存");
    }

    private static void narrow(Page page) {
        page.setViewportSize(390, 844);
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "at 390 px");
        Browser.assertAccessible(page);
        look(page, "narrow");
        page.reload();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        Locator skip = page.locator("a.gk-skip:focus");
        assertThat(skip).hasText("跳到办理");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator(".gk-acts :focus")).hasCount(1);
        page.setViewportSize(1366, 768);
    }

    private static void inOtherWays(Page page, String sheet) {
        page.locator("#large-font").click();
        Browser.assertAccessible(page);
        look(page, "large");
        page.locator("#large-font").click();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".gk-compare")).isHidden();
        look(page, "print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.navigate(sheet + "&lang=en");
        assertThat(page.locator("#versions-title")).hasText("Tracked changes");
        Browser.assertAccessible(page);
        look(page, "english");
        page.navigate(sheet + "&lang=zh");
    }

    @Test
    @DisplayName("一（一）2 退回时选段落写意见：拟稿人在那一段旁边看到，改了别的段落还在")
    void remarkAtItsPassage(Page page) {
        String title = "关于商请支持技术改造（段落意见）的函";
        submitted(page, title);
        ItemSheet head = ItemSheet.fromInTray(page, "head", title).choose("退回");
        press(page, "添加段落意见");
        Locator choice = page.getByLabel("段落", new Page.GetByLabelOptions().setExact(true));
        assertThat(choice.locator("option")).hasCount(4);
        choice.selectOption("1");
        head.fill("意见", "请按段落意见修改。");
        String refusal = head.refusal();
        assertTrue(refusal.contains("请写明对这一段的意见"), refusal);
        assertThat(choice).hasValue("1");
        choice.selectOption("");
        head.fill("对这一段的意见", "报送期限写清楚。");
        String unchosen = head.refusal();
        assertTrue(unchosen.contains("请选择段落"), unchosen);
        choice.selectOption("1");
        Browser.assertAccessible(page);
        look(page, "returning");
        assertTrue(head.confirm().trail().contains("报送期限写清楚。"));
        String sheet = page.url();
        assertThat(page.locator("#body .gk-passage-note")).containsText("报送期限写清楚。");
        assertEquals(firstLetter(page, 0), firstLetter(page, 1), "the first line keeps its indent under a remark");
        Browser.assertAccessible(page);
        look(page, "returned");
        page.context().clearCookies();
        page.context().clearCookies();
        Browser.login(page, "drafter");
        page.navigate(sheet.replace("/item?", "/draft?"));
        assertThat(page.locator("#passages li, [id$='passages'] li").first()).containsText("报送期限写清楚。");
        assertThat(page.locator(".gk-pin")).containsText("报送期限写清楚。");
        page.locator(".ql-editor p").nth(0).click();
        page.keyboard().press("Home");
        page.keyboard().insertText("新加的话：");
        page.keyboard().press("Enter");
        DraftSheet.shown(page).press("保存");
        assertThat(page.locator(".gk-pin")).isVisible();
        Locator beside = page.locator(".ql-editor p").filter(new Locator.FilterOptions().setHasText("第二段讲任务分工"));
        Patience.until(
                "the remark stands beside its passage",
                () -> Math.abs(page.locator(".gk-pin").boundingBox().y - beside.boundingBox().y) < 12);
        press(page, "到这一段");
        Browser.assertAccessible(page);
        look(page, "editor");
        page.setViewportSize(390, 844);
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "at 390 px");
        look(page, "editor-narrow");
    }

    @Test
    @DisplayName("附件2 一（四）2 变更：从现已公开的文本和要素起草，提交以后与它比较")
    void amendmentBeginsWithThePublicText(Page page) {
        Browser.login(page, "drafter");
        published(page, "绿色工厂");
        amend(page);
        assertThat(page.locator("#dates-left")).containsText("没有带过来，请按本稿重新填写");
        published(page, "技术改造专项资金");
        String title = page.locator("#item-title").innerText();
        String body = page.locator("#body").innerText();
        amend(page);
        DraftSheet draft = DraftSheet.shown(page);
        assertEquals(title, draft.value("标题"));
        assertEquals(words(body), words(page.locator(".ql-editor").innerText()));
        assertThat(page.locator("#twins a").getByText(title, new Locator.GetByTextOptions().setExact(true)))
                .hasCount(0);
        press(page, "提交");
        assertThat(page.locator("[id='draft:remarkField'] .ui-message-error")).containsText("没有差别");
        page.locator(".ql-editor p").first().click();
        page.keyboard().press("End");
        page.keyboard().insertText("（补充说明）");
        assertThat(page.locator("#dates-left")).hasCount(0);
        draft.title(title + "（变更）").submit();
        assertThat(page.locator("#versions-public")).containsText("与现已公开的");
        assertThat(page.locator("#redline-body ins")).containsText("（补充说明）");
        assertThat(page.locator("#redline dd").first()).containsText("变更");
        Browser.assertAccessible(page);
        look(page, "amendment");
    }

    private static void published(Page page, String words) {
        page.navigate("/items/search?step=PUBLISHED&q=" + words);
        page.locator(".gk-items-title a").first().click();
        page.waitForURL("**/items/item?id=*");
    }

    private static void amend(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("变更").setExact(true))
                .click();
        page.waitForURL("**/items/draft*");
    }

    /** Where the words of a paragraph begin. */
    private static Object firstLetter(Page page, int paragraph) {
        return page.evaluate(
                """
                at => {
                  const words = [...document.querySelectorAll('#body p')[at].childNodes].find(one => one.nodeType === 3);
                  const range = document.createRange();
                  range.setStart(words, 0);
                  range.setEnd(words, 1);
                  return range.getBoundingClientRect().left;
                }""",
                paragraph);
    }

    private static void submitted(Page page, String title) {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page).title(title).type("函", "商洽函").choose("公开属性", "依申请公开");
        page.locator(".ql-editor").click();
        for (String paragraph : List.of("第一段讲原则和依据。", "第二段讲任务分工", "第三段要删去。")) {
            page.keyboard().insertText(paragraph);
            if (!paragraph.startsWith("第三")) {
                page.keyboard().press("Enter");
            }
        }
        draft.submit();
    }

    private static String words(String text) {
        return text.replaceAll("\\s", "");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** To be looked at. */
    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "failsafe-reports", "browser", "Trace-" + name + ".png"))
                .setFullPage(true));
    }
}
