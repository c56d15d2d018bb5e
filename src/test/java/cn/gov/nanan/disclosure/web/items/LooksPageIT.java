package cn.gov.nanan.disclosure.web.items;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.DraftSheet;
import cn.gov.nanan.disclosure.browser.ItemSheet;
import cn.gov.nanan.disclosure.harness.OfficeConverter;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** 办理单、编辑器、公众页面预览: in both languages, in large type, on a telephone and on paper. */
@Tag("long")
@ExtendWith(Browser.class)
class LooksPageIT {
    /** 录音: a sound of no length. */
    private static final byte[] SILENCE = HexFormat.of()
            .parseHex("52494646" + "24000000" + "57415645" + "666d7420" + "10000000" + "0100" + "0100" + "44ac0000"
                    + "88580100" + "0200" + "1000" + "64617461" + "00000000");

    private static final Path FOLDER = Path.of("target", "failsafe-reports", "browser");

    @Test
    @DisplayName("一（一）2 退回的稿件、它的办理单和不能就地打开的附件：中英文、大字、手机、打印都能看")
    void returnedDraftAndItsSheet(Page page, @TempDir Path folder) throws IOException {
        String title = "关于商请支持技术改造（各种看法）的函";
        DraftSheet draft = DraftSheet.letter(page, title);
        draft.fill("正文", "为支持企业技术改造，现就有关事项商请贵单位支持，请于十日内函复。".repeat(60));
        draft.attach(
                OfficeConverter.word(folder.resolve("附表.docx"), "附表"),
                Files.write(folder.resolve("座谈会录音.wav"), SILENCE));
        draft.submit();
        ItemSheet.fromInTray(page, "head", title).act("退回", "请核对数字，并补充依据。");
        String sheet = page.url();
        page.context().clearCookies();
        Browser.login(page, "drafter");
        page.navigate(sheet);
        assertThat(page.locator("#attachments .gk-unopened")).containsText("下载");
        inEveryWay(page, sheet, "sheet");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        hidden(page, ".gk-menu", ".gk-acts", "#urge", "#attachments .gk-unopened", "#next");
        assertThat(page.locator("#body")).isVisible();
        printed(page, "sheet");
        String editor = sheet.replace("/items/item", "/items/draft");
        page.navigate(editor);
        assertThat(page.locator("#returned")).isInViewport();
        inEveryWay(page, editor, "editor");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        hidden(page, ".gk-menu", ".gk-sticky", ".ql-toolbar", "input[type=file]");
        Object cut = page.evaluate(
                "() => { const one = document.querySelector('.ql-editor'); return one.scrollHeight - one.clientHeight; }");
        assertTrue(((Number) cut).intValue() <= 1, "the whole text is printed: " + cut);
        printed(page, "editor");
    }

    @Test
    @DisplayName("一（一）4 公众页面预览和待发布的办理单：中英文、大字、手机、打印都能看")
    void previewInEveryWay(Page page) {
        Browser.login(page, "office");
        page.navigate("/items/search?step=PUBLISHING");
        page.locator(".gk-items-title a").first().click();
        page.waitForURL("**/items/item?id=*");
        String sheet = page.url();
        inEveryWay(page, sheet, "release");
        String preview = sheet.replace("/items/item", "/items/preview");
        inEveryWay(page, preview, "preview");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#preview")).isVisible();
        printed(page, "preview");
    }

    /** Chinese and English, ordinary and large type, a desk and a telephone. */
    private static void inEveryWay(Page page, String address, String name) {
        for (String language : List.of("en", "zh")) {
            page.navigate(address + "&lang=" + language);
            for (boolean large : new boolean[] {true, false}) {
                Locator type = page.locator("#large-font");
                if (large != (Boolean) page.evaluate("document.documentElement.classList.contains('large-font')")) {
                    type.click();
                    page.navigate(address + "&lang=" + language);
                }
                for (int width : new int[] {390, 1366}) {
                    page.setViewportSize(width, 844);
                    assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), name + language + large);
                    Browser.assertAccessible(page);
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(FOLDER.resolve(
                                    "look-" + name + "-" + language + (large ? "-large-" : "-") + width + ".png"))
                            .setFullPage(true));
                }
            }
        }
    }

    private static void hidden(Page page, String... parts) {
        for (String part : parts) {
            for (Locator one : page.locator(part).all()) {
                assertThat(one).isHidden();
            }
        }
    }

    /** To be looked at as paper. */
    private static void printed(Page page, String name) {
        page.setViewportSize(720, 1018);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve("look-" + name + "-print.png"))
                .setFullPage(true));
        page.setViewportSize(1366, 768);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
