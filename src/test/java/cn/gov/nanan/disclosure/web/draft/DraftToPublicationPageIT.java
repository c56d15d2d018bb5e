package cn.gov.nanan.disclosure.web.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.DraftSheet;
import cn.gov.nanan.disclosure.browser.ItemSheet;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** 从拟稿到公开: one document through seven officers' browsers, and what happens to those who come second or err. */
@ExtendWith(Browser.class)
class DraftToPublicationPageIT {
    private static final String SUBTYPE = "发布性通知(规范性文件、制度)";

    @Test
    @DisplayName("一（一） 公文由七人依次办理，最后出现在公开目录")
    void sevenOfficersCarryADocumentToTheCatalogue(Page page, @TempDir Path folder) throws IOException {
        String title = "关于印发绿色工厂管理办法（浏览器）的通知";
        drafted(page, title, Files.writeString(folder.resolve("申报表.txt"), "企业名称"));
        ItemSheet.fromInTray(page, "head", title).act("同意", null);
        ItemSheet.fromInTray(page, "leader", title).act("送公开办审核", "涉及企业名单，请把关。");
        ItemSheet.fromInTray(page, "office", title)
                .choose("提出审查意见")
                .select("审查意见", "主动公开")
                .answerNo()
                .fill("意见", "名单已脱敏，可以公开。")
                .confirm();
        ItemSheet.fromInTray(page, "head", title).act("提交", null);
        ItemSheet.fromInTray(page, "leader", title).act("审定", null);
        signedWithoutAttribute(page, title);
        ItemSheet issuing = ItemSheet.fromInTray(page, "general", title).choose("印发");
        // Typed at the last moment: what is asked of the number then must not take what was done from the next page.
        issuing.fill("发文字号", issuing.value("发文字号")).confirm();
        ItemSheet recheck = ItemSheet.fromInTray(page, "office", title).choose("复核通过");
        assertThat(page.locator("#examined")).containsText("环节的逐项判断——七项均为“否”");
        ItemSheet office = recheck.answerNo().fill("意见", "经保密审查，可以公开。").confirm();
        assertEquals("已发布", office.act("发布", null).step());
        assertTrue(office.trail().contains("名单已脱敏"));
        publicSees(page, title, office.indexNumber());
    }

    @Test
    @DisplayName("条例第十七条 公开办不能确定的，须选“不能确定，报请认定”；科室、分管领导当即看到，并从提示登记报请认定")
    void whatCannotBeDecidedIsReferred(Page page, @TempDir Path folder) throws IOException {
        String title = "关于公布企业数据（不能确定）的通知";
        drafted(page, title, Files.writeString(folder.resolve("名单.txt"), "企业名称"));
        ItemSheet.fromInTray(page, "head", title).act("同意", null);
        ItemSheet.fromInTray(page, "leader", title).act("送公开办审核", "涉及多个部门的数据，请把关。");
        ItemSheet opinion = ItemSheet.fromInTray(page, "office", title).choose("提出审查意见");
        assertEquals("", opinion.value("审查意见"));
        assertThat(page.getByLabel("审查意见", new Page.GetByLabelOptions().setExact(true))
                        .locator("option"))
                .hasText(new String[] {"请选择", "主动公开", "依申请公开", "不公开", "不能确定，报请认定"});
        String refusal = opinion.fill("意见", "数据来自多个部门，不能确定。").refusal();
        assertTrue(refusal.contains("请选择审查意见"), refusal);
        opinion.select("审查意见", "不能确定，报请认定");
        assertThat(page.locator(".gk-act-form [data-when='UNDECIDED']")).isVisible();
        Browser.assertAccessible(page);
        assertTrue(opinion.confirm().trail().contains("不能确定，报请认定"));
        ItemSheet.fromInTray(page, "head", title).act("提交", null);
        ItemSheet leader = ItemSheet.fromInTray(page, "leader", title);
        assertThat(page.locator("#undecided")).containsText("条例第十七条第三款");
        Browser.assertAccessible(page);
        page.locator("#undecided").getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByLabel("事由", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("DETERMINATION");
        leader.fill("机关（人）名称", "南安市国家保密局").confirm();
        assertThat(page.locator("#undecided")).containsText("已经报请认定");
        leader.choose("审定");
        assertThat(page.locator(".gk-act-form")).containsText("同意公开以后才能发布");
    }

    private static void drafted(Page page, String title, Path file) {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page)
                .title(title)
                .type("通知", SUBTYPE)
                .choose("内容类别", "规范性文件")
                .fill("生效日期", "2026-12-01")
                .fill("有效期至", "2031-11-30")
                .fill("正文", "各企业：请遵照执行。")
                .attach(file);
        assertEquals("主动公开", draft.suggested());
        assertEquals("PROACTIVE", draft.value("公开属性"));
        Browser.assertAccessible(page);
        assertEquals("核稿", draft.submit().step());
        Browser.assertAccessible(page);
    }

    /** 细则 一（一）3: 签发领导不再对文件公开属性进行审核. */
    private static void signedWithoutAttribute(Page page, String title) {
        ItemSheet signing = ItemSheet.fromInTray(page, "signatory", title).choose("签发");
        assertFalse(signing.asks("公开属性"));
        Browser.assertAccessible(page);
        assertEquals("印发", signing.confirm().step());
    }

    private static void publicSees(Page page, String title, String indexNumber) {
        page.context().clearCookies();
        assertEquals(200, page.navigate("/catalogue/item?no=" + indexNumber).status());
        assertTrue(page.locator("main").innerText().contains(title));
        assertTrue(page.locator("main").innerText().contains("申报表.txt"));
        assertEquals(List.of(), page.context().cookies());
    }

    @Test
    @DisplayName("附件2 四（十二） 函的属性条款没有确定：不预选，不公开须写理由")
    void openRowPreselectsNothing(Page page) {
        Browser.login(page, "drafter");
        DraftSheet draft =
                DraftSheet.open(page).title("关于商请支持的函").type("函", "商洽函").fill("正文", "商请支持。");
        assertTrue(draft.suggested().contains("由拟稿人选择"));
        assertEquals("", draft.value("公开属性"));
        assertTrue(draft.choose("公开属性", "不公开").press("提交").contains("不公开理由"));
    }

    @Test
    @DisplayName("标题过长 不保存，已填的内容还在")
    void overlongTitleIsRefusedInWords(Page page) {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page).title("长".repeat(300)).fill("内容概述", "我写的概述");
        assertTrue(draft.press("保存").contains("200"));
        assertEquals("我写的概述", draft.value("内容概述"));
    }

    @Test
    @DisplayName("一（一）2 两人同时办理：后到的人知道前一人做了什么，写下的意见还在")
    void secondOfficerIsToldAndLosesNothing(Page page) {
        String title = "关于两人同时办理的函";
        DraftSheet.letter(page, title).submit();
        ItemSheet first = ItemSheet.fromInTray(page, "head", title);
        Page other = page.context().newPage();
        ItemSheet second = ItemSheet.open(other, page.url()).choose("退回").fill("意见", "请补充依据。");
        first.act("同意", null);
        assertTrue(second.refusal().contains("同意"));
        assertEquals("请补充依据。", second.value("意见"));
    }

    @Test
    @DisplayName("看不到的件和没有的件 一样答复 404")
    void unknownItemsAreNotFound(Page page) {
        Browser.login(page, "drafter");
        for (String address : List.of("/items/item?id=999999", "/items/item?id=abc", "/items/item")) {
            assertEquals(404, page.navigate(address).status(), address);
        }
    }
}
