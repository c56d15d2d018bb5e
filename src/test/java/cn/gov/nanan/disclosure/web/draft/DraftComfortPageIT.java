package cn.gov.nanan.disclosure.web.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.DraftSheet;
import cn.gov.nanan.disclosure.browser.ItemSheet;
import cn.gov.nanan.disclosure.harness.Patience;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 拟稿不丢字: automatic saving, restoring, warnings, copies, and what is said of similar documents. */
@ExtendWith(Browser.class)
class DraftComfortPageIT {
    private static final double SOON = 12_000;
    private static final long A_WHILE = 120_000;
    private static final String KEPT = "已自动保存";

    /** The page's clock can be put forward, so that nobody waits until the writer has paused for long enough. */
    @BeforeEach
    void ownClock(Page page) {
        page.clock().install();
    }

    @Test
    @DisplayName("自动保存 停笔后存入系统，不打断书写，刷新后文字还在")
    void keepsWhileWriting(Page page) {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page).title("关于自动保存的通知").fill("正文", "第一段。");
        says(page, KEPT);
        assertThat(page.getByLabel("正文")).isFocused();
        page.waitForURL("**/items/draft?id=*");
        assertEquals("{}", copies(page));
        page.getByLabel("正文").pressSequentially("第二段");
        assertTrue(copies(page).contains("第二段") || waitForCopy(page, "第二段"));
        page.locator("#draft-said").evaluate("said => said.textContent = ''");
        says(page, KEPT);
        page.reload();
        assertEquals("关于自动保存的通知", draft.value("标题"));
        assertTrue(page.getByLabel("正文").innerText().contains("第二段"));
        assertFalse(page.locator("#draft-offer").isVisible());
        Browser.assertAccessible(page);
    }

    @Test
    @DisplayName("条例第十五条 正文和附件里的个人号码在拟稿时就提示，说得出在哪里，只露前后几位；删去以后不再提示")
    void personalNumbersAreHinted(Page page) throws IOException {
        Path list = Files.writeString(
                Files.createTempDirectory("disclosure").resolve("名单.csv"), "姓名,证号\n甲,11010519491231002X\n");
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page)
                .title("关于号码提示的通知")
                .fill("正文", "联系人手机13800138000。")
                .attach(list);
        assertThat(page.locator("#personal-found"))
                .containsText("正文有手机号码 138****8000；附件“名单.csv”有公民身份号码 110***********002X");
        Browser.assertAccessible(page);
        page.locator("#personal-found").scrollIntoViewIfNeeded();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "failsafe-reports", "browser", "draft-personal.png")));
        page.setViewportSize(390, 844);
        page.locator("#personal-found").scrollIntoViewIfNeeded();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "failsafe-reports", "browser", "draft-personal-390.png")));
        page.setViewportSize(1366, 768);
        draft.fill("正文", "联系人电话见网站。");
        page.getByTitle("移除 名单.csv").click();
        assertThat(page.locator("#personal-found")).hasCount(0);
        page.evaluate("() => localStorage.clear()");
    }

    @Test
    @DisplayName("提交 空稿提交后焦点到须补正之处的清单，按一下到第一栏；补上以后栏旁和清单都不再说")
    void focusGoesToTheFaults(Page page) {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("提交").setExact(true))
                .press("Enter");
        Locator first = page.locator("#messages li a").first();
        assertThat(first).isFocused();
        assertThat(first).isInViewport();
        first.press("Enter");
        assertThat(page.getByLabel("标题", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        draft.title("关于焦点的通知");
        assertThat(page.locator("[id='draft:titleField'] .ui-message-error:visible"))
                .hasCount(0);
        assertThat(page.locator("#messages li a:visible").getByText("请填写标题")).hasCount(0);
        page.evaluate("() => localStorage.clear()");
    }

    @Test
    @DisplayName("自动保存 不公开理由还没写也照存；标题过长：说明原因，文字留在本机")
    void unfinishedChoicesDoNotBlock(Page page) {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page).title("关于属性未定的函").choose("公开属性", "不公开");
        says(page, KEPT);
        assertEquals("WITHHELD", draft.value("公开属性"));
        draft.title("长".repeat(300));
        says(page, "暂未自动保存");
        assertTrue(copies(page).contains("长长长"));
        assertEquals(0, page.locator("#messages li").count());
    }

    @Test
    @DisplayName("二（一） 保存时来源栏写得过长、信用代码位数不对：各说在各栏，写的都还在；改好以后存得下")
    void whatCannotBeKeptIsSaidAtItsField(Page page) {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page).kind("获取保存类").title("信用代码试验").fill("正文", "正文。");
        draft.fill("提供单位（人）", "某企业").fill("提供单位统一社会信用代码", "123");
        press(page, "保存");
        assertThat(page.locator("#messages")).containsText("没有保存，有 1 处须改正");
        assertThat(page.locator("[id='draft:holderCodeField'] .ui-message-error"))
                .containsText("现在是 3 位");
        assertEquals("123", draft.value("提供单位统一社会信用代码"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("统一社会信用代码应当是 18 位，现在是 3 位，请核对。"))
                .click();
        assertThat(page.getByLabel("提供单位统一社会信用代码")).isFocused();
        Browser.assertAccessible(page);
        draft.fill("提供单位统一社会信用代码", "").fill("提供单位（人）", "长".repeat(201));
        press(page, "保存");
        Locator said = page.locator("[id='draft:holderField'] .ui-message-error");
        assertThat(said).containsText("最多 200 字，现有 201 字");
        assertThat(page.locator("[id='draft:holderCodeField'] .ui-message-error"))
                .hasCount(0);
        draft.fill("提供单位（人）", "某企业").fill("原文号", "某企报〔2026〕3号");
        press(page, "保存");
        assertThat(page.locator("#messages")).containsText("已保存");
        assertThat(said).hasCount(0);
        DraftSheet again = DraftSheet.open(page).kind("获取保存类").fill("提供单位（人）", "某企业");
        again.fill("原文号", "某企报[2026]3号");
        page.keyboard().press("Tab");
        assertThat(page.locator("#same-number a")).hasText("信用代码试验");
    }

    @Test
    @DisplayName("一（一） 只报文种的请求途中已选好文种细分：重画之后选择还在，建议随之给出")
    void subtypeChosenBeforeTheTypeWasTold(Page page) {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page).title("关于细分不丢的公告").choose("文种", "公告");
        assertThat(page.locator("[id='draft:subtypeField:subtype'] option")).hasCount(2);
        Patience.until("the list is drawn", () -> (Boolean) page.evaluate("() => PrimeFaces.ajax.Queue.isEmpty()"));
        page.evaluate(
                "() => { const subtype = document.getElementById('draft:subtypeField:subtype');"
                        + " subtype.selectedIndex = 1;"
                        + " document.getElementById('draft:typeField:type').dispatchEvent(new Event('change', { bubbles: true })); }");
        assertThat(page.locator("#suggested")).containsText("主动公开");
        assertEquals("03-1", draft.value("文种细分"));
    }

    @Test
    @DisplayName("自动保存 没有标题的文字留在本机，下次打开可以恢复；退出时清除")
    void untitledTextIsOfferedBack(Page page) {
        Browser.login(page, "drafter2");
        DraftSheet draft = DraftSheet.open(page).fill("内容概述", "没有标题的概述").fill("正文", "没有标题的正文");
        says(page, "还没有标题");
        page.navigate("/desk/in-tray");
        DraftSheet.open(page);
        assertThat(page.locator("#draft-offer")).isVisible();
        Browser.assertAccessible(page);
        press(page, "恢复");
        assertEquals("没有标题的概述", draft.value("内容概述"));
        assertTrue(page.getByLabel("正文").innerText().contains("没有标题的正文"));
        page.navigate("/desk/in-tray");
        page.locator("#logout").click();
        page.waitForURL("**/login?left=true");
        assertEquals("{}", copies(page));
    }

    @Test
    @DisplayName("自动保存 登录失效：留在本页，重新登录后恢复全部文字，包括文种细分")
    void endedSessionLosesNothing(Page page) {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page).type("函", "商洽函").fill("正文", "登录失效前写的正文");
        assertTrue(waitForCopy(page, "登录失效前写的正文"));
        page.context().clearCookies();
        draft.title("关于登录失效的函");
        says(page, "登录已失效");
        assertTrue(page.url().contains("/items/draft"));
        assertTrue(waitForCopy(page, "关于登录失效的函"));
        Browser.login(page, "drafter");
        DraftSheet.open(page);
        press(page, "恢复");
        assertThat(page.getByLabel("文种细分", new Page.GetByLabelOptions().setExact(true)))
                .not()
                .hasValue("", new LocatorAssertions.HasValueOptions().setTimeout(SOON));
        assertEquals("关于登录失效的函", draft.value("标题"));
        assertTrue(page.getByLabel("正文").innerText().contains("登录失效前写的正文"));
        says(page, KEPT);
    }

    @Test
    @DisplayName("自动保存 两个窗口写同一稿：后一个得到提示，不覆盖前一个")
    void secondWindowIsTold(Page page) {
        Browser.login(page, "drafter");
        DraftSheet.open(page).title("关于两个窗口的函").press("保存");
        page.waitForURL("**/items/draft?id=*");
        Page other = page.context().newPage();
        other.navigate(page.url());
        page.getByLabel("内容概述").fill("先写的");
        says(page, KEPT);
        other.getByLabel("内容概述").fill("后写的");
        says(other, "已停止自动保存");
        page.reload();
        assertThat(page.getByLabel("内容概述")).hasValue("先写的");
        assertThat(other.getByLabel("内容概述")).hasValue("后写的");
    }

    @Test
    @DisplayName("一（一）1 科室负责人改稿：标题过长说在标题栏；另一窗口先存了，说明原因，再存就存得下")
    void whoReviewsIsToldToo(Page page) {
        String title = "关于核稿时改稿的函";
        DraftSheet.letter(page, title).submit();
        ItemSheet.fromInTray(page, "head", title);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("修改文稿内容"))
                .click();
        page.waitForURL("**/items/draft?id=*");
        DraftSheet draft = DraftSheet.shown(page).title("长".repeat(201));
        press(page, "保存");
        assertThat(page.locator("[id='draft:titleField'] .ui-message-error")).containsText("现有 201 字");
        assertThat(page.locator("#messages")).containsText("没有保存，有 1 处须改正");
        Page other = page.context().newPage();
        other.navigate(page.url());
        DraftSheet.shown(other).title(title + "（先存的）");
        press(other, "保存");
        assertThat(other.locator("#messages")).containsText("已保存");
        draft.title(title + "（后存的）");
        press(page, "保存");
        assertThat(page.locator("#messages .ui-messages-warn")).isVisible();
        assertEquals(title + "（后存的）", draft.value("标题"));
        press(page, "保存");
        assertThat(page.locator("#messages")).containsText("已保存");
    }

    @Test
    @DisplayName("保密法第三十一条 选了国家秘密：不自动保存，不在本机保留")
    void stateSecretIsNeverKept(Page page) {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page)
                .fill("内容概述", "可能涉密的概述")
                .choose("公开属性", "不公开")
                .choose("不公开理由", "国家秘密");
        says(page, "不自动保存，也不在本机保留文字");
        draft.title("可能涉密的标题");
        page.clock().runFor(A_WHILE);
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        assertFalse(page.url().contains("id="));
        assertEquals("{}", copies(page));
    }

    @Test
    @DisplayName("离开 有未保存的文字先提醒，保存以后不提醒")
    void warnsBeforeLeaving(Page page) {
        List<String> asked = new ArrayList<>();
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page);
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        page.getByLabel("内容概述").click();
        page.keyboard().type("未保存");
        page.locator("#help").click(new Locator.ClickOptions().setNoWaitAfter(true));
        page.waitForCondition(() -> asked.equals(List.of("beforeunload")));
        assertTrue(page.url().contains("/items/draft"));
        draft.title("关于离开提醒的函").press("保存");
        page.waitForURL("**/items/draft?id=*");
        page.locator("#help").click();
        page.waitForURL("**/help#*");
        assertEquals(1, asked.size());
    }

    @Test
    @DisplayName("拟稿 同题公文当场提醒并给出链接；同类公文的定性列在一旁")
    void similarDocumentsAreShown(Page page) {
        Browser.login(page, "drafter");
        DraftSheet.open(page).title("关于2026年第一批技术改造专项资金拟补助项目的公告").type("公告", "公告");
        assertThat(page.locator("#twins a").first()).hasAttribute("href", Pattern.compile(".*/items/item\\?id=\\d+"));
        assertThat(page.locator("#similar-counts")).containsText("同类");
        assertThat(page.locator("#similar li").first()).containsText("主动公开");
        Browser.assertAccessible(page);
        page.setViewportSize(390, 844);
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
    }

    @Test
    @DisplayName("复制为新稿 复制内容和文种，不复制发文字号、日期；看不到的件不能复制")
    void copiesAnEarlierItem(Page page) {
        Browser.login(page, "drafter");
        page.navigate("/items/search?q=%E7%BB%BF%E8%89%B2%E5%B7%A5%E5%8E%82%E6%A2%AF%E5%BA%A6");
        String item = page.locator(".gk-items-title a").first().getAttribute("href");
        page.locator(".gk-copy").first().click();
        page.waitForURL("**/items/draft?from=*");
        DraftSheet draft = DraftSheet.open(page, page.url());
        assertTrue(draft.value("标题").contains("绿色工厂"));
        assertFalse(draft.value("文种细分").isEmpty());
        assertEquals("", draft.value("生效日期"));
        assertThat(page.locator("#copied")).containsText("没有复制");
        page.navigate(item);
        assertThat(page.locator("#copy")).hasText("复制为新稿");
        page.context().clearCookies();
        Browser.login(page, "drafter2");
        assertEquals(404, page.navigate(item.replace("item?id", "draft?from")).status());
    }

    @Test
    @DisplayName("印发 已用的发文字号输入时就提示")
    void takenNumberIsSaidWhileTyping(Page page) {
        Browser.login(page, "general");
        page.navigate("/items/search?step=PUBLISHED");
        String taken = page.locator(".gk-items td:nth-child(2)").allInnerTexts().stream()
                .filter(number -> number.contains("〔"))
                .findFirst()
                .orElseThrow();
        page.navigate("/items/search?step=ISSUING");
        page.locator(".gk-items-title a").first().click();
        ItemSheet sheet = ItemSheet.open(page, page.url()).choose("印发");
        sheet.fill("发文字号", taken);
        assertThat(page.locator("#number-taken")).containsText("已用于");
        sheet.fill("发文字号", "南工信〔2026〕99999号");
        assertThat(page.locator("#number-taken")).hasCount(0);
    }

    /** Puts the page's clock forward until it says so. */
    private static void says(Page page, String text) {
        Patience.until(text, () -> {
            page.clock().runFor(1_000);
            return page.locator("#draft-said").textContent().contains(text);
        });
    }

    /** What the browser keeps of drafts, as one text. */
    private static String copies(Page page) {
        return (String) page.evaluate("JSON.stringify(Object.fromEntries(Object.entries(localStorage)"
                + ".filter(entry => entry[0].startsWith('draft:'))))");
    }

    private static boolean waitForCopy(Page page, String text) {
        page.waitForFunction(
                "text => Object.entries(localStorage).some(entry => entry[0].startsWith('draft:') && entry[1].includes(text))",
                text);
        return true;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
