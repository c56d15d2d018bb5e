package cn.gov.nanan.disclosure.web.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.VisitedPage;
import cn.gov.nanan.disclosure.harness.Visitor;
import cn.gov.nanan.disclosure.signon.LocalProvider;
import cn.gov.nanan.disclosure.signon.LocalProvider.Lie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 统一登录: in by the provider or the directory, and out again, on two nodes of one bureau. */
@Tag("signon")
class SignOnPagesIT {
    private static final AtomicInteger ADDRESSES = new AtomicInteger(1);

    private final LocalProvider portal = SignOnServers.PORTAL;
    private final DemoServer first = SignOnServers.FIRST;

    @BeforeEach
    void honest() {
        portal.as("drafter").lying(Lie.NONE).scanty(false);
    }

    /** From an address of his own: what one does wrong slows nobody else. */
    private static Visitor visitor(DemoServer server) {
        try {
            return new Visitor(server.address().toURL(), "X-Forwarded-For", "10.1.1." + ADDRESSES.getAndIncrement());
        } catch (java.net.MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static VisitedPage signOn(Visitor visitor, String to) {
        return visitor.open("signon?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    }

    /** Where the provider sent the browser back to. */
    private static URI callback(VisitedPage page) {
        HttpResponse<String> response = page.response();
        while (!response.uri().getPath().equals("/signon/callback")) {
            response = response.previousResponse().orElseThrow();
        }
        return response.uri();
    }

    private static String session(HttpResponse<String> answer) {
        HttpResponse<String> response = answer;
        while (true) {
            for (String cookie : response.headers().allValues("Set-Cookie")) {
                if (cookie.startsWith("JSESSIONID=")) {
                    return cookie.replaceAll("JSESSIONID=|;.*", "");
                }
            }
            response = response.previousResponse().orElseThrow();
        }
    }

    @Test
    @DisplayName("统一登录 登录页先是统一身份认证，本系统登录折叠；登录后回到原来要去的页面，会话是新的")
    void leadsBackToWhatWasAskedFor() {
        Visitor officer = visitor(first);
        VisitedPage asked = officer.open("items/search?q=2026");
        assertEquals("/login", asked.address().getPath());
        assertEquals(List.of(), asked.response().headers().allValues("Set-Cookie"), "no session, no cookie");
        assertEquals(
                1, asked.document().select("details:not([open]) form#login").size());
        String button = asked.document().select("a#sign-on").attr("href").substring(1);
        VisitedPage there = officer.open(button);
        assertEquals(200, there.status(), there.text());
        assertEquals(
                "/items/search?q=2026",
                there.address().getPath() + "?" + there.address().getQuery());
        assertEquals("drafter", there.document().select("#who").attr("data-user"));
        String cookies = String.join(
                "\n",
                there.response().previousResponse().orElseThrow().headers().allValues("Set-Cookie"));
        assertTrue(cookies.toLowerCase().contains("httponly") && cookies.contains("SameSite=Lax"), cookies);
        assertEquals(403, officer.open("admin/officers").status(), "the token's ADMIN is nobody's role here");
        String before = session(there.response());
        officer.open("desk/password").press("退出");
        assertNotEquals(before, session(signOn(officer, "").response()));
        assertEquals(
                "/desk/in-tray",
                signOn(officer, "https://elsewhere.example/").address().getPath());
    }

    @Test
    @DisplayName("统一登录 改过的 state、别的浏览器、重放的授权码、对方取消：说明原因，不登录；失败记入留痕，多了要等")
    void refusesWhatItDidNotBegin() {
        VisitedPage in = signOn(visitor(first), "/desk/in-tray");
        URI used = callback(in);
        Visitor stranger = visitor(first);
        assertTrouble("登录等待太久，或者换过浏览器", stranger.open(used.toString()));
        assertTrouble("登录等待太久", stranger.open("signon/callback?code=x&state=k1.AAAA"));
        assertTrouble("登录等待太久", stranger.open("signon/callback"));
        portal.lying(Lie.NONCE);
        Visitor liar = visitor(first);
        VisitedPage refused = signOn(liar, "/desk/settings");
        assertTrouble("没有通过核验", refused);
        assertTrue(refused.document().select("a#sign-on").attr("href").contains("to=%2Fdesk%2Fsettings"));
        String state = callback(refused).getQuery().replaceAll(".*state=", "");
        String encoded = URLEncoder.encode(state, StandardCharsets.UTF_8);
        assertTrouble("没有完成", liar.open("signon/callback?error=access_denied&state=" + encoded));
        assertTrouble("没有通过核验", liar.open("signon/callback?code=made-up&state=" + encoded));
        assertTrouble("没有通过核验", liar.open("signon/callback?iss=https://else&code=x&state=" + encoded));
        for (int i = 2; i < 40; i++) {
            assertTrouble("没有通过核验", liar.open("signon/callback?code=made-up&state=" + encoded));
        }
        portal.lying(Lie.NONE);
        assertTrouble("登录失败次数过多", signOn(liar, ""));
        portal.as("auditor");
        Visitor auditor = visitor(first);
        signOn(auditor, "");
        VisitedPage trail = auditor.open("admin/audit");
        assertTrue(trail.text().contains("统一登录未通过"), trail.text());
        assertTrue(trail.text().contains("统一身份认证"), trail.text());
    }

    private static void assertTrouble(String said, VisitedPage page) {
        assertEquals("/login", page.address().getPath(), page.text());
        assertTrue(page.document().select("#trouble").text().contains(said), page.text());
        assertEquals(1, page.document().select("form#login").size(), "the other way is offered");
    }

    @Test
    @DisplayName("统一登录 没有账号、账号已停用的：说明并指明问谁，可以退出统一身份认证")
    void strangersAreToldWhomToAsk() {
        Visitor stranger = visitor(first);
        portal.as("newcomer");
        VisitedPage refused = signOn(stranger, "/desk/in-tray");
        assertEquals(403, refused.status());
        assertTrue(refused.text().contains("newcomer") && refused.text().contains("没有这个账号"), refused.text());
        assertTrue(refused.text().contains(SignOnServers.ASK), refused.text());
        assertEquals("/login", stranger.open("desk/in-tray").address().getPath(), "he is not in");
        VisitedPage leaving = refused.press("退出统一身份认证");
        VisitedPage left = stranger.open(leaving.document().select("a#go").attr("href"));
        assertTrue(left.text().contains("已退出"), left.text());
        assertTrue(portal.leftBy().split("\\.").length == 3, "the provider knows whom to log out");
        portal.as("../admin'--");
        assertEquals(403, signOn(visitor(first), "").status());
    }

    @Test
    @DisplayName("统一退出 退出本系统也退出统一身份认证；认证服务说已退出的，两个节点上的会话都结束")
    void logoutEndsBoth() {
        Visitor officer = visitor(first);
        VisitedPage in = signOn(officer, "/desk/settings");
        VisitedPage leaving = in.press("退出");
        assertTrue(leaving.response().headers().firstValue("Refresh").orElse("").contains(portal.issuer() + "/leave?"));
        assertTrue(officer.open(leaving.document().select("a#go").attr("href"))
                .text()
                .contains("已退出"));
        assertTrue(portal.leftBy().split("\\.").length == 3);
        assertEquals("/login", officer.open("desk/settings").address().getPath());
        Visitor again = visitor(first);
        assertEquals("/desk/settings", signOn(again, "/desk/settings").address().getPath());
        Visitor elsewhere = visitor(SignOnServers.second());
        assertEquals("/desk/settings", elsewhere.open("desk/settings").address().getPath(), "straight through");
        assertEquals(400, again.post("signon/backchannel", "logout_token=a.b.c").statusCode());
        assertEquals(400, again.post("signon/backchannel", "").statusCode());
        assertEquals("/desk/settings", again.open("desk/settings").address().getPath());
        String told = "logout_token=" + portal.logoutToken(portal.subject());
        assertEquals(200, visitor(first).post("signon/backchannel", told).statusCode());
        assertEquals("/login", again.open("desk/settings").address().getPath());
        portal.as("general");
        VisitedPage next = elsewhere.open("desk/settings");
        assertEquals("general", next.document().select("#who").attr("data-user"), "the session before is over");
    }

    @Test
    @DisplayName("统一登录 在一个节点出发，在另一个节点回来；没有账号的按设置进入，没有身份；不用本系统的密码")
    void twoNodes() {
        DemoServer second = SignOnServers.second();
        Visitor officer = visitor(first);
        portal.as("fresh.person@bureau");
        VisitedPage refused = signOn(officer, "/desk/password");
        assertEquals(403, refused.status());
        String state = callback(refused).getRawQuery().replaceAll(".*state=", "");
        // The provider knows one address of the bureau only; a proxy sends what comes back to any node.
        VisitedPage back = officer.open(second.address() + "signon/callback?code=x&state=" + state);
        assertTrue(back.text().contains("没有通过核验"), "the state of the first node is understood: " + back.text());
        Visitor fresh = visitor(second);
        VisitedPage page = fresh.open("desk/password");
        assertEquals("fresh.person@bureau", page.document().select("#who").attr("data-user"));
        assertEquals("门户中的fresh.person@bureau", page.document().select("#who").text());
        assertTrue(page.text().contains("密码在那里管理"), page.text());
        assertEquals(0, page.document().select("form#change").size());
        for (String path : List.of("admin/officers", "items/new", "publication/board", "casework/requests")) {
            assertNotEquals(200, fresh.open(path).status(), path);
        }
        VisitedPage tray = fresh.open("desk/in-tray");
        assertTrue(tray.text().contains("还没有身份") && tray.text().contains("联系系统管理员"), tray.text());
        VisitedPage login = visitor(second).open("login");
        VisitedPage wrong =
                login.fill("用户名", "drafter").fill("密码", "disclosure-demo").press("登录");
        assertTrue(wrong.text().contains("用户名或密码不正确"), "no password of ours opens anything: " + wrong.text());
        assertFalse(login.text().contains("disclosure-demo"));
    }

    @Test
    @DisplayName("目录登录 目录的密码和本系统的密码都行，一起计数；没有账号的说明；空密码不行")
    void directory() {
        assertEquals(
                "head",
                visitor(first)
                        .login("head", "head-of-directory")
                        .document()
                        .select("#who")
                        .attr("data-user"));
        assertEquals(
                "head",
                visitor(first)
                        .login("HEAD", "disclosure-demo")
                        .document()
                        .select("#who")
                        .attr("data-user"));
        VisitedPage unknown = visitor(first).login("stranger", "stranger-of-directory");
        assertTrue(unknown.text().contains("没有这个账号"), unknown.text());
        Visitor guessing = visitor(first);
        assertTrue(guessing.login("head", "").text().contains("用户名或密码不正确"));
        for (int i = 0; i < 4; i++) {
            assertTrue(guessing.login("head", "wrong").text().contains("用户名或密码不正确"));
        }
        assertTrue(guessing.login("head", "head-of-directory").text().contains("登录失败次数过多"));
        VisitedPage password = visitor(first).login("drafter", "drafter-of-directory");
        assertEquals("drafter", password.document().select("#who").attr("data-user"));
    }

    @Test
    @DisplayName("统一登录 认证服务不在：登录页说明，用户名登录展开可用，健康检查说降级，仍然就绪")
    void theProviderIsAway() throws Exception {
        int port = freePort();
        try (DemoServer server = DemoServer.start(
                        "sign-on-away",
                        "-Ddisclosure.demo=true",
                        "-Ddisclosure.login.direct=true",
                        "-Ddisclosure.openid.issuer=http://127.0.0.1:" + port,
                        "-Ddisclosure.openid.client-id=" + LocalProvider.CLIENT,
                        "-Ddisclosure.openid.client-secret=" + LocalProvider.SECRET,
                        "-Ddisclosure.network=extranet")
                .ready()) {
            Visitor officer = visitor(server);
            VisitedPage page = officer.open("packages/incoming");
            assertEquals(200, page.status());
            assertTrouble("暂时联系不上", page);
            assertEquals(0, page.document().select("details").size(), "not folded away");
            VisitedPage in =
                    page.fill("用户名", "portal").fill("密码", "disclosure-demo").press("登录");
            assertEquals("/packages/incoming", in.address().getPath());
            HttpResponse<String> health = officer.get("health/ready");
            assertEquals(200, health.statusCode());
            assertTrue(health.body().replaceAll("\\s", "").contains("\"provider\":\"degraded\""), health.body());
            try (LocalProvider late = new LocalProvider(port)) {
                late.as("portal");
                assertEquals(
                        "/packages/incoming",
                        visitor(server).open("packages/incoming").address().getPath(),
                        "the provider is there again");
            }
        }
    }

    private static int freePort() throws java.io.IOException {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
