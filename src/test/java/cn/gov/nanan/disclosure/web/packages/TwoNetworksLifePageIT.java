package cn.gov.nanan.disclosure.web.packages;

import static cn.gov.nanan.disclosure.browser.TwoNodes.at;
import static cn.gov.nanan.disclosure.browser.TwoNodes.login;
import static cn.gov.nanan.disclosure.browser.TwoNodes.press;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.DraftSheet;
import cn.gov.nanan.disclosure.browser.ItemSheet;
import cn.gov.nanan.disclosure.browser.TwoNodes;
import cn.gov.nanan.disclosure.harness.Folder;
import cn.gov.nanan.disclosure.harness.Patience;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 内外网两个节点: the life of what was published, package by package, and what heals where a package or a disk was lost. Ten
 * minutes, by {@code mvn -Plong}; a first package crosses in every build ({@link TwoNetworksPageIT}).
 */
@Tag("long")
@ExtendWith(Browser.class)
class TwoNetworksLifePageIT {
    private TwoNodes nodes;

    @BeforeEach
    void begin(Page page) {
        nodes = TwoNodes.begun(page);
    }

    @Test
    @DisplayName("附件2 一（四）2 内网更正、变更、废止、撤回，逐包到达外网，公众依次看到")
    void whatIsChangedInsideIsChangedOutside(Page page) {
        String title = "十一月用电统计表（跨网）";
        String number = published(page, title);
        String corrected = "十一月工业用电统计表（跨网）";
        nodes.sheet(page, "office", title)
                .choose("更正")
                .fill("更正说明", "标题漏了工业二字")
                .fill("标题", corrected)
                .confirm();
        nodes.sheet(page, "leader", title).act("同意更正", null);
        nodes.cross(page);
        String entry = nodes.entry(page, number);
        assertTrue(entry.startsWith("200") && entry.contains(corrected) && entry.contains("\"version\":2"), entry);

        String later = "十一月工业用电统计表（跨网修订）";
        ItemSheet sheet = nodes.sheet(page, "drafter", corrected);
        page.locator("a[href*='relation=SUPERSEDES']").click();
        page.waitForURL("**/items/draft?*");
        String successor = processed(page, DraftSheet.open(page, page.url()), later);
        nodes.cross(page);
        assertTrue(nodes.entry(page, number).contains("\"supersededBy\":\"" + successor + "\""));
        assertTrue(nodes.entry(page, successor).contains("\"supersedes\":\"" + number + "\""));

        nodes.sheet(page, "office", later).act("废止", "统计口径已经改变，见新的办法。");
        nodes.cross(page);
        assertTrue(nodes.entry(page, successor).contains("REPEALED"), nodes.entry(page, successor));

        nodes.sheet(page, "office", later)
                .choose("撤回")
                .select("撤回原因", "重复发布")
                .fill("意见", "与另一件重复。")
                .confirm();
        nodes.sheet(page, "leader", later).act("同意撤回", null);
        nodes.cross(page);
        assertTrue(nodes.entry(page, successor).startsWith("410"), nodes.entry(page, successor));
        assertEquals(
                410,
                page.navigate(at(nodes.extranet(), "/catalogue/item?no=" + successor))
                        .status());
    }

    @Test
    @DisplayName("二（三）2 内网建立链接，外网公众看到链接")
    void whatIsLinkedInsideIsLinkedOutside(Page page) {
        String title = "泉州市试点通知（跨网转载）";
        login(page, nodes.intranet(), "drafter");
        kind(page, "获取保存类")
                .title(title)
                .choose("内容类别", "工信发展政策、措施")
                .choose("信息来源", "从其他行政机关获取")
                .fill("提供单位（人）", "泉州市工业和信息化局")
                .fill("获取日期", "2026-11-20")
                .choose("公开属性", "主动公开")
                .fill("正文", "全文见发文单位网页。")
                .submit();
        nodes.sheet(page, "head", title).act("同意", null);
        nodes.sheet(page, "leader", title).act("审定", null);
        nodes.sheet(page, "head", title).passRecheck("经保密审查，可以公开。");
        String number = nodes.sheet(page, "office", title)
                .choose("建立链接")
                .fill("公开页面网址", "https://www.example.gov.cn/a.html")
                .confirm()
                .indexNumber();
        nodes.cross(page);
        String entry = nodes.entry(page, number);
        assertTrue(entry.contains("\"mode\":\"LINK\"") && entry.contains("https://www.example.gov.cn/a.html"), entry);
    }

