package cn.gov.nanan.disclosure.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 期限规定、内容类别: what a lawyer may amend, in the administrator's browser; the auditor reads, others are refused. */
@ExtendWith(Browser.class)
class LawyersRulesPageIT {
    private static final List<String> PAGES = List.of(
            "/admin/periods",
            "/admin/periods?period=PAPER",
            "/admin/categories",
            "/admin/categories?code=C03",
            "/admin/rules",
            "/admin/rules?code=05-1",
            "/admin/sections",
            "/admin/officers",
            "/admin/officer?user=drafter",
            "/admin/calendar");

    @Test
    @DisplayName("期限规定 管理员修订，自生效日期起；写错的当场指明，什么都不存")
    void theAdministratorAmendsAPeriod(Page page) {
        Browser.login(page, "admin");
        page.navigate("/admin/periods?period=PAPER");
        page.getByLabel("工作日数").fill("二十");
        press(page, "修订");
        assertTrue(page.content().contains("工作日数请填写整数"), page.content());
        page.getByLabel("工作日数").fill("15");
        page.getByLabel("生效日期").fill("2020-01-01");
        press(page, "修订");
        assertTrue(message(page).contains("生效日期不能早于今天"), message(page));
        String from = LocalDate.now().plusDays(3).toString();
        page.getByLabel("生效日期").fill(from);
        press(page, "修订");
        assertEquals("已修订，新的期限自 " + from + " 起施行。", message(page));
        assertTrue(page.locator("#history").textContent().contains("15个工作日"));
        assertTrue(page.locator("#history").textContent().contains("待施行"));
        page.navigate("/admin/periods");
        assertTrue(page.locator("#periods").textContent().contains(from + " 起改为 15 个工作日"));
    }

    @Test
    @DisplayName("内容类别 增设、停用；拟稿时按此提供")
    void theAdministratorAddsACategory(Page page) {
        Browser.login(page, "admin");
        page.navigate("/admin/categories");
        press(page, "增设类别");
        assertTrue(message(page).contains("索引号类别码：请填写。"), message(page));
        page.getByLabel("名称", new Page.GetByLabelOptions().setExact(true)).fill("数字经济");
        page.getByLabel("名称（英文）").fill("Digital economy");
        page.getByLabel("索引号类别码").fill("1400");
        page.getByLabel("条文", new Page.GetByLabelOptions().setExact(true)).fill("数字经济发展情况");
        page.getByLabel("条文出处").fill("附件2 一（二）11");
        page.getByLabel("条例条款").fill("条例第二十条第（十一）项");
        page.getByLabel("依据").fill("南工信〔2026〕99号");
        press(page, "增设类别");
        assertEquals("已增设内容类别 C17 数字经济。", message(page));
        page.navigate("/admin/categories?code=C17");
        press(page, "停用类别");
        assertTrue(message(page).contains("起停用"), message(page));
        page.context().clearCookies();
        Browser.login(page, "drafter");
        page.navigate("/items/draft");
        assertTrue(page.getByLabel("内容类别").textContent().contains("数字经济"), "still in force today");
    }

    @Test
    @DisplayName("期限规定、内容类别 审计员只读；其他人不得进入")
    void theAuditorOnlyReads(Page page) {
        Browser.login(page, "auditor");
        for (String path : PAGES) {
            page.navigate(path);
            Browser.assertAccessible(page);
            assertEquals(0, page.getByRole(AriaRole.BUTTON, button("修订")).count(), path);
        }
        page.context().clearCookies();
        Browser.login(page, "drafter");
        for (String path : PAGES.subList(0, 4)) {
            assertFalse(page.navigate(path).ok(), path);
        }
    }

    @Test
    @DisplayName("管理页面 手机上不横向滚动")
    void nothingScrollsSidewaysOnATelephone(Page page) {
        page.setViewportSize(390, 844);
        Browser.login(page, "admin");
        for (String path : PAGES) {
            page.navigate(path);
            assertEquals(390, page.evaluate("document.scrollingElement.scrollWidth"), path);
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, button(button)).click();
        page.waitForLoadState();
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static String message(Page page) {
        return page.locator("#messages").textContent().strip();
    }
}
