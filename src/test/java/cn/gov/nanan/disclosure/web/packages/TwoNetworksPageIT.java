package cn.gov.nanan.disclosure.web.packages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.TwoNodes;
import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.Patience;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 内外网两个节点: two servers, two databases, and between them two folders and nothing else. */
@ExtendWith(Browser.class)
class TwoNetworksPageIT {
    /** 内部办理的表: on the public side none of them ever has a row. */
    private static final List<String> OF_THE_PROCEDURE =
            """
            information_item information_item_file text_version handling_entry obligation clearance correction
            correction_part public_interest passage_remark screening_confirmation reexamination handover_batch handover_line
            paper_arrival information_request request_entry request_event request_matter request_letter remedy_case
            annual_report package_line delegation proposed_title history_import historical_entry notice
            """
                    .trim()
                    .transform(names -> List.of(names.split("\\s+")));

    private static final String NAME = "林若晚晴";

    private TwoNodes nodes;
    private DemoServer intranet;
    private DemoServer extranet;

    @BeforeEach
    void begin(Page page) {
        nodes = TwoNodes.begun(page);
        intranet = nodes.intranet();
        extranet = nodes.extranet();
    }

    @Test
    @DisplayName("一（一）4（1） 内网形成数据包，数据包导入外网，经整理发布；回执办结公开时限")
    void whatIsPublishedInsideBecomesPublicOutside(Page page) throws Exception {
        assertTrue(nodes.released() > 3, nodes.released() + " items");
        assertTrue(nodes.catalogue(page).getInt("total") >= nodes.released());
        TwoNodes.collect(page, intranet, "office", "回执");
        page.navigate(TwoNodes.at(intranet, "/packages/outgoing"));
        assertThat(page.locator("#sealed tbody tr").last()).containsText("回执");
        page.locator("#sealed tbody a").last().click();
        assertThat(page.getByText("已上网").first()).isVisible();
        Browser.assertAccessible(page);
        String sheet = TwoNodes.printed(page, "核对单");
        assertTrue(sheet.contains("核对码") && sheet.contains("公开办"), sheet);
        TwoNodes.login(page, extranet, "portal");
        page.navigate(TwoNodes.at(extranet, "/packages/incoming"));
        page.locator("#arrivals tbody tr", new Page.LocatorOptions().setHasText("已发布"))
                .last()
                .locator("a")
                .click();
        String published = TwoNodes.printed(page, "核对单");
        assertTrue(published.contains("回执码") && published.contains("主题词"), published);
    }

    @Test
    @DisplayName("网络隔离 内网没有公开页面和接口，外网没有办理页面，一律找不到")
    void whatIsOfTheOtherSideDoesNotExist(Page page) {
        assertFalse(nodes.isJoined(), "one of the two reaches the other");
        for (String path :
                List.of("/catalogue/search", "/requests/new", "/api/v1/catalogue", "/api/v1/changes?since=0")) {
            assertEquals(404, page.request().get(TwoNodes.at(intranet, path)).status(), path);
            assertEquals(200, page.request().get(TwoNodes.at(extranet, path)).status(), path);
        }
        for (String path :
                List.of("/items/draft", "/casework/requests", "/publication/obligations", "/packages/outgoing")) {
            assertEquals(404, page.request().get(TwoNodes.at(extranet, path)).status(), path);
        }
        // The server puts it together when it is first asked, which takes its time.
        String described = page.request()
                .get(TwoNodes.at(intranet, "/openapi"), RequestOptions.create().setTimeout(180_000))
                .text();
        assertFalse(described.contains("catalogue") || described.contains("changes"), described);
        for (String table : OF_THE_PROCEDURE) {
            assertEquals(0, outside("select count(*) from " + table), table);
        }
        page.navigate(TwoNodes.at(intranet, "/"));
        assertTrue(page.url().contains("/login"), page.url());
        TwoNodes.login(page, extranet, "portal");
        page.navigate(TwoNodes.at(extranet, "/packages/incoming"));
        assertThat(page.locator("#menu")).not().containsText("拟稿");
        Browser.assertAccessible(page);
    }