    @Test
    @DisplayName("历史目录导入 在内网导入的，随数据包到达外网")
    void thePastCrossesToo(Page page) {
        past(page, "关于二〇一九年技改项目的通知（跨网）", "南工信〔2019〕7号");
        nodes.cross(page);
        Patience.until("it is public", () -> page.request()
                .get(at(nodes.extranet(), "/api/v1/catalogue?q=%E6%8A%80%E6%94%B9%E9%A1%B9%E7%9B%AE"))
                .text()
                .contains("关于二〇一九年技改项目的通知（跨网）"));
    }

    @Test
    @DisplayName("7.3 途中遗失一个数据包：其后的等待并说明所缺的序号；重新送出即补齐")
    void whatWasLostOnTheWayIsAskedForAndSentAgain(Page page) throws IOException {
        past(page, "遗失的一件（跨网）", "南工信〔2019〕11号");
        int lost = nodes.releaseAndLose(page);
        past(page, "其后的一件（跨网）", "南工信〔2019〕12号");
        nodes.release(page, "officehead");
        Patience.until("the later one says what it waits for", () -> TwoNodes.arrivals(page, nodes.extranet(), "portal")
                .contains("等待第 " + lost + " 号数据包"));
        nodes.sendAgain(page, lost);
        nodes.publish(page);
        String all = nodes.catalogue(page).toString();
        assertTrue(all.contains("遗失的一件（跨网）") && all.contains("其后的一件（跨网）"));
    }

    @Test
    @DisplayName("恢复备份 外网、内网各自回到昨天：缺什么由编号看出，重新送出、接续编号即补齐")
    void whatABackupLostIsHealed(Page page) {
        Path outside = nodes.backup("extranet");
        Path inside = nodes.backup("intranet");
        String title = "备份之后的一件（跨网）";
        String number = published(page, title);

        nodes.restore("extranet", outside);
        assertTrue(nodes.entry(page, number).startsWith("404"));
        past(page, "再后的一件（跨网）", "南工信〔2019〕13号");
        nodes.release(page, "officehead");
        Patience.until("the chain tells what is missing", () -> TwoNodes.arrivals(page, nodes.extranet(), "portal")
                .contains("等待第"));
        nodes.sendAgain(page, nodes.lastSent(page) - 1);
        nodes.resume(page, nodes.extranet(), "PORTAL", nodes.intranet(), "QZ07000");
        nodes.publish(page);
        assertTrue(nodes.entry(page, number).contains(title));

        nodes.restore("intranet", inside);
        nodes.resume(page, nodes.intranet(), "QZ07000", nodes.extranet(), "PORTAL");
        String after = "内网恢复之后的一件（跨网）";
        record(page, after);
        String pastAfter = "内网恢复之后的往年一件（跨网）";
        past(page, pastAfter, "南工信〔2019〕14号");
        nodes.cross(page);
        String all = nodes.catalogue(page).toString();
        assertTrue(all.contains(after) && all.contains(pastAfter), all);
        nodes.sendReceiptsAgain(page);
        Patience.until(
                "every receipt is read inside",
                () -> !TwoNodes.arrivals(page, nodes.intranet(), "office").contains("等待第")
                        && !nodes.sealed(page).contains("回执 0/"));
    }

    @Test
    @DisplayName("7.3 途中遗失一个未公开信息目录包：其后的等待；从送出登记按类重新送出即补齐，文件可以下载刻盘")
    void whatHoldsNoItemsIsSentAgainToo(Page page) {
        nodes.extranet().pause();
        login(page, nodes.intranet(), "office");
        page.navigate(at(nodes.intranet(), "/casework/withheld"));
        page.locator("#list tbody tr").first().locator("input[type=text]").fill("关于某批补贴的文件");
        page.locator("#list tbody tr").first().getByText("列入目录").click();
        nodes.letOut(page);
        Patience.until("the package lies in the folder", () -> TwoNodes.names(TwoNodes.OUT)
                .contains("-REGISTER-"));
        Folder.empty(TwoNodes.OUT);
        nodes.extranet().goOn();
        login(page, nodes.intranet(), "office");
        page.navigate(at(nodes.intranet(), "/casework/withheld"));
        press(page, "移出目录");
        assertThat(page.locator("#messages")).containsText("已移出目录");
        awaitRegister(page, true);
        nodes.sendAgain(page, nodes.intranet(), "office", "未公开信息目录");
        String file = page.locator("#sent tbody a").first().getAttribute("href");
        assertEquals(
                200,
                page.request()
                        .get(nodes.intranet().address().resolve(file).toString())
                        .status());
        awaitRegister(page, false);
    }

