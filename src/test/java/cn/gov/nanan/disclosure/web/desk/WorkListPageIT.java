package cn.gov.nanan.disclosure.web.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.DraftSheet;
import cn.gov.nanan.disclosure.browser.ItemSheet;
import cn.gov.nanan.disclosure.browser.Keys;
import cn.gov.nanan.disclosure.report.Register;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
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
        for (int width : new int[] {1366, 390}) {
            page.setViewportSize(width, 800);
            isFirst(page);
        }
        page.setViewportSize(1366, 768);
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
        page.waitForURL("**/items/item?id=*");
        assertThat(page.locator("h1")).containsText(first);
        page.navigate("/desk/in-tray");
        page.locator("#keys").click();
        page.locator("#content").focus();
        page.keyboard().press("j");
        assertThat(page.locator("#content")).isFocused();
        page.locator("#next-work").click();
        page.waitForURL("**/items/item?id=*");
        assertThat(page.locator("h1")).containsText(first);
    }

    /** What is above the work list is neither a panel nor a note; only its tabs and its filter come before its first row. */
    private static void isFirst(Page page) {
        assertEquals(
                "work",
                page.evaluate(
                        "() => Array.from(document.querySelectorAll('main .gk-panel, main .gk-note, #notices, #setup-left'))"
                                + ".filter(one => one.checkVisibility()).sort((one, other) =>"
                                + " one.getBoundingClientRect().top - other.getBoundingClientRect().top)[0].id"));
    }

    @Test
    @DisplayName("待办 列设置：不看的列用键盘收起，下次还是这样，打印也是；期限和题名总在；换一个人不受影响")
    void columnsAreChosen(Page page) {
        Browser.login(page, "office");
        page.navigate("/desk/in-tray");
        Locator sent = page.locator("#waiting-list th.gk-worklist-sent");
        assertThat(sent).isVisible();
        page.locator("#columns summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        assertThat(sent).isHidden();
        assertThat(page.locator("#waiting-list td.gk-worklist-sent").first()).isHidden();
        Browser.assertAccessible(page);
        page.reload();
        assertThat(sent).isHidden();
        assertThat(page.locator("#waiting-list .gk-worklist-due").first()).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(sent).isHidden();
        assertThat(page.locator("#columns")).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.context().clearCookies();
        Browser.login(page, "officehead");
        page.navigate("/desk/in-tray");
        assertThat(sent).isVisible();
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
        page.locator("#large-font").click();
        for (Register register : Register.values()) {
            for (int width : new int[] {1366, 390}) {
                page.setViewportSize(width, 800);
                page.navigate("/reports/register?name=" + register);
                assertThat(page.locator("#rows tbody tr").first()).isVisible();
                fits(page, register + " in large type at " + width, wide);
            }
            Browser.assertAccessible(page);
        }
        page.locator("#large-font").click();
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
                for (int width : new int[] {1366, 390}) {
                    page.setViewportSize(width, 800);
                    page.navigate(address + language);
                    fits(page, address + language + " in large type at " + width, wide);
                }
                // The narrowest look, where most has to scroll; the others differ from those above in size alone.
                Browser.assertAccessible(page);
                page.locator("#large-font").click();
            }
            page.setViewportSize(390, 800);
            page.navigate(address);
            fits(page, address + " on a phone", wide);
        }
    }

    @Test
    @DisplayName("待办 办理之后的“办理下一件”随单子的次序和筛选；筛选的办完了，就从全部待办里接着办")
    void theNextOneFollowsTheList(Page page) {
        String name = "关于下一件的函" + System.nanoTime();
        Browser.login(page, "drafter");
        for (int at = 0; at < 3; at++) {
            DraftSheet.letter(page, name + "之" + at).submit();
        }
        page.context().clearCookies();
        Browser.login(page, "head");
        page.navigate("/desk/in-tray?q=" + name + "&order=NEWEST");
        Locator titles = page.locator("#waiting-list .gk-items-title a");
        assertEquals(List.of(name + "之2", name + "之1", name + "之0"), titles.allInnerTexts());
        page.locator("#next-work").click();
        page.waitForURL("**/items/item?id=*");
        ItemSheet.shown(page).act("同意", null);
        assertThat(page.locator("#next a")).hasText(name + "之1");
        page.navigate("/desk/in-tray?q=" + name + "&order=LONGEST");
        titles.last().click();
        page.waitForURL("**/items/item?id=*");
        ItemSheet.shown(page).act("同意", null);
        assertThat(page.locator("#next a")).hasText(name + "之0");
        page.locator("#next a").click();
        page.waitForURL("**/items/item?id=*");
        ItemSheet.shown(page).act("同意", null);
        page.locator("#next a").click();
        assertThat(page.locator("h1")).not().containsText(name);
    }

    @Test
    @DisplayName("应公开清单 催办：能催的人才看得到；只用键盘；没有写意见的当场指出，一小时内不能再催；承办人看得到")
    void whoeverHasItInHandIsPressed(Page page) {
        for (String user : List.of("drafter2", "auditor")) {
            page.context().clearCookies();
            Browser.login(page, user);
            page.navigate("/publication/obligations");
            assertThat(page.locator("#obligations tbody tr").first()).isVisible();
            assertThat(page.locator("#obligations button")).hasCount(0);
        }
        page.context().clearCookies();
        Keys keys = Keys.of(page).login("office");
        page.navigate("/publication/obligations");
        Locator row = page.locator("#obligations tbody tr:has(button)").first();
        String title = row.locator(".gk-items-title a").innerText();
        assertThat(row.locator("td[data-label=承办人]")).not().containsText("公开办");
        row.locator("button").focus();
        keys.press("Enter");
        Locator note = page.locator("[id='urge-form:f-note:note']");
        assertThat(note).isFocused();
        assertThat(page.locator("#urge-form")).containsText(title);
        Browser.assertAccessible(page);
        keys.press("Enter");
        assertThat(page.locator("#urge-form")).containsText("请填写催办意见");
        Browser.assertAccessible(page);
        note.focus();
        keys.type("请尽快办理").press("Enter");
        assertThat(page.locator("#messages")).containsText("已催办");
        row.locator("button").focus();
        keys.press("Enter");
        assertThat(note).isFocused();
        assertThat(note).hasValue("");
        keys.type("再催").press("Enter");
        assertThat(page.locator("#urge-form p[role=alert]")).containsText("一小时内您已催办过");
        assertThat(note).hasValue("再催");
    }

    @Test
    @DisplayName("待办、应公开清单 打印：单子从第一页开始，写明谁的、哪一天，逾期的有字有符号；按钮、提醒、指引不印")
    void listsOnPaper(Page page) {
        Browser.login(page, "office");
        for (String address : List.of("/desk/in-tray", "/publication/obligations")) {
            page.navigate(address);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(720, 1018);
            assertThat(page.locator(".gk-print-only")).containsText("公开办工作人员，打印日期 20");
            for (String part : List.of("#tour", "#notices", "#filter", ".gk-menu", "[data-print]", ".gk-keys")) {
                for (Locator one : page.locator(part).all()) {
                    assertThat(one).isHidden();
                }
            }
            Locator table = page.locator("#waiting-list, #obligations");
            assertThat(table).containsText("逾期");
            assertTrue(table.boundingBox().y < 400, address + " begins on the first page");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(
                            "target", "failsafe-reports", "browser", "paper" + address.replace('/', '-') + ".png"))
                    .setFullPage(true));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.setViewportSize(1366, 768);
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
