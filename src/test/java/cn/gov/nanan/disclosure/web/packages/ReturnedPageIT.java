package cn.gov.nanan.disclosure.web.packages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.Folder;
import cn.gov.nanan.disclosure.harness.Patience;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 回到内网的: what the public side arranged and where the portal shows it, and how far a package has come, in the pages. */
@ExtendWith(Browser.class)
class ReturnedPageIT {
    private static final Path OUT = Path.of("target", "it-returned-out").toAbsolutePath();
    private static final Path BACK = Path.of("target", "it-returned-back").toAbsolutePath();
    private static final String PORTAL = "https://www.nanan.gov.cn/zwgk/1.htm";

    /** The extranet's database, which lets the test write into it while the server works. */
    private static final String OUTSIDE = "jdbc:h2:file:"
            + Path.of("target", "it-returned-db", "disclosure").toAbsolutePath() + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";

    private static DemoServer intranet;
    private static DemoServer extranet;

    @BeforeAll
    static void start() {
        Folder.empty(OUT);
        Folder.empty(BACK);
        Folder.empty(Path.of("target", "it-returned-db"));
        intranet = DemoServer.start(
                "returned-in",
                "-Ddisclosure.demo=true",
                "-Ddisclosure.network=intranet",
                "-Ddisclosure.portal.address=required",
                "-Ddisclosure.package.outbox=" + OUT,
                "-Ddisclosure.package.inbox=" + BACK.resolve("QZ07000"));
        extranet = DemoServer.start(
                "returned-out",
                "-Ddisclosure.demo=true",
                "-Ddisclosure.network=extranet",
                "-Ddisclosure.portal.column-url=https://www.nanan.gov.cn/zwgk/",
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
    @DisplayName("一（一）4（1） 外网整理的要素和门户地址回到内网：办理单上有外网一行，登记上写明已采用和网址；进度有名称可读")
    void whatWasDoneOutsideIsSeenInside(Page page) throws SQLException {
        trust(page, extranet, "QZ07000", "南安市工业和信息化局", certificate(page, intranet));
        trust(page, intranet, "PORTAL", "南安市人民政府门户网站", certificate(page, extranet));
        login(page, intranet, "officehead");
        page.navigate(at(intranet, "/packages/outgoing"));
        press(page, "全部放行");
        assertThat(page.locator("#messages")).containsText("已放行");
        login(page, extranet, "portal");
        Patience.until("a package has come", () -> {
            page.navigate(at(extranet, "/packages/incoming"));
            press(page, "立即收取");
            return page.getByText("待整理").count() > 0;
        });
        arrange(page);
        String number = enterPortal(page);
        seeProgress(page);
        login(page, intranet, "office");
        Patience.until("both receipts have come", () -> {
            page.navigate(at(intranet, "/packages/incoming"));
            press(page, "立即收取");
            return page.locator("#arrivals tbody tr").count() >= 2;
        });
        page.navigate(at(intranet, "/packages/outgoing"));
        page.locator("#sealed tbody a").last().click();
        Locator line = page.locator(".gk-items tbody tr", new Page.LocatorOptions().setHasText(number));
        assertThat(line).containsText("内网已采用");
        assertThat(line).containsText(PORTAL);
        Browser.assertAccessible(page);
        assertThat(line).not().containsText("录入");
        page.navigate(page.url().replace("/package?", "/returned?") + "&no=" + number);
        Browser.assertAccessible(page);
        page.getByLabel("要素码").fill("00000000");
        press(page, "保存要素");
        assertThat(page.locator("[id='elements:f-elements-code']")).containsText("要素码与所填的要素不符");
        page.navigate(at(intranet, "/items/search?q=" + number));
        page.locator("main table a, #results a").first().click();
        assertThat(page.locator(".gk-trail tbody tr").last()).containsText("外网");
        assertThat(page.locator(".gk-trail tbody tr").last()).containsText("号回执");
        Browser.assertAccessible(page);
    }

    private static void arrange(Page page) {
        page.locator("#arrivals tbody tr", new Page.LocatorOptions().setHasText("待整理"))
                .last()
                .locator("a")
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("整理").setExact(false))
                .first()
                .click();
        page.getByLabel("主题词").fill("整理 外网");
        press(page, "保存要素");
        press(page, "发布");
        assertThat(page.locator("#messages")).containsText("回执已生成");
    }

    /** @return the number of the item that was arranged */
    private static String enterPortal(Page page) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("门户地址").setExact(true))
                .click();
        String number = page.locator(".gk-items-title .gk-field-hint")
                .first()
                .innerText()
                .split(" ")[0];
        Locator address = page.locator("input[type=url]").first();
        address.fill("www.nanan.gov.cn");
        page.evaluate("document.querySelectorAll('form').forEach(f => f.noValidate = true)");
        press(page, "保存门户地址");
        assertThat(page.locator("#messages")).containsText("应为 http 或者 https 网址");
        assertThat(page.locator("input[type=url]").first()).hasValue("www.nanan.gov.cn");
        Browser.assertAccessible(page);
        page.locator("input[type=url]").first().fill(PORTAL);
        press(page, "保存门户地址");
        assertThat(page.locator("#messages")).containsText("已保存 1 个门户地址");
        return number;
    }

    private static void seeProgress(Page page) throws SQLException {
        try (Connection beside = DriverManager.getConnection(OUTSIDE, "sa", "")) {
            beside.createStatement()
                    .execute("insert into work_progress values ('arrival:1', 'STAGE', 3200, 10000,"
                            + " dateadd('minute', 5, current_timestamp))");
            page.navigate(at(extranet, "/packages/incoming"));
            Locator bar = page.getByRole(AriaRole.PROGRESSBAR, new Page.GetByRoleOptions().setName("入库待整理"));
            assertThat(bar).hasAttribute("value", Pattern.compile("32"));
            assertThat(page.locator("#underway")).containsText("3200/10000（32%）");
            Browser.assertAccessible(page);
            beside.createStatement().execute("delete from work_progress");
            assertThat(page.locator("#underway-over")).isVisible();
            assertThat(bar).isHidden();
        }
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
        press(page, "登录");
        page.waitForURL(url -> !url.contains("/login"));
    }

    private static String at(DemoServer server, String path) {
        return server.address().resolve(path).toString();
    }
}
