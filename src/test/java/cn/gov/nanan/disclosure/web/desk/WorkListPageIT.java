package cn.gov.nanan.disclosure.web.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 一天的工作: the work list, the list of what is owed, the board and the trail, in a browser. */
@ExtendWith(Browser.class)
class WorkListPageIT {
    private static final String FOCUSED = "() => document.activeElement.textContent.trim()";

    @Test
    @DisplayName("待办 最急的在最上面，说明为何待我；J、K、Enter 不用鼠标；快捷键可以关")
    void theDayIsWorkedByKeys(Page page) {
        Browser.login(page, "office");
        page.navigate("/desk/in-tray");
        Locator rows = page.locator("#waiting-list [data-row]");
        assertThat(rows.first()).containsText("逾期");
        assertThat(rows.first()).containsText("公开办");
        assertThat(page.locator("#waiting-overdue")).containsText(Pattern.compile("逾期 \\d+"));
        assertTrue(
                page.locator("#work").boundingBox().y < page.locator("#notices").boundingBox().y);
        assertThat(page.locator("#others")).not().hasAttribute("open", "");
        String first = rows.nth(0).locator(".gk-items-title a").innerText().trim();
        String second = rows.nth(1).locator(".gk-items-title a").innerText().trim();
        page.locator("#content").focus();
        page.keyboard().press("j");
        assertEquals(first, page.evaluate(FOCUSED));
        page.keyboard().press("j");
        assertEquals(second, page.evaluate(FOCUSED));
        page.keyboard().press("k");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText(first);
        page.navigate("/desk/in-tray");
        page.locator("#keys").click();
        page.locator("#content").focus();
        page.keyboard().press("j");
        assertThat(page.locator("#content")).isFocused();
        page.locator("#next-work").click();
        assertThat(page.locator("h1")).containsText(first);
    }

    @Test
    @DisplayName("待办、应公开清单、看板、留痕：无障碍检查没有问题，宽屏和手机都不横向滚动，大字也是，中英文都是")
    void everyPageOfTheDayIsAccessible(Page page) {
        List<String> wide = new ArrayList<>();
        Browser.login(page, "auditor");
        look(
                page,
                List.of(
                        "/admin/audit",
                        "/publication/obligations",
                        "/reports/board?view=TIMELINESS",
                        "/reports/board?view=SUPERVISION"),
                wide);
        page.context().clearCookies();
        Browser.login(page, "office");
        look(page, List.of("/desk/in-tray", "/handover/copies", "/handover/batches", "/reports/register"), wide);
        assertEquals(List.of(), wide);
    }

    private static void look(Page page, List<String> addresses, List<String> wide) {
        for (String address : addresses) {
            for (String language : List.of("", (address.contains("?") ? "&" : "?") + "lang=en")) {
                page.setViewportSize(1366, 768);
                page.navigate(address + language);
                Browser.assertAccessible(page);
                fits(page, address + language, wide);
                page.locator("#large-font").click();
                page.reload();
                fits(page, address + language + " in large type", wide);
                page.locator("#large-font").click();
            }
            page.setViewportSize(390, 800);
            page.navigate(address);
            Browser.assertAccessible(page);
            fits(page, address + " on a phone", wide);
        }
    }

    /** Nothing but what scrolls by itself is wider than the screen; and on a wide one no table has to scroll. */
    private static void fits(Page page, String where, List<String> wide) {
        Object over = page.evaluate("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)"
                + " + (innerWidth < 1000 ? 0 : Array.from(document.querySelectorAll('.gk-scroll'))"
                + ".filter(one => one.scrollWidth > one.clientWidth + 1).length)");
        if (!Integer.valueOf(0).equals(over)) {
            wide.add(where + ": " + over);
        }
    }

    @Test
    @DisplayName("操作留痕 审计员读到的是中文、姓名和标题，没有代码；管理员看不到标题；按对象的标题找得到")
    void theTrailIsReadByAnAuditor(Page page) {
        Browser.login(page, "auditor");
        page.navigate("/admin/audit?about=" + "智能制造三年行动计划");
        Locator events = page.locator("#audit-events");
        assertThat(events).containsText("智能制造三年行动计划");
        assertThat(events).containsText("核稿 → 审稿审定");
        assertThat(events).containsText("产业科负责人");
        String text = events.innerText();
        assertTrue(!text.contains("item:") && !text.matches("(?s).*\\b[A-Z]{2,}_[A-Z]+\\b.*"), text);
        page.context().clearCookies();
        Browser.login(page, "admin");
        page.navigate("/admin/audit?subject=item:*");
        assertThat(page.locator("#audit-events")).not().containsText("智能制造三年行动计划");
    }

    @Test
    @DisplayName("应公开清单 卡片上的数就是打开后的条数；看板每个数都打得开")
    void everyFigureOpensItsCases(Page page) {
        Browser.login(page, "leader");
        page.navigate("/publication/obligations");
        for (int at = 0; at < page.locator("#standings a").count(); at++) {
            Locator card = page.locator("#standings a").nth(at);
            int figure = Integer.parseInt(card.locator("strong").innerText());
            card.click();
            assertThat(page.locator("#obligations tbody tr")).hasCount(figure);
        }
        page.navigate("/reports/board");
        page.locator("#views a").last().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/reports/board?view=TIMELINESS*");
        assertThat(page.locator("h1")).hasText("看板：时限");
        assertThat(page.locator("#views [aria-current=page]")).hasText("时限");
        Locator figure = page.locator("#by-section tbody a").first();
        int counted = Integer.parseInt(figure.innerText());
        figure.click();
        assertThat(page.locator("#obligations tbody tr")).hasCount(counted);
    }
}
