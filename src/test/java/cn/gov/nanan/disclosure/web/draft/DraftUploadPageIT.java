package cn.gov.nanan.disclosure.web.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.DraftSheet;
import cn.gov.nanan.disclosure.browser.SlowLine;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** 拟稿附件: what a request of the draft page carries is taken over before it acts, however fast the hand or slow the line. */
@ExtendWith(Browser.class)
class DraftUploadPageIT {
    private static final double SOON = 30_000;
    private static final int AT_ONCE = 4;

    /** Presses 保存 so many times at the same moment, as no hand can: each answer's status. */
    private static final String SAVE_AT_ONCE =
            """
            times => {
              const form = document.getElementById('draft');
              const fields = [...new FormData(form)].filter(field => typeof field[1] === 'string');
              const body = new URLSearchParams([...fields, ['jakarta.faces.partial.ajax', 'true'],
                ['jakarta.faces.source', 'draft:save'], ['draft:save', 'draft:save'],
                ['jakarta.faces.partial.execute', 'draft'], ['jakarta.faces.partial.render', 'draft']]);
              const save = () => fetch(form.action, { method: 'POST', body, headers: { 'Faces-Request': 'partial/ajax' } });
              return Promise.all(Array.from({ length: times }, save)).then(all => all.map(one => one.status));
            }""";

    @TempDir
    private Path folder;

    @BeforeEach
    void logsIn(Page page) {
        Browser.login(page, "drafter");
    }

    @Test
    @DisplayName("附件 标题刚写完就选附件：标题随附件一起收下，次次如此")
    void titleJustTyped(Page page) throws IOException {
        for (int round = 1; round <= AT_ONCE; round++) {
            String title = "关于快手选附件的通知之" + round;
            Path file = file("名单" + round + ".txt");
            DraftSheet.open(page).title(title).attach(file);
            assertThat(page.locator("#messages li")).hasCount(0);
            assertKept(page, title, file);
        }
    }

    @Test
    @DisplayName("附件 标题的答复慢四秒：附件排队等候，答复到后收下")
    void titleOnASlowLine(Page page) throws IOException {
        Path file = file("慢线路.txt");
        SlowLine line = SlowLine.of(page);
        DraftSheet draft = DraftSheet.open(page).title("关于慢线路选附件的通知");
        line.underWay(1);
        draft.give(file);
        assertThat(progress(page, "上传进度 慢线路.txt")).isVisible();
        line.deliver();
        draft.listed(file);
        assertThat(page.locator("#messages li")).hasCount(0);
        assertKept(page, "关于慢线路选附件的通知", file);
    }

    @Test
    @DisplayName("附件 几个文件一次选定，标题刚写完：个个收下")
    void severalAtOnce(Page page) throws IOException {
        Path[] files = {file("甲.txt"), file("乙.csv"), file("丙.txt")};
        DraftSheet.open(page).title("关于一次选三个附件的通知").attach(files);
        assertKept(page, "关于一次选三个附件的通知", files);
    }

    @Test
    @DisplayName("附件 标题真的没有写：说明原因，写上以后再选即收下")
    void titleNotTyped(Page page) throws IOException {
        Path file = file("早了.txt");
        DraftSheet draft = DraftSheet.open(page).give(file);
        assertThat(page.locator("#messages li")).containsText("请填写标题");
        assertThat(page.locator("[id='draft:attached'] li")).hasCount(0);
        draft.title("关于先选附件后写标题的通知").attach(file);
        assertKept(page, "关于先选附件后写标题的通知", file);
    }

    @Test
    @DisplayName("附件 保存的答复慢四秒时选附件：只有一稿，附件在其中，这时写的字也在")
    void savingOnASlowLine(Page page) throws IOException {
        Path file = file("保存之后.txt");
        DraftSheet draft = DraftSheet.open(page).title("关于保存未回先选附件的通知");
        SlowLine line = SlowLine.of(page, "draft:save");
        page.getByRole(AriaRole.BUTTON, named("保存")).click();
        line.underWay(1);
        draft.fill("内容概述", "保存途中写的").give(file);
        assertThat(progress(page, "上传进度 保存之后.txt")).isVisible();
        line.deliver();
        draft.listed(file);
        assertEquals("保存途中写的", draft.value("内容概述"));
        assertKeptAgain(page);
        page.reload();
        assertEquals("保存途中写的", draft.value("内容概述"));
        assertKept(page, "关于保存未回先选附件的通知", file);
    }

    @Test
    @DisplayName("附件 换种类的答复慢四秒时写标题、选附件：新表单里标题还在，接着上传")
    void kindOnASlowLine(Page page) throws IOException {
        Path file = file("换了种类.txt");
        SlowLine line = SlowLine.of(page);
        DraftSheet draft = DraftSheet.open(page).choose("信息种类", "非公文类").title("换种类时选附件的信息");
        line.underWay(1);
        draft.give(file);
        line.deliver();
        draft.listed(file);
        assertThat(page.getByLabel("文种", new Page.GetByLabelOptions().setExact(true)))
                .hasCount(0);
        assertKept(page, "换种类时选附件的信息", file);
    }