    @Test
    @DisplayName("7.2 外网也登记载体：满一页的翻得过去，按编号查得到，登记有误的撤销，销毁以后写明")
    void discsAreEnteredOutsideToo(Page page) throws SQLException {
        try (Connection beside = DriverManager.getConnection(TwoNodes.OUTSIDE, "sa", "");
                Statement statement = beside.createStatement()) {
            statement.execute(
                    "insert into carrier (id, node, carrier_number, medium, purpose, package_type, first_sequence,"
                            + " last_sequence, carried_by, carried_on, entered_by, entered_at) select 1000 + x, 'QZ07000',"
                            + " 'GP-' || x, '光盘', '导入外网', 'ITEMS', x, x, '李文书', current_date, 'portal', current_timestamp"
                            + " from system_range(1, 31)");
        }
        TwoNodes.login(page, extranet, "portal");
        page.navigate(TwoNodes.at(extranet, "/packages/carriers"));
        Locator rows = page.locator("main tbody tr");
        assertThat(rows).hasCount(30);
        Browser.assertAccessible(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("下一页"))
                .click();
        assertThat(rows.first()).containsText("GP-1");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("回到最近登记的"))
                .click();
        assertThat(rows).hasCount(30);
        only(page, "GP-31").locator("a").click();
        page.locator("[id='destroy:cancel']").click();
        assertThat(page.locator("#messages")).containsText("已撤销登记");
        only(page, "GP-30").locator("a").click();
        page.locator("[id='destroy:ok']").click();
        assertThat(page.locator("main")).containsText("请填写销毁日期");
        page.locator("input[id^='destroy:f-on:on']")
                .first()
                .fill(LocalDate.now().toString());
        page.locator("[id='destroy:f-how:how']").fill("粉碎，监销人两名");
        page.locator("[id='destroy:ok']").click();
        assertThat(page.locator("#messages")).containsText("销毁已登记");
        assertThat(only(page, "GP-30")).containsText("粉碎，监销人两名");
    }

    private Locator only(Page page, String number) {
        page.navigate(TwoNodes.at(extranet, "/packages/carriers?find=" + number));
        Locator rows = page.locator("main tbody tr");
        assertThat(rows).hasCount(1);
        return rows.first();
    }

    @Test
    @DisplayName("条例第二十九条 外网提交的申请加密进入内网，办理状态送回外网；内网收到以后，外网不再留存申请人信息")
    void whatIsAskedOutsideIsHandledInside(Page page) throws Exception {
        page.context().clearCookies();
        page.navigate(TwoNodes.at(extranet, "/requests/new"));
        page.locator("#kind").selectOption("NATURAL_PERSON");
        Map.of(
                        "name", NAME,
                        "idKind", "居民身份证",
                        "idNumber", "350583199003070012",
                        "phone", "13800001234",
                        "title1", "技改项目验收名单",
                        "assistance", "请用大字版")
                .forEach((field, value) -> page.locator("#" + field).fill(value));
        page.locator("#form").selectOption("ELECTRONIC");
        page.locator("#route").selectOption("ONLINE");
        page.locator("#proofs")
                .setInputFiles(new FilePayload(
                        "身份证.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        TwoNodes.press(page, "提交申请");
        page.locator("#receipt").waitFor();
        String number = page.locator("#number").innerText();
        String code = page.locator("#code").innerText();
        assertTrue(number.matches("YSQ-\\d{4}-W0001"), number);
        assertStands(page, number, code, "已提交");
        TwoNodes.collect(page, intranet, "office", "公开申请");
        page.navigate(TwoNodes.at(intranet, "/casework/requests?q=" + number));
        page.getByText("技改项目验收名单").first().click();
        page.waitForURL("**/casework/request?id=*");
        assertThat(page.locator("#applicant")).containsText("林**");
        String sheet = page.url();
        choose(page, "登记");
        page.getByLabel("主题分类").selectOption("0712");
        confirm(page);
        Patience.until("the status lies in the folder", () -> TwoNodes.names(TwoNodes.OUT)
                .contains("-STATUS-1"));
        Patience.until("the bureau's step is there", () -> {
            TwoNodes.collect(page, extranet, "portal", "申请办理状态");
            return standing(page, number, code).equals("已登记，待确认收到");
        });
        assertThat(page.locator("#wanted")).containsText("技改项目验收名单");
        assertThat(page.locator("body")).not().containsText("请用大字版");
        askForCompletion(page, sheet);
        Patience.until("he is asked outside, and has his letter", () -> {
            TwoNodes.collect(page, extranet, "portal", "申请办理状态");
            return standing(page, number, code).equals("请补正")
                    && page.locator("#answers button").count() == 1;
        });
        assertThat(page.locator("#asked")).containsText("写明年份");
        assertEquals(
                "%PDF",
                new String(
                        Files.readAllBytes(page.waitForDownload(
                                        () -> page.locator("#answers button").click())
                                .path()),
                        0,
                        4,
                        StandardCharsets.US_ASCII));
        page.locator("#clarification").fill("是2025年的名单");
        TwoNodes.press(page, "提交补正");
        page.locator("#done").waitFor();
        Patience.until("what he says is inside", () -> {
            TwoNodes.collect(page, intranet, "office", "公开申请");
            page.navigate(sheet);
            return page.content().contains("是2025年的名单");
        });
        assertThat(page.locator("#applicant-messages")).containsText("请用大字版");
        assertThat(page.locator("#applicant-messages")).containsText("已在网上领取");
        assertNothingIsLeft();
        Browser.assertAccessible(page);
    }

    /** The letter about it goes out as well. */
    private void askForCompletion(Page page, String sheet) {
        TwoNodes.login(page, intranet, "office");
        page.navigate(sheet);
        choose(page, "确认收到");
        confirm(page);
        choose(page, "告知补正");
        page.getByLabel("须补正的事项").fill("写明年份");
        confirm(page);
        page.locator("#owed-letters a").first().click();
        page.waitForURL("**/letters/letter?*");
        TwoNodes.press(page, "制发");
        page.waitForURL("**/casework/request?id=*");
    }

    private static void choose(Page page, String verb) {
        TwoNodes.press(page, verb);
        page.locator("[id='act:confirm']").waitFor();
        assertThat(page.locator(".gk-act-form :focus")).hasCount(1);
    }

    private static void confirm(Page page) {
        TwoNodes.press(page, "确定");
        page.locator("#messages .ui-messages-info").waitFor();
    }

    @Test
    @DisplayName("条例第十八条 内网逐条列入未公开信息目录，外网随即看到；移出以后随即看不到")
    void theRegisterCrosses(Page page) {
        TwoNodes.login(page, intranet, "office");
        page.navigate(TwoNodes.at(intranet, "/casework/withheld"));
        page.locator("#list tbody tr").first().locator("input[type=text]").fill("关于某批名单的文件");
        page.locator("#list tbody tr").first().getByText("列入目录").click();
        assertThat(page.locator("#messages")).containsText("待公开办另一位同事放行");
        Browser.assertAccessible(page);
        nodes.letOut(page);
        Browser.assertAccessible(page);
        awaitRegister(page, true);
        assertEquals(
                404,
                page.request().get(TwoNodes.at(intranet, "/requests/withheld")).status());
        TwoNodes.login(page, intranet, "office");
        page.navigate(TwoNodes.at(intranet, "/casework/withheld"));
        TwoNodes.press(page, "移出目录");
        assertThat(page.locator("#messages")).containsText("已移出目录");
        awaitRegister(page, false);
    }

    private void awaitRegister(Page page, boolean there) {
        Patience.until("the register has crossed", () -> {
            TwoNodes.collect(page, extranet, "portal", "未公开信息目录");
            page.navigate(TwoNodes.at(extranet, "/requests/withheld"));
            return page.content().contains("关于某批名单的文件") == there;
        });
    }

    private void assertStands(Page page, String number, String code, String step) {
        assertEquals(step, standing(page, number, code));
    }

    private String standing(Page page, String number, String code) {
        page.context().clearCookies();
        page.navigate(TwoNodes.at(extranet, "/requests/status"));
        page.locator("#number").fill(number);
        page.locator("#code").fill(code);
        TwoNodes.press(page, "查询");
        return page.locator("#standing").innerText();
    }

    /** Neither his name in any file of the public side, nor anything sealed of him in its database. */
    private static void assertNothingIsLeft() throws Exception {
        Path data = Path.of("target", "it-extranet");
        try (var files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (var charset :
                        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                    assertFalse(
                            text.contains(new String(NAME.getBytes(charset), StandardCharsets.ISO_8859_1)), file + "");
                }
            }
        }
        Patience.until("nothing of him is held any more", () -> held() == 0);
    }

    /** Rows of the public side that hold anything of an applicant. */
    private static int held() {
        return outside("select (select count(*) from crossing)"
                + " + (select count(*) from enquiry_file where side = 'PROOF')"
                + " + (select count(*) from enquiry_message where personal_text is not null)"
                + " + (select count(*) from information_request)");
    }

    /** A number out of the public side's database. */
    private static int outside(String query) {
        try (Connection beside = DriverManager.getConnection(TwoNodes.OUTSIDE, "sa", "");
                ResultSet count = beside.createStatement().executeQuery(query)) {
            return count.next() ? count.getInt(1) : -1;
        } catch (SQLException busy) {
            throw new IllegalStateException(busy);
        }
    }
}
