package cn.gov.nanan.disclosure.web.annual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 年度报告、申请看板、救济登记的页面: as the officers of the demo bureau use them. */
@ExtendWith(Browser.class)
class AnnualPageIT {
    private static final int LAST_YEAR = LocalDate.now().getYear() - 1;

    @Test
    @DisplayName("年度报告 各页中英文、手机宽度都打得开，合规；地址不成立的是 400，无关的人是 403")
    void everyPageOpens(Page page) {
        Browser.login(page, "office");
        for (String path : List.of(
                "/annual/board",
                "/annual/requests?scope=OPEN",
                "/annual/reports",
                "/annual/report?year=" + LAST_YEAR,
                "/annual/cases?year=" + LAST_YEAR + "&row=1&column=TOTAL",
                "/remedies/list",
                "/remedies/enter")) {
            for (String language : List.of("en", "zh")) {
                page.setViewportSize(language.equals("en") ? 1366 : 390, 844);
                String address = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
                assertEquals(200, page.navigate(address).status(), address);
                assertTrue((int) page.evaluate("document.documentElement.scrollWidth") <= 1366, address);
            }
            assertEquals(390, page.evaluate("document.documentElement.scrollWidth"), path);
            Browser.assertAccessible(page);
        }
        page.setViewportSize(1366, 768);
        page.navigate("/annual/board");
        assertEquals(
                0,
                page.evaluate("(() => { const frame = document.getElementById('steps').parentElement;"
                        + " return frame.scrollWidth - frame.clientWidth; })()"),
                "the last column is in sight");
        for (String wrong : List.of(
                "/annual/board?year=x",
                "/annual/requests?scope=NONE",
                "/annual/requests?month=13",
                "/annual/report?year=1999",
                "/annual/cases?row=9&column=TOTAL",
                "/annual/export?year=" + LAST_YEAR,
                "/remedies/list?kind=NONE")) {
            assertEquals(400, page.navigate(wrong).status(), wrong);
        }
        assertEquals(404, page.navigate("/remedies/case?id=999999").status());
    }

    @Test
    @DisplayName("年度报告 公开办写文字、填表二、定稿、更正；交拟稿人，在其待办里")
    void fromTheTextToTheItem(Page page) {
        Browser.login(page, "office");
        String report = "/annual/report?year=" + LAST_YEAR;
        page.navigate(report);
        page.getByLabel("一、总体情况").fill("本年主动公开若干件。");
        press(page, "保存文字");
        assertEquals("已保存。", message(page));
        page.getByLabel("哪一格").selectOption("licences DECIDED");
        page.getByLabel("数字", new Page.GetByLabelOptions().setExact(true)).fill("12");
        press(page, "登记");
        assertTrue(message(page).contains("来源或者理由"), message(page));
        page.getByLabel("来源或者理由").fill("政务服务系统");
        press(page, "登记");
        assertTrue(page.locator("#published").textContent().contains("12"));
        press(page, "定稿");
        assertTrue(page.locator("#state").textContent().contains("定稿"));
        page.getByLabel("哪一格").selectOption("licences DECIDED");
        page.getByLabel("数字", new Page.GetByLabelOptions().setExact(true)).fill("13");
        page.getByLabel("来源或者理由").fill("漏计一件");
        press(page, "登记");
        assertTrue(page.locator("#published").textContent().contains("更正"));
        assertTrue(page.locator("#digest").textContent().contains("与定稿一致"));
        Browser.assertAccessible(page);
        press(page, "交拟稿人发布");
        assertTrue(message(page).contains("请选择一位拟稿人"), message(page));
        page.getByLabel("拟稿人").selectOption("drafter");
        press(page, "交拟稿人发布");
        assertTrue(message(page).contains("已交拟稿人"), message(page));
        page.context().clearCookies();
        Browser.login(page, "drafter");
        page.navigate("/desk/in-tray");
        page.locator("#waiting-list").getByText("年政府信息公开工作年度报告").first().click();
        page.waitForURL("**/items/draft?id=*");
        assertTrue(page.getByLabel("标题").first().inputValue().contains("年政府信息公开工作年度报告"));
    }

    @Test
    @DisplayName("条例第五十一条 登记复议，答复期限自动算出；写错的在栏目旁指明，写的都在；负责人只看不改")
    void aRemedyIsRegistered(Page page) {
        Browser.login(page, "office");
        page.navigate("/remedies/enter");
        press(page, "登记");
        assertTrue(page.content().contains("请选择种类"), page.content());
        page.getByLabel("种类").selectOption("RECONSIDERATION");
        page.getByLabel("收到日期").fill("2026-03-02");
        page.getByLabel("事由").fill("不服不予公开的答复");
        page.getByLabel("相关申请编号").fill("YSQ-1999-0001");
        press(page, "登记");
        assertTrue(page.content().contains("没有这个编号的申请"));
        page.getByLabel("相关申请编号").fill("");
        press(page, "登记");
        assertTrue(page.locator("#due").textContent().contains("2026-03-16"));
        page.getByLabel("结果").selectOption("UPHELD");
        page.getByLabel("办结日期").fill("2026-04-20");
        press(page, "保存");
        assertEquals("结果维持", page.locator("#state").textContent());
        Browser.assertAccessible(page);
        page.context().clearCookies();
        Browser.login(page, "auditor");
        page.navigate("/remedies/list");
        page.locator("#remedies a").first().click();
        assertEquals(0, page.locator("#form").count());
        page.context().clearCookies();
        Browser.login(page, "drafter");
        assertEquals(403, page.navigate("/remedies/list").status());
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
    }

    private static String message(Page page) {
        return page.locator("#messages").textContent().strip();
    }
}
