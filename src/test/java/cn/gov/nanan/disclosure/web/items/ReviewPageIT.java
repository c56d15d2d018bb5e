package cn.gov.nanan.disclosure.web.items;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.DraftSheet;
import cn.gov.nanan.disclosure.browser.ItemSheet;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 保密审查、批量复核、提交前核对: as a person meets them. */
@ExtendWith(Browser.class)
class ReviewPageIT {
    @Test
    @DisplayName("条例第十七条 七问都不预选；缺答的被指明，已答的留着；用方向键在一问之内选择")
    void eachQuestionIsAnswered(Page page) {
        Browser.login(page, "office");
        page.navigate("/items/search?step=RECHECK");
        page.locator(".gk-items-title a").first().click();
        page.waitForURL("**/items/item?id=*");
        ItemSheet sheet = ItemSheet.open(page, page.url()).choose("复核通过");
        Locator questions = page.locator("fieldset.gk-question");
        assertThat(questions).hasCount(7);
        assertThat(questions.locator("input:checked")).hasCount(0);
        Browser.assertAccessible(page);
        questions.nth(0).getByLabel("是").focus();
        page.keyboard().press("ArrowRight");
        assertThat(questions.nth(0).getByLabel("否")).isChecked();
        String refusal = sheet.fill("意见", "可以公开").refusal();
        assertTrue(refusal.contains("涉及工作秘密") && !refusal.contains("国家秘密"), refusal);
        assertThat(questions.locator("input:checked")).hasCount(1);
        assertEquals("可以公开", sheet.value("意见"));
    }

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
        page.setViewportSize(390, 844);
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
    }

    @Test
    @DisplayName("一（二）4 批量办理：拟稿人有入口；没有这些事的不得进入，别人的事也不得进入")
    void menuAndAuthorisationAgree(Page page) {
        Browser.login(page, "drafter");
        page.locator(".gk-menu").getByText("批量办理").click();
        assertThat(page.locator(".gk-tab")).hasText(new String[] {"批量发布"});
        assertEquals(403, page.navigate("/items/bulk?work=RECHECK").status());
        page.context().clearCookies();
        Browser.login(page, "auditor");
        assertThat(page.locator(".gk-menu")).not().containsText("批量办理");
        assertEquals(403, page.navigate("/items/bulk").status());
    }

    @Test
    @DisplayName("一（一）1 提交时缺的一次说全，各在各栏；地址里的乱写用自己的话说明")
    void everythingAtOnce(Page page) {
        Browser.login(page, "drafter");
        DraftSheet.open(page, "/items/draft?relation=XX&kind=YY");
        assertThat(page.locator("#messages")).containsText("已按新稿打开");
        press(page, "提交");
        assertThat(page.locator("#messages")).containsText("有 4 处须补正");
        assertThat(page.locator("[id='draft:titleField']")).containsText("请填写标题");
        assertThat(page.locator("[id='draft:typeField']")).containsText("请选择文种");
        assertThat(page.locator("[id='draft:bodyField']")).containsText("请填写正文或者添加附件");
        assertThat(page.locator("[id='draft:choice:field']")).containsText("请选择公开属性");
        Browser.assertAccessible(page);
    }

    @Test
    @DisplayName("一（一）1 补正一处就少一处：列出的每处通到所在栏，改好的不再说，清空了又说")
    void mendedFaultsVanish(Page page) {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page);
        press(page, "提交");
        assertThat(page.locator("#messages li a")).hasCount(4);
        page.locator("#messages li a").getByText("请填写标题").click();
        assertThat(page.getByLabel("标题", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        draft.title("关于逐处补正的通知");
        assertThat(page.locator("[id='draft:titleField'] .ui-message")).isHidden();
        assertThat(page.locator("#messages")).containsText("有 3 处须补正");
        draft.title("");
        assertThat(page.locator("[id='draft:titleField'] .ui-message")).isVisible();
        assertThat(page.locator("#messages")).containsText("有 4 处须补正");
        page.locator("#messages li a").getByText("请填写正文").click();
        page.keyboard().type("正文");
        assertThat(page.locator("[id='draft:bodyField'] .ui-message")).isHidden();
        draft.title("关于逐处补正的通知").choose("公开属性", "主动公开");
        draft.choose("文种", "通知");
        assertThat(page.locator("[id='draft:typeField'] .ui-message")).isHidden();
        assertThat(page.locator("#messages li:visible")).hasCount(0);
        Browser.assertAccessible(page);
    }

    @Test
    @DisplayName("条例第十条 联合发文：牵头机关从本机关和联合机关里选，别的机关牵头的当场提示")
    void leadIsChosen(Page page) {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page).choose("信息来源", "与其他机关联合制作").fill("联合制发机关", "南安市财政局");
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("牵头机关").locator("option")).hasCount(3);
        draft.choose("牵头机关", "南安市财政局");
        assertThat(page.locator("[id='draft:led']")).containsText("由牵头机关“南安市财政局”负责公开");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