    @Test
    @DisplayName("附件 自动保存的答复慢四秒：这时写的字还在，随后也存入，只有一稿")
    void keepingOnASlowLine(Page page) throws IOException {
        Path file = file("自动保存.txt");
        SlowLine line = SlowLine.of(page, "draft:keep");
        DraftSheet draft = DraftSheet.open(page).title("关于自动保存慢的通知").fill("内容概述", "先写的");
        line.underWay(1);
        draft.fill("内容概述", "后写的").give(file);
        line.deliver();
        draft.listed(file);
        assertEquals("后写的", draft.value("内容概述"));
        assertKeptAgain(page);
        page.reload();
        assertEquals("后写的", draft.value("内容概述"));
        assertKept(page, "关于自动保存慢的通知", file);
    }

    @Test
    @DisplayName("保存 同一页的几个请求同时到达：依次办理，只成一稿")
    void requestsOfOnePageTakeTurns(Page page) {
        DraftSheet.open(page).title("关于同时保存的通知");
        assertEquals(List.of(200, 200, 200, 200), page.evaluate(SAVE_AT_ONCE, AT_ONCE));
        assertEquals(1, found(page, "关于同时保存的通知").count());
    }

    @Test
    @DisplayName("附件 上传进度有名称，中英文都有；上传途中页面合规")
    void progressIsNamed(Page page) throws IOException {
        Path file = file("annex.txt");
        SlowLine line = SlowLine.of(page);
        DraftSheet draft = DraftSheet.open(page).give(file);
        line.underWay(1);
        assertThat(progress(page, "上传进度 annex.txt")).isVisible();
        Browser.assertAccessible(page);
        page.navigate("/items/draft?lang=en");
        page.getByLabel("Attachments").setInputFiles(file);
        assertThat(progress(page, "Upload progress annex.txt")).isVisible();
        Browser.assertAccessible(page);
    }