    @Test
    @DisplayName("7.2 外网退回而回执传不进来：凭核对单的拒收码登记，退回待放行，再次放行后公开")
    void whatIsRefusedComesHomeOnPaper(Page page) throws IOException {
        String title = "退回一次的一件（跨网）";
        past(page, title, "南工信〔2019〕17号");
        nodes.release(page, "officehead");
        int number = nodes.lastSent(page);
        try (TwoNodes.NoWayBack paper = nodes.noWayBack()) {
            Patience.until("it waits to be arranged", () -> {
                TwoNodes.arrivals(page, nodes.extranet(), "portal");
                return page.locator("#arrivals tbody tr", new Page.LocatorOptions().setHasText("待整理"))
                                .count()
                        > 0;
            });
            page.locator("#arrivals tbody tr", new Page.LocatorOptions().setHasText("待整理"))
                    .locator("a")
                    .first()
                    .click();
            page.getByLabel("退回原因").fill("附件缺页");
            press(page, "退回");
            String sheet = TwoNodes.printed(page, "核对单");
            assertTrue(sheet.contains("附件缺页"), sheet);
            String code = sheet.replaceAll("(?s).*拒收码\\s*([0-9A-F]{8}).*", "$1");
            String day = sheet.replaceAll("(?s).*拒收日期\\s*([0-9-]{10}).*", "$1");
            nodes.openSent(page, number);
            refuse(page, "00000000", day);
            assertThat(page.locator("[id='typed-refusal:f-code']")).containsText("拒收码与该数据包、该日期不符");
            assertThat(page.locator("[id='typed-refusal:f-reason:reason']")).hasValue("附件缺页");
            Browser.assertAccessible(page);
            refuse(page, code, day);
            assertThat(page.locator("#messages")).containsText("已登记拒收");
            press(page, "退回待放行");
        }
        login(page, nodes.intranet(), "officehead");
        nodes.cross(page);
        assertTrue(nodes.catalogue(page).toString().contains(title));
    }

    private static void refuse(Page page, String code, String day) {
        page.getByLabel("拒收码").fill(code);
        page.getByLabel("拒收日期").fill(day);
        page.getByLabel("拒收（退回）原因").fill("附件缺页");
        press(page, "凭核对单登记拒收");
    }

    private void awaitRegister(Page page, boolean waiting) {
        Patience.until("the register's package waits, or does not", () -> {
            TwoNodes.arrivals(page, nodes.extranet(), "portal");
            String rows = String.join(
                    "\n",
                    page.locator("#arrivals tbody tr", new Page.LocatorOptions().setHasText("未公开信息目录"))
                            .allInnerTexts());
            return waiting ? rows.contains("等待第") : rows.contains("已处理") && !rows.contains("等待第");
        });
    }

    /** 历史目录 of one line: public inside at once, and the next to cross. */
    private void past(Page page, String title, String number) {
        String year = number.replaceAll(".*〔(\\d{4})〕.*", "$1");
        String sheet = "标题,文号,成文日期,发布日期\n" + title + "," + number + "," + year + "-05-06," + year + "-05-10\n";
        login(page, nodes.intranet(), "admin");
        page.navigate(at(nodes.intranet(), "/admin/catalogue-import"));
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("past.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)));
        page.getByLabel("来源").fill("旧网站");
        press(page, "预览");
        press(page, "导入");
        page.locator("#outcome").waitFor();
    }

    /** A record of a section from draft to the public, outside too. */
    private String published(Page page, String title) {
        String number = record(page, title);
        nodes.cross(page);
        assertTrue(nodes.entry(page, number).contains(title), nodes.entry(page, number));
        return number;
    }

    private String record(Page page, String title) {
        login(page, nodes.intranet(), "drafter");
        return processed(page, kind(page, "非公文类"), title);
    }

    private String processed(Page page, DraftSheet draft, String title) {
        draft.title(title)
                .choose("公开属性", "主动公开")
                .choose("内容类别", "统计信息")
                .fill("正文", "本月工业用电量。")
                .submit();
        nodes.sheet(page, "head", title).act("同意", null);
        nodes.sheet(page, "leader", title).act("审定", null);
        nodes.sheet(page, "signatory", title).act("签发", null);
        nodes.sheet(page, "drafter", title).act("印发", null);
        nodes.sheet(page, "head", title).passRecheck("经保密审查，可以公开。");
        ItemSheet published = nodes.sheet(page, "drafter", title).act("发布", null);
        assertEquals("已发布（待放行）", published.step());
        assertThat(page.locator(".gk-steps .gk-step-current")).containsText("已发布（待放行）");
        return published.indexNumber();
    }

    private DraftSheet kind(Page page, String kind) {
        DraftSheet draft =
                DraftSheet.open(page, at(nodes.intranet(), "/items/draft")).choose("信息种类", kind);
        assertThat(page.getByLabel("文种细分", new Page.GetByLabelOptions().setExact(true)))
                .hasCount(0);
        return draft;
    }
}
