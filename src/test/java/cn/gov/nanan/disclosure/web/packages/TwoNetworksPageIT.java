package cn.gov.nanan.disclosure.web.packages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.Folder;
import cn.gov.nanan.disclosure.harness.Patience;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 内外网两个节点: two servers, two databases, and between them two folders and nothing else. */
@ExtendWith(Browser.class)
class TwoNetworksPageIT {
    private static final Path OUT = Path.of("target", "it-carried-out").toAbsolutePath();
    private static final Path BACK = Path.of("target", "it-carried-back").toAbsolutePath();

    private static final String NAME = "林若晚晴";

    private static boolean trusting;
    /** The extranet's database, which lets the test look into it while the server works. */
    private static final String OUTSIDE = "jdbc:h2:file:"
            + Path.of("target", "it-extranet", "disclosure").toAbsolutePath() + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";

    private static DemoServer intranet;
    private static DemoServer extranet;

    @BeforeAll
    static void start() {
        Folder.empty(OUT);
        Folder.empty(BACK);
        intranet = DemoServer.start(
                "intranet",
                "-Ddisclosure.demo=true",
                "-Ddisclosure.network=intranet",
                "-Ddisclosure.package.outbox=" + OUT,
                "-Ddisclosure.package.inbox=" + BACK.resolve("QZ07000"));
        extranet = DemoServer.start(
                "extranet",
                "-Ddisclosure.demo=true",
                "-Ddisclosure.network=extranet",
                "-Ddisclosure.db.url=" + OUTSIDE,
                "-Ddisclosure.package.outbox=" + BACK,
                "-Ddisclosure.package.inbox=" + OUT);
        intranet.ready();
        extranet.ready();
    }

    @AfterAll
    static void stop() {
        intranet.close();
        extranet.close();
    }

    @Test
    @DisplayName("一（一）4（1） 内网形成数据包，数据包导入外网，经整理发布；回执办结公开时限")
    void whatIsPublishedInsideBecomesPublicOutside(Page page) throws Exception {
        trustEachOther(page);
        int released = release(page, "officehead") + release(page, "office");
        assertTrue(released > 3, released + " items");
        Patience.until("the packages lie in the folder", () -> names(OUT).contains("disclosure-QZ07000-1"));
        arrangeAndPublish(page);
        assertEquals(released, catalogue(page).getInt("total"));
        Patience.until("the receipts lie in the folder", () -> names(BACK).contains("-RECEIPT-"));
        login(page, intranet, "office");
        page.navigate(at(intranet, "/packages/incoming"));
        press(page, "立即收取");
        assertThat(page.locator("#arrivals tbody tr").first()).containsText("已处理");
        page.navigate(at(intranet, "/packages/outgoing"));
        assertThat(page.locator("#sealed tbody tr").first()).containsText("回执");
        page.locator("#sealed tbody a").first().click();
        assertThat(page.getByText("已上网").first()).isVisible();
        Browser.assertAccessible(page);
        String sheet = printed(page, "核对单");
        assertTrue(sheet.contains("核对码") && sheet.contains("公开办"), sheet);
        login(page, extranet, "portal");
        page.navigate(at(extranet, "/packages/incoming"));
        page.locator("#arrivals tbody tr", new Page.LocatorOptions().setHasText("已发布"))
                .last()
                .locator("a")
                .click();
        String published = printed(page, "核对单");
        assertTrue(published.contains("回执码") && published.contains("主题词"), published);
    }

