package cn.gov.nanan.disclosure.web.packages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        Patience.until("the packages lie in the folder", () -> count(OUT) > 0);
        arrangeAndPublish(page);
        assertEquals(released, catalogue(page).getInt("total"));
        Patience.until("the receipts lie in the folder", () -> count(BACK.resolve("QZ07000")) > 0);
        login(page, intranet, "office");
        page.navigate(at(intranet, "/packages/incoming"));
        press(page, "立即收取");
        assertThat(page.locator("#arrivals tbody tr").first()).containsText("已处理");
        page.navigate(at(intranet, "/packages/outgoing"));
        assertThat(page.locator("#sealed tbody tr").first()).containsText("回执");
        page.locator("#sealed tbody a").first().click();
        assertThat(page.getByText("已上网").first()).isVisible();
        Browser.assertAccessible(page);
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

    private static void trustEachOther(Page page) {
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
        int packages = page.locator("#arrivals tbody tr").count();
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

    private static long count(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip")).count();
        } catch (java.io.IOException notYet) {
            return 0;
        }
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
