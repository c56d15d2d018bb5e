package cn.gov.nanan.disclosure.web.items;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.DraftSheet;
import cn.gov.nanan.disclosure.browser.ItemSheet;
import cn.gov.nanan.disclosure.hidden.HidingFiles;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** 附件隐藏内容（页面）: told beside the file from the moment when it is there, ticked one by one where it is rechecked. */
@ExtendWith(Browser.class)
class HiddenPageIT {
    private static final String SHEET = "隐藏的工作表";
    private static final String WHERE = "工作表“底稿”";

    @Test
    @DisplayName("条例第十七条 拟稿人一上传就看到隐藏内容和位置，科室负责人、复核的人也看到；复核通过逐项勾选，勾选记在办理单上")
    void hiddenContentIsToldAndTicked(Page page, @TempDir Path folder) throws IOException {
        String title = "公示名单（隐藏内容）";
        Path sheet = Files.write(folder.resolve("名单.xlsx"), HidingFiles.sheet());
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page).kind("非公文类");
        draft.title(title).choose("内容类别", "统计信息").choose("公开属性", "主动公开").fill("正文", "附件：名单");
        draft.attach(sheet);
        assertThat(page.locator("[id='draft:attached']")).containsText(SHEET);
        assertThat(page.locator("[id='draft:attached']")).containsText(WHERE);
        Browser.assertAccessible(page);
        shots(page, "hidden-draft");
        draft.submit();
        ItemSheet head = ItemSheet.fromInTray(page, "head", title);
        assertThat(page.locator("#attachments")).containsText(WHERE);
        head.act("同意", null);
        ItemSheet.fromInTray(page, "leader", title).act("审定", null);
        ItemSheet.fromInTray(page, "signatory", title).act("签发", null);
        ItemSheet.fromInTray(page, "drafter", title).act("印发", null);
        ItemSheet recheck = ItemSheet.fromInTray(page, "head", title);
        recheck.choose("复核通过").answerNo().fill("意见", "经保密审查，可以公开。");
        List<Locator> ticks = page.locator("input[name$=':looked']").all();
        assertTrue(ticks.size() == 5, "ticks: " + ticks.size());
        ticks.subList(1, 5).forEach(Locator::check);
        assertTrue(recheck.refusal().contains("隐藏内容还没有逐项勾选：" + SHEET));
        shots(page, "hidden-recheck");
        recheck.confirm();
        assertThat(page.locator("#screened")).containsText("附件“名单.xlsx”的" + SHEET);
        ItemSheet publish = ItemSheet.fromInTray(page, "drafter", title).choose("发布");
        assertThat(page.locator("input[name$=':looked']")).hasCount(0);
        publish.confirm();
    }

    @Test
    @DisplayName("附件 文件名：电脑上能有的名字都收，不能原样保留的字符换掉；拒收的用中文说出是哪个文件")
    void namesAreTaken(Page page, @TempDir Path folder) throws IOException {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page).title("关于文件名的通知");
        for (String name :
                List.of("下载%20(1).pdf", "a\"b.pdf", "a:b.pdf", "a*b？|c.pdf", "甲<乙>.pdf", "x;y=1.pdf", "100%.pdf")) {
            draft.give(Files.write(folder.resolve(name), HidingFiles.plainPdf()));
            String safe = name.replaceAll("[\"<>:*|]", "_");
            page.locator("[id='draft:attached']").getByText(safe).waitFor();
            assertThat(page.locator("#messages li")).hasCount(0);
        }
        draft.give(Files.write(folder.resolve("照片.jpg"), HidingFiles.photoAsPng()));
        page.locator("[id='draft:attached']").getByText("照片.png").waitFor();
        draft.give(Files.write(folder.resolve("a:程序.exe"), new byte[] {'M', 'Z', 0}));
        assertThat(page.locator("[id='draft:filesSaid']")).containsText("不能上传“a_程序.exe”");
        draft.give(Files.write(folder.resolve("空%20白.pdf"), new byte[0]));
        assertThat(page.locator("[id='draft:filesSaid']")).containsText("文件“空%20白.pdf”是空的");
    }

    private static void shots(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", name + ".png")));
        page.setViewportSize(390, 844);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", name + "-390.png")));
        page.setViewportSize(1366, 900);
    }
}