    /** The text of a PDF to which a link of the page leads; the file stays for whoever wants to look. */
    private static String printed(Page page, String link) throws Exception {
        String address = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .getAttribute("href");
        byte[] pdf = page.request()
                .get(java.net.URI.create(page.url()).resolve(address).toString())
                .body();
        Files.write(
                Path.of("target", "it-" + java.net.URI.create(address).getPath().replaceAll(".*/", "")), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    @DisplayName("网络隔离 内网没有公开页面和接口，外网没有办理页面，一律找不到")
    void whatIsOfTheOtherSideDoesNotExist(Page page) {
        for (String path :
                List.of("/catalogue/search", "/requests/new", "/api/v1/catalogue", "/api/v1/changes?since=0")) {
            assertEquals(404, page.request().get(at(intranet, path)).status(), path);
            assertEquals(200, page.request().get(at(extranet, path)).status(), path);
        }
        for (String path :
                List.of("/items/draft", "/casework/requests", "/publication/obligations", "/packages/outgoing")) {
            assertEquals(404, page.request().get(at(extranet, path)).status(), path);
        }
        page.navigate(at(intranet, "/"));
        assertTrue(page.url().contains("/login"), page.url());
        login(page, extranet, "portal");
        assertThat(page.locator("#menu")).not().containsText("拟稿");
        Browser.assertAccessible(page);
    }

    @Test
    @DisplayName("条例第二十九条 外网提交的申请加密进入内网，办理状态送回外网；内网收到以后，外网不再留存申请人信息")
    void whatIsAskedOutsideIsHandledInside(Page page) throws Exception {
        trustEachOther(page);
        page.context().clearCookies();
        page.navigate(at(extranet, "/requests/new"));
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
        press(page, "提交申请");
        page.locator("#receipt").waitFor();
        String number = page.locator("#number").innerText();
        String code = page.locator("#code").innerText();
        assertTrue(number.matches("YSQ-\\d{4}-W0001"), number);
        assertStands(page, number, code, "已提交");
        collect(page, intranet, "office", "公开申请");
        page.navigate(at(intranet, "/casework/requests?q=" + number));
        page.getByText("技改项目验收名单").first().click();
        page.waitForURL("**/casework/request?id=*");
        assertThat(page.locator("#applicant")).containsText("林**");
        String sheet = page.url();
        choose(page, "登记");
        page.getByLabel("主题分类").selectOption("0712");
        confirm(page);
        Patience.until("the status lies in the folder", () -> names(OUT).contains("-STATUS-1"));
        Patience.until("the bureau's step is there", () -> {
            collect(page, extranet, "portal", "申请办理状态");
            return standing(page, number, code).equals("已登记，待确认收到");
        });
        assertThat(page.locator("#wanted")).containsText("技改项目验收名单");
        assertThat(page.locator("body")).not().containsText("请用大字版");
        askForCompletion(page, sheet);
        Patience.until("he is asked outside, and has his letter", () -> {
            collect(page, extranet, "portal", "申请办理状态");
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
        press(page, "提交补正");
        page.locator("#done").waitFor();
        Patience.until("what he says is inside", () -> {
            collect(page, intranet, "office", "公开申请");
            page.navigate(sheet);
            return page.content().contains("是2025年的名单");
        });
        assertThat(page.locator("#applicant-messages")).containsText("请用大字版");
        assertThat(page.locator("#applicant-messages")).containsText("已在网上领取");
        assertNothingIsLeft();
        Browser.assertAccessible(page);
    }

    /** The letter about it goes out as well. */
    private static void askForCompletion(Page page, String sheet) {
        login(page, intranet, "office");
        page.navigate(sheet);
        choose(page, "确认收到");
        confirm(page);
        choose(page, "告知补正");
        page.getByLabel("须补正的事项").fill("写明年份");
        confirm(page);
        page.locator("#owed-letters a").first().click();
        page.waitForURL("**/letters/letter?*");
        press(page, "制发");
        page.waitForURL("**/casework/request?id=*");
    }

    private static void choose(Page page, String verb) {
        press(page, verb);
        page.locator("[id='act:confirm']").waitFor();
        assertThat(page.locator("#dialog :focus")).hasCount(1);
    }

    private static void confirm(Page page) {
        press(page, "确定");
        page.locator("#messages .ui-messages-info").waitFor();
    }

    @Test
    @DisplayName("条例第十八条 内网逐条列入未公开信息目录，外网随即看到；移出以后随即看不到")
    void theRegisterCrosses(Page page) {
        trustEachOther(page);
        login(page, intranet, "office");
        page.navigate(at(intranet, "/casework/withheld"));
        page.locator("#list tbody tr").first().locator("input[type=text]").fill("关于某批名单的文件");
        page.locator("#list tbody tr").first().getByText("列入目录").click();
        assertThat(page.locator("#messages")).containsText("已列入目录");
        Browser.assertAccessible(page);
        awaitRegister(page, true);
        assertEquals(404, page.request().get(at(intranet, "/requests/withheld")).status());
        login(page, intranet, "office");
        page.navigate(at(intranet, "/casework/withheld"));
        press(page, "移出目录");
        assertThat(page.locator("#messages")).containsText("已移出目录");
        awaitRegister(page, false);
    }

    private static void awaitRegister(Page page, boolean there) {
        Patience.until("the register has crossed", () -> {
            collect(page, extranet, "portal", "未公开信息目录");
            page.navigate(at(extranet, "/requests/withheld"));
            return page.content().contains("关于某批名单的文件") == there;
        });
    }

    /** Until something of a kind has come. */
    private static void collect(Page page, DemoServer server, String officer, String kind) {
        login(page, server, officer);
        Patience.until(kind + " has come", () -> {
            page.navigate(at(server, "/packages/incoming"));
            press(page, "立即收取");
            return page.locator("#arrivals tbody tr", new Page.LocatorOptions().setHasText(kind))
                            .filter(new Locator.FilterOptions().setHasText("已处理"))
                            .count()
                    > 0;
        });
    }

    private static void assertStands(Page page, String number, String code, String step) {
        assertEquals(step, standing(page, number, code));
    }

    private static String standing(Page page, String number, String code) {
        page.context().clearCookies();
        page.navigate(at(extranet, "/requests/status"));
        page.locator("#number").fill(number);
        page.locator("#code").fill(code);
        press(page, "查询");
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
        try (Connection beside = DriverManager.getConnection(OUTSIDE, "sa", "");
                ResultSet count = beside.createStatement()
                        .executeQuery("select (select count(*) from crossing)"
                                + " + (select count(*) from enquiry_file where side = 'PROOF')"
                                + " + (select count(*) from enquiry_message where personal_text is not null)"
                                + " + (select count(*) from information_request)")) {
            return count.next() ? count.getInt(1) : -1;
        } catch (SQLException busy) {
            throw new IllegalStateException(busy);
        }
    }

    private static String names(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.joining(" "));
        } catch (IOException notYet) {
            return "";
        }
    }

    private static void trustEachOther(Page page) {
        if (trusting) {
            return;
        }
        trusting = true;
        String bureau = certificate(page, intranet);
        String portal = certificate(page, extranet);
        trust(page, intranet, "PORTAL", "南安市人民政府门户网站", portal);
        trust(page, extranet, "QZ07000", "南安市工业和信息化局", bureau);
    }

    private static String certificate(Page page, DemoServer server) {
        login(page, server, "admin");
        page.navigate(at(server, "/packages/trust"));
        page.locator("summary").click();
        return page.locator("pre").first().innerText();
    }

    private static void trust(Page page, DemoServer server, String code, String name, String pem) {
        login(page, server, "admin");
        page.navigate(at(server, "/packages/trust"));
        page.getByLabel("节点代码").fill(code);
        page.getByLabel("节点名称").fill(name);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("node.pem", "text/plain", pem.getBytes(StandardCharsets.UTF_8)));
        press(page, "登记信任");
        assertThat(page.locator("#messages")).containsText("已登记信任");
    }

    private static int release(Page page, String officer) {
        login(page, intranet, officer);
        page.navigate(at(intranet, "/packages/outgoing"));
        Locator choices = page.locator("#waiting input[type=checkbox]");
        int before = choices.count();
        if (before > 0) {
            Browser.assertAccessible(page);
            press(page, "全部放行");
            assertThat(page.locator("#messages")).containsText("已放行");
        }
        return before;
    }

    private static void arrangeAndPublish(Page page) {
        login(page, extranet, "portal");
        page.navigate(at(extranet, "/packages/incoming"));
        press(page, "立即收取");
        int packages = page.locator("#arrivals tbody tr", new Page.LocatorOptions().setHasText("待整理"))
                .count();
        for (int left = packages; left > 0; left--) {
            page.navigate(at(extranet, "/packages/incoming"));
            page.locator("#arrivals tbody tr", new Page.LocatorOptions().setHasText("待整理"))
                    .last()
                    .locator("a")
                    .click();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("整理").setExact(false))
                    .first()
                    .click();
            page.getByLabel("主题词").fill("整理 外网");
            Browser.assertAccessible(page);
            press(page, "保存要素");
            assertThat(page.locator("#messages")).containsText("要素已保存");
            press(page, "发布");
            assertThat(page.locator("#messages")).containsText("回执已生成");
        }
    }

    private static JsonObject catalogue(Page page) {
        String json =
                page.request().get(at(extranet, "/api/v1/catalogue?limit=500")).text();
        assertTrue(json.contains("外网"), json);
        return Json.createReader(new StringReader(json)).readObject();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForLoadState();
    }

    private static void login(Page page, DemoServer server, String userName) {
        page.context().clearCookies();
        page.navigate(at(server, "/login"));
        page.getByLabel("用户名").fill(userName);
        page.getByLabel("密码").fill("disclosure-demo");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登录").setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    private static String at(DemoServer server, String path) {
        return server.address().resolve(path).toString();
    }
}
