package cn.gov.nanan.disclosure.web.signon;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.TwoNodes;
import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.Folder;
import cn.gov.nanan.disclosure.harness.Patience;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 统一登录，真的 Keycloak: as its own server zip starts it, with the realm of {@code keycloak-realm.json}; {@code mvn -Psignon}. */
@Tag("signon")
@ExtendWith(Browser.class)
class KeycloakPageIT {
    private static final int ROUNDS = 20;
    private static final String ADMIN = "keycloak-admin";

    private static int port;
    private static DemoServer server;
    private static Process keycloak;
    private static long startSeconds;

    @BeforeAll
    static void start() throws IOException {
        port = freePort();
        server = DemoServer.start(
                        "sign-on-keycloak",
                        "-Ddisclosure.demo=true",
                        "-Ddisclosure.openid.issuer=" + issuer(),
                        "-Ddisclosure.openid.client-id=disclosure",
                        "-Ddisclosure.openid.client-secret=portal-secret-1")
                .ready();
        long begun = System.nanoTime();
        keycloak = keycloak();
        Patience.until("Keycloak describes its realm", KeycloakPageIT::isUp);
        startSeconds = (System.nanoTime() - begun) / 1_000_000_000;
    }

    @AfterAll
    static void end() {
        if (keycloak != null) {
            keycloak.descendants().forEach(ProcessHandle::destroyForcibly);
            keycloak.destroyForcibly();
        }
        if (server != null) {
            server.close();
        }
    }

    private static String issuer() {
        return "http://127.0.0.1:" + port + "/realms/nanan";
    }

    /** Its home is unpacked by the build; its store, H2, lies in it and is made anew. */
    private static Process keycloak() throws IOException {
        Path home = Path.of("target", "keycloak", "keycloak-" + System.getProperty("it.keycloak"))
                .toAbsolutePath();
        Folder.empty(home.resolve("data"));
        Path realm = home.resolve("data").resolve("import").resolve("realm.json");
        Files.createDirectories(realm.getParent());
        Files.writeString(
                realm,
                Files.readString(Path.of("src", "test", "resources", "keycloak-realm.json"))
                        .replace("{base}", server.address().toString().replaceFirst("/$", "")));
        ProcessBuilder command = new ProcessBuilder(
                "bash",
                home.resolve("bin").resolve("kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        command.environment().put("KC_CACHE", "local");
        command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        Process process = command.redirectErrorStream(true)
                .redirectOutput(home.resolve("server.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }));
        return process;
    }

    private static boolean isUp() {
        try {
            return HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .build()
                            .send(
                                    HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String at(String path) {
        return TwoNodes.at(server, path);
    }

    /** On Keycloak's own page. */
    private static void show(Page page, String user, String password) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    @Test
    @DisplayName("统一登录 Keycloak：去登录，回到原来的页面；退出后 Keycloak 也要重新输入密码；往返的用时")
    void inAndOut(Page page) {
        page.navigate(at("/items/search?q=2026"));
        page.locator("#sign-on").click();
        show(page, "drafter", "wrong");
        assertThat(page.locator("#input-error")).isVisible();
        show(page, "drafter", "drafter-of-keycloak");
        page.waitForURL("**/items/search?q=2026");
        assertThat(page.locator("#who")).hasAttribute("data-user", "drafter");
        page.locator("#logout").click();
        page.waitForURL("**/login?left=true");
        page.locator("#sign-on").click();
        assertThat(page.locator("#password")).isVisible();
        show(page, "drafter", "drafter-of-keycloak");
        page.waitForURL("**/desk/in-tray*");
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            forgetOurs(page);
            long begun = System.nanoTime();
            page.navigate(at("/signon?to=%2Fdesk%2Fsettings"));
            page.waitForURL("**/desk/settings");
            millis.add((System.nanoTime() - begun) / 1_000_000);
        }
        Collections.sort(millis);
        System.out.println("Keycloak " + System.getProperty("it.keycloak") + ": up in " + startSeconds
                + " s; there and back, with the page, median of " + ROUNDS + ": " + millis.get(ROUNDS / 2)
                + " ms, slowest " + millis.get(ROUNDS - 1) + " ms");
    }

    /** As if the session had run out here, and not there. */
    private static void forgetOurs(Page page) {
        page.context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    @Test
    @DisplayName("统一登录 Keycloak：没有账号的说明，退出后可以换人；Keycloak 里身份再多也没有身份")
    void refused(Page page) {
        page.navigate(at("/signon"));
        show(page, "newcomer", "newcomer-of-keycloak");
        assertThat(page.locator("#what")).containsText("newcomer");
        page.locator("#go").click();
        page.waitForURL("**/login?left=true");
        page.locator("#sign-on").click();
        show(page, "head", "head-of-keycloak");
        page.waitForURL("**/desk/in-tray*");
        assertEquals(403, page.navigate(at("/admin/officers")).status(), "admin of the realm, head of a section here");
    }

    @Test
    @DisplayName("统一退出 Keycloak 管理员结束其会话：本系统的会话随即结束")
    void backChannel(Page page) {
        page.navigate(at("/signon?to=%2Fdesk%2Fsettings"));
        show(page, "general", "general-of-keycloak");
        page.waitForURL("**/desk/settings");
        String root = "http://127.0.0.1:" + port;
        APIResponse token = page.request()
                .post(
                        root + "/realms/master/protocol/openid-connect/token",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("grant_type", "password")
                                        .set("client_id", "admin-cli")
                                        .set("username", ADMIN)
                                        .set("password", ADMIN)));
        assertTrue(token.ok(), token.text());
        String bearer = "Bearer "
                + Json.createReader(new StringReader(token.text())).readObject().getString("access_token");
        APIResponse found = page.request()
                .get(
                        root + "/admin/realms/nanan/users?username=general",
                        RequestOptions.create().setHeader("Authorization", bearer));
        String id = Json.createReader(new StringReader(found.text()))
                .readArray()
                .getJsonObject(0)
                .getString("id");
        APIResponse ended = page.request()
                .post(
                        root + "/admin/realms/nanan/users/" + id + "/logout",
                        RequestOptions.create().setHeader("Authorization", bearer));
        assertEquals(204, ended.status(), ended.text());
        Patience.until("the session here has ended too", () -> {
            page.navigate(at("/desk/settings"));
            return page.url().contains("/login");
        });
    }
}
