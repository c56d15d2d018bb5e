package cn.gov.nanan.disclosure.web.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.DraftSheet;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 正文编辑器: written, pasted and left by the keyboard; what is published says what was pasted. */
@ExtendWith(Browser.class)
class EditorPageIT {
    private static final String MERGED =
            "<table><tr><th rowspan='2' scope='row'>煤</th><td>东矿</td><td align='right'>7</td></tr>"
                    + "<tr><td>西矿</td><td>8</td></tr><tr><td colspan='2'>共</td><td><img src=x onerror='window.hit=1'>15</td></tr></table>";
    private static final String SPLIT = "拆分单元格";
    private static final String KEPT = "煤[1x2] 东矿 7|西矿 8|共[2x1] 15";

    @Test
    @DisplayName("正文 粘贴的合并单元格原样保留，存后、撤销后数字不错列")
    void mergedCellsAreKept(Page page) {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page).title("关于合并单元格的通知").fill("正文", "下表：");
        paste(page, MERGED);
        assertEquals(KEPT, cells(page));
        draft.press("保存");
        page.waitForURL("**/items/draft?id=*");
        page.reload();
        assertEquals(KEPT, cells(page));
        assertEquals("undefined", page.evaluate("typeof window.hit"));
        page.locator(".ql-editor td", new Page.LocatorOptions().setHasText("西矿"))
                .click();
        tool(page, "在下方插入一行");
        assertEquals("煤[1x2] 东矿 7|西矿 8|  |共[2x1] 15", cells(page));
        tool(page, "撤销（Ctrl+Z）");
        assertEquals(KEPT, cells(page));
        page.locator(".ql-editor td", new Page.LocatorOptions().setHasText("东矿"))
                .click();
        tool(page, "在右侧插入一列");
        assertEquals("煤[1x2] 东矿  7|西矿  8|共[2x1]  15", cells(page));
        tool(page, "删除本列");
        assertEquals("煤[1x2]  7| 8|共  15", cells(page));
        page.locator(".ql-editor td", new Page.LocatorOptions().setHasText("7")).click();
        tool(page, "删除本行");
        assertEquals("煤  8|共  15", cells(page));
        Browser.assertAccessible(page);
    }

    @Test
    @DisplayName("正文 单元格可以用按钮（键盘也行）向右、向下合并，拆分；字不丢，可以撤销，存后还在；不能合并、拆分的按钮不能按")
    void cellsAreMergedAndSplit(Page page) {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page).title("关于合并拆分单元格的通知").fill("正文", "下表：");
        paste(
                page,
                "<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr><tr><td>戊</td><td>己</td></tr></table>");
        cell(page, "甲").click();
        assertThat(button(page, SPLIT)).isDisabled();
        button(page, "与右边的单元格合并").focus();
        page.keyboard().press("Enter");
        assertEquals("甲乙[2x1]|丙 丁|戊 己", cells(page));
        assertTrue((Boolean) page.evaluate("document.activeElement.matches('.ql-editor td')"));
        assertThat(button(page, "与右边的单元格合并")).isDisabled();
        tool(page, "与下边的单元格合并");
        assertEquals("甲乙丙丁[2x1]|戊 己", cells(page));
        tool(page, "撤销（Ctrl+Z）");
        assertEquals("甲乙[2x1]|丙 丁|戊 己", cells(page));
        cell(page, "丁").click();
        tool(page, "与下边的单元格合并");
        assertEquals("甲乙[2x1]|丙 丁己[1x2]|戊", cells(page));
        assertThat(button(page, "与下边的单元格合并")).isDisabled();
        draft.press("保存");
        page.waitForURL("**/items/draft?id=*");
        page.reload();
        assertEquals("甲乙[2x1]|丙 丁己[1x2]|戊", cells(page));
        cell(page, "丁己").click();
        tool(page, SPLIT);
        assertEquals("甲乙[2x1]|丙 丁己|戊 ", cells(page));
        cell(page, "甲乙").click();
        tool(page, SPLIT);
        assertEquals("甲乙 |丙 丁己|戊 ", cells(page));
        tool(page, "撤销（Ctrl+Z）");
        assertEquals("甲乙[2x1]|丙 丁己|戊 ", cells(page));
        Browser.assertAccessible(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "failsafe-reports", "browser", "editor-merged.png")));
        page.setViewportSize(390, 844);
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
        page.locator(".ui-editor-toolbar")
                .screenshot(new Locator.ScreenshotOptions()
                        .setPath(Path.of("target", "failsafe-reports", "browser", "editor-toolbar-390.png")));
    }

    private static Locator cell(Page page, String text) {
        return page.locator(".ql-editor td", new Page.LocatorOptions().setHasText(text));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    @DisplayName("正文 Tab 键能离开编辑器（WCAG 2.1.2），也能在单元格之间走")
    void tabLeaves(Page page) {
        Browser.login(page, "drafter");
        DraftSheet.open(page).fill("正文", "一段");
        page.getByLabel("正文").press("Tab");
        assertFalse((Boolean) page.evaluate("!!document.activeElement.closest('.ql-editor')"));
        page.getByLabel("正文").click();
        tool(page, "插入表格");
        page.keyboard().type("甲");
        page.keyboard().press("Tab");
        page.keyboard().type("乙");
        assertEquals("甲 乙 |  |  ", cells(page));
        for (int cell = 2; cell < 10; cell++) {
            page.keyboard().press("Tab");
        }
        assertFalse((Boolean) page.evaluate("!!document.activeElement.closest('.ql-editor')"));
    }

    @Test
    @DisplayName("正文 单元格里的字可以撤销、重做、居中、加粗，存后还在")
    void cellsAreWrittenInto(Page page) {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page).title("关于表格书写的通知").fill("正文", "表前");
        page.getByLabel("正文").click();
        tool(page, "插入表格");
        page.keyboard().type("数");
        tool(page, "居中");
        page.keyboard().press("Control+a");
        tool(page, "加粗");
        draft.press("保存");
        page.waitForURL("**/items/draft?id=*");
        page.reload();
        Locator first = page.locator(".ql-editor td").first();
        assertThat(first).hasClass("ql-align-center");
        assertThat(first.locator("strong")).hasText("数");
        assertTrue(page.getByLabel("正文").innerText().contains("表前"));
        first.click();
        page.keyboard().press("End");
        page.keyboard().type("量");
        assertThat(first).hasText("数量");
        page.keyboard().press("Control+z");
        assertThat(first).hasText("数");
        assertTrue((Boolean) page.evaluate("document.activeElement.matches('.ql-editor td')"));
        page.keyboard().press("Control+y");
        assertThat(first).hasText("数量");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "failsafe-reports", "browser", "editor-cells.png"))
                .setFullPage(true));
    }

    @Test
    @DisplayName("正文 首行缩进和对齐存后还在；撤销、重做有按钮")
    void indentsAreKept(Page page) {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page).title("关于首行缩进的通知").fill("正文", "一");
        page.getByLabel("正文").click();
        tool(page, "首行缩进两字");
        assertEquals("\u3000\u3000一", text(page));
        tool(page, "撤销（Ctrl+Z）");
        assertEquals("一", text(page));
        tool(page, "重做（Ctrl+Y）");
        tool(page, "两端对齐");
        draft.press("保存");
        page.waitForURL("**/items/draft?id=*");
        page.reload();
        assertEquals("\u3000\u3000一", text(page));
        assertThat(page.locator(".ql-editor p").first()).hasClass("ql-align-justify");
        page.getByLabel("正文").press("Control+a");
        paste(page, "<p style='text-indent:2em'>二</p>");
        assertEquals("\u3000\u3000二", text(page));
        page.setViewportSize(390, 844);
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
    }

    private static String text(Page page) {
        return (String) page.evaluate("document.querySelector('.ql-editor p').textContent");
    }

    private static void paste(Page page, String html) {
        page.getByLabel("正文").focus();
        page.getByLabel("正文")
                .evaluate(
                        "(editor, html) => { const data = new DataTransfer(); data.setData('text/html', html);"
                                + " editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }",
                        html);
    }

    /** The table row by row: each cell's words, and how many columns and rows it takes up. */
    private static String cells(Page page) {
        return (String)
                page.evaluate(
                        "Array.from(document.querySelector('.ql-editor table').rows)"
                                + ".map(row => Array.from(row.cells).map(cell => cell.textContent.trim()"
                                + " + (cell.colSpan * cell.rowSpan > 1 ? `[${cell.colSpan}x${cell.rowSpan}]` : '')).join(' ')).join('|')");
    }

    private static void tool(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
