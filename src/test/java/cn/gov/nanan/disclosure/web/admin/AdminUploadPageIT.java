package cn.gov.nanan.disclosure.web.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.SlowLine;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** 导入的文件: a catalogue or a notice arrives with what is typed beside it, however slow the line. */
@ExtendWith(Browser.class)
class AdminUploadPageIT {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("历史目录 来源刚写完就预览，答复慢四秒：按写的来源预览、导入")
    void catalogueOnASlowLine(Page page) throws IOException {
        Path rows = Files.writeString(folder.resolve("目录.csv"), "标题,文号,发布日期\n关于慢线路导入的公告,南工信〔2019〕97号,2019-05-06\n");
        Browser.login(page, "admin");
        page.navigate("/admin/catalogue-import");
        SlowLine line = SlowLine.of(page);
        page.getByLabel("默认来源").fill("南安市慢线路局");
        page.getByLabel("目录文件").setInputFiles(rows);
        press(page, "预览");
        line.underWay(1).deliver();
        assertThat(page.locator("#total")).hasText("1");
        assertThat(page.locator("#sample")).containsText("南安市慢线路局");
        SlowLine slower = SlowLine.of(page);
        press(page, "导入");
        slower.underWay(1).deliver();
        assertThat(page.locator("#outcome")).containsText("新增 1 条");
    }

    @Test
    @DisplayName("历史目录 被拒绝时文件、预览、默认来源都还在，改好就能接着做")
    void refusalLosesNothing(Page page) throws IOException {
        Path rows = Files.writeString(folder.resolve("旧目录.csv"), "标题,发布日期\n关于拒绝不丢的通知,2019-05-06\n");
        Path broken = Files.writeString(folder.resolve("坏目录.csv"), "甲,乙\n一,二\n");
        Browser.login(page, "admin");
        page.navigate("/admin/catalogue-import");
        page.getByLabel("默认来源").fill("");
        page.getByLabel("目录文件").setInputFiles(rows);
        press(page, "预览");
        assertThat(page.locator("#messages")).containsText("请填写默认来源");
        assertThat(page.locator("#kept-file")).containsText("旧目录.csv");
        page.getByLabel("默认来源").fill("南安市旧目录局");
        press(page, "预览");
        assertThat(page.locator("#total")).hasText("1");
        page.getByLabel("目录文件").setInputFiles(broken);
        press(page, "预览");
        assertThat(page.locator("#messages")).containsText("找不到标题列");
        assertThat(page.locator("#import-preview h2")).containsText("旧目录.csv");
        assertThat(page.getByLabel("默认来源")).hasValue("南安市旧目录局");
        assertThat(page.locator("#sample")).containsText("关于拒绝不丢的通知");
        press(page, "导入");
        assertThat(page.locator("#outcome")).containsText("新增 1 条");
    }

    @Test
    @DisplayName("工作日历 粘贴通知原文，录入前逐日列出；缺少的法定节假日先问")
    void sentencesAreShownAsDays(Page page) {
        Browser.login(page, "admin");
        page.navigate("/admin/calendar");
        Locator form = page.locator("[id='entry-form']");
        form.locator("textarea").fill("一、元旦：1月1日（周五）至3日（周日）放假，共3天。\n二、春节：2月5日（周五）至12日（周五）放假调休，共8天。2月14日（周日）上班。");
        press(page, "预览");
        assertThat(page.locator("#missing")).containsText("国庆");
        assertThat(page.locator("#added")).containsText("2027-02-14 春节（调休上班）");
        Browser.assertAccessible(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "failsafe-reports", "browser", "calendar-sentences.png"))
                .setFullPage(true));
        press(page, "确认录入");
        assertThat(page.locator("#messages")).containsText("缺少下列法定节假日");
        assertThat(page.locator("#missing")).isVisible();
    }

    @Test
    @DisplayName("工作日历 通知标题刚写完就读入文件，答复慢四秒：标题、网址、各行都在")
    void noticeOnASlowLine(Page page) throws IOException {
        Path days = Files.writeString(folder.resolve("放假.csv"), "2027-01-01,休,元旦\n");
        Browser.login(page, "admin");
        page.navigate("/admin/calendar");
        SlowLine line = SlowLine.of(page);
        Locator form = page.locator("[id='entry-form']");
        form.getByLabel("通知标题").fill("慢线路放假通知");
        form.getByLabel("通知网址").fill("https://www.gov.cn/slow");
        form.locator("input[type=file]").setInputFiles(days);
        press(page, "读入");
        line.underWay(1).deliver();
        assertThat(form.locator("textarea")).hasValue("2027-01-01,休,元旦\n");
        assertThat(form.getByLabel("通知标题")).hasValue("慢线路放假通知");
        assertThat(form.getByLabel("通知网址")).hasValue("https://www.gov.cn/slow");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click(new Locator.ClickOptions().setNoWaitAfter(true));
    }
}