    /** Everything on the page was kept a second time. */
    @Test
    @DisplayName("附件 按键、拖动调整顺序，改名保留扩展名，长名可展开；同名的在附件栏说明")
    void orderedAndRenamed(Page page) throws IOException {
        Path one = file("甲表.txt");
        Path other = file("乙表.txt");
        Path longest = file("关于" + "很".repeat(50) + "长的名单.txt");
        DraftSheet.open(page).title("关于附件顺序的通知").attach(one).attach(other);
        assertThat(page.locator("li[data-file]")).containsText(new String[] {"甲表.txt", "乙表.txt"});
        page.getByTitle("上移 乙表.txt").click();
        assertThat(page.locator("li[data-file]")).containsText(new String[] {"乙表.txt", "甲表.txt"});
        page.locator("li[data-file]")
                .first()
                .dragTo(page.locator("li[data-file]").last());
        assertThat(page.locator("li[data-file]")).containsText(new String[] {"甲表.txt", "乙表.txt"});
        rename(page, "乙表.txt", "丙表");
        assertThat(page.locator("li[data-file]")).containsText(new String[] {"甲表.txt", "丙表.txt"});
        rename(page, "丙表.txt", "甲表.txt");
        assertThat(page.locator("[id='draft:filesSaid']")).containsText("甲表.txt");
        assertThat(page.locator("li[data-file]")).containsText(new String[] {"甲表.txt", "丙表.txt"});
        DraftSheet.shown(page).give(longest);
        assertThat(page.locator("li[data-file] .gk-file-name summary")).containsText("…");
        page.locator("li[data-file] .gk-file-name summary").click();
        assertThat(page.locator("li[data-file] .gk-file-name .gk-break")).isVisible();
        Browser.assertAccessible(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "failsafe-reports", "browser", "draft-files.png"))
                .setFullPage(true));
        DraftSheet.shown(page).press("保存");
        page.waitForURL("**/items/draft?id=*");
        page.reload();
        assertThat(page.locator("li[data-file]")).hasCount(3);
        page.setViewportSize(390, 844);
        assertThat(page.locator("li[data-file]").first()).containsText("甲表.txt");
        assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
    }

    @Test
    @DisplayName("附件 用鼠标拖到框内就上传；拖偏了不离开本页，写的都在")
    void droppedByMouse(Page page) throws IOException {
        Path dropped = file("拖入.txt");
        DraftSheet draft = DraftSheet.open(page).title("关于拖入附件的通知");
        drop(page, page.getByLabel("内容概述"), dropped);
        assertEquals("关于拖入附件的通知", draft.value("标题"));
        drop(page, page.locator(".ui-fileupload-content"), dropped);
        draft.listed(dropped);
    }

    @Test
    @DisplayName("附件 改名栏按回车就改名，标题栏按回车不提交也不动附件")
    void enterSendsNothing(Page page) throws IOException {
        Path one = file("甲表.txt");
        Path other = file("乙表.txt");
        DraftSheet.open(page).title("关于回车的通知").attach(one).attach(other);
        Locator line = page.locator("li[data-file]", new Page.LocatorOptions().setHasText("乙表.txt"));
        line.locator(".gk-file-rename summary").click();
        line.locator("input").fill("丁表");
        line.locator("input").press("Enter");
        assertThat(page.locator("li[data-file]")).containsText(new String[] {"甲表.txt", "丁表.txt"});
        page.getByLabel("标题", new Page.GetByLabelOptions().setExact(true)).press("Enter");
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        assertThat(page.locator("li[data-file]")).containsText(new String[] {"甲表.txt", "丁表.txt"});
        assertThat(page.locator("#messages li")).hasCount(0);
    }

    @Test
    @DisplayName("附件 上传途中提交：说明还没有上传完，什么也不丢；上传完再提交，附件在其中")
    void submittedWhileUploading(Page page) throws IOException {
        Path file = file("在途.txt");
        DraftSheet draft = DraftSheet.open(page)
                .title("关于上传途中提交的函")
                .type("函", "商洽函")
                .choose("公开属性", "依申请公开")
                .fill("正文", "正文");
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        SlowLine slow = SlowLine.of(page);
        draft.give(file);
        slow.underWay(1);
        page.getByRole(AriaRole.BUTTON, named("提交")).click();
        assertThat(page.locator("#draft-said")).containsText("附件还没有上传完，没有提交");
        slow.deliver();
        draft.listed(file);
        draft.submit();
        assertThat(page.locator("#attachments")).containsText("在途.txt");
    }

    @Test
    @DisplayName("信息种类 自动保存以后、提交以前还可以改，改了照存；提交以后不能再改")
    void kindStaysOpen(Page page) throws IOException {
        DraftSheet draft = DraftSheet.open(page).title("种类选错了的统计表").attach(file("统计表.txt"));
        page.waitForURL("**/items/draft?id=*");
        draft.choose("信息种类", "非公文类");
        assertThat(page.getByLabel("文种", new Page.GetByLabelOptions().setExact(true)))
                .hasCount(0);
        assertEquals("种类选错了的统计表", draft.value("标题"));
        draft.press("保存");
        page.reload();
        assertThat(page.getByLabel("信息种类", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("RECORD");
        assertThat(page.locator("li[data-file]")).containsText("统计表.txt");
        draft.choose("公开属性", "依申请公开").fill("正文", "正文").submit();
        page.navigate(page.url().replace("/items/item", "/items/draft"));
        assertThat(page.getByLabel("信息种类", new Page.GetByLabelOptions().setExact(true)))
                .hasCount(0);
    }

    private static void rename(Page page, String from, String to) {
        Locator line = page.locator("li[data-file]", new Page.LocatorOptions().setHasText(from));
        line.locator(".gk-file-rename summary").click();
        line.locator("input").fill(to);
        line.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确定"))
                .click();
    }

    /** As the browser itself is told of a file under the mouse. */
    private static void drop(Page page, Locator target, Path file) {
        target.scrollIntoViewIfNeeded();
        var box = target.boundingBox();
        var cdp = page.context().newCDPSession(page);
        for (String type : List.of("dragEnter", "dragOver", "drop")) {
            var data = new com.google.gson.JsonObject();
            data.add("items", new com.google.gson.JsonArray());
            var files = new com.google.gson.JsonArray();
            files.add(file.toString());
            data.add("files", files);
            data.addProperty("dragOperationsMask", 1);
            var event = new com.google.gson.JsonObject();
            event.addProperty("type", type);
            event.addProperty("x", box.x + box.width / 2);
            event.addProperty("y", box.y + box.height / 2);
            event.add("data", data);
            cdp.send("Input.dispatchDragEvent", event);
        }
    }

    private static void assertKeptAgain(Page page) {
        assertThat(page.locator("#draft-state"))
                .hasAttribute("data-keeps", "2", new LocatorAssertions.HasAttributeOptions().setTimeout(SOON));
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "企业名称\n");
    }

    private static Locator progress(Page page, String name) {
        return page.getByRole(
                AriaRole.PROGRESSBAR, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String button) {
        return new Page.GetByRoleOptions().setName(button).setExact(true);
    }

    private static Locator found(Page page, String title) {
        page.navigate("/items/search?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8));
        return page.locator(".gk-items-title a:not(.gk-copy)");
    }

    /** There is one item of this title, and it has these files and no other. */
    private static void assertKept(Page page, String title, Path... files) {
        Locator one = found(page, title);
        assertEquals(List.of(title), one.allInnerTexts());
        one.click();
        page.waitForURL("**/items/item?id=*");
        Locator kept = page.locator(".gk-files .gk-file-kind + a");
        assertEquals(
                List.of(files).stream()
                        .map(file -> file.getFileName().toString())
                        .toList(),
                kept.allInnerTexts());
    }
}
