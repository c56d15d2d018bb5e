package cn.gov.nanan.disclosure.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.Beans;
import cn.gov.nanan.disclosure.harness.PlainConfig;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.KeyRing;
import cn.gov.nanan.disclosure.platform.Setting;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 统一身份认证: what of a provider's word is believed, and what is not. */
class OpenIdProviderTest {
    private static final URI BACK = URI.create("https://disclosure.example.gov.cn/signon/callback");
    private static final String MARK = "m".repeat(32);

    @TempDir
    private Path folder;

    private final LocalProvider portal = new LocalProvider();
    private final OpenIdProvider provider =
            new Beans().with(Clock.class, Clock.systemUTC()).get(OpenIdProvider.class);

    @BeforeEach
    void configure() {
        PlainConfig.install();
        set(Setting.APPLICANT_KEYS, folder.resolve("keys").toString());
        set(Setting.OPENID_ISSUER, portal.issuer());
        set(Setting.OPENID_CLIENT, LocalProvider.CLIENT);
        set(Setting.OPENID_SECRET, LocalProvider.SECRET);
    }

    @AfterEach
    void leave() {
        portal.close();
        for (Setting one : Setting.values()) {
            if (one.key().startsWith("disclosure.openid.") || one == Setting.APPLICANT_KEYS) {
                System.clearProperty(one.key());
            }
        }
    }

    private static void set(Setting setting, String value) {
        System.setProperty(setting.key(), value);
    }

    private URI begin(String to) {
        return provider.begin(BACK, new Journey.Wish(MARK, "zh", to));
    }

    /** What the browser brings back. */
    private static Map<String, String> there(URI address) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        URI back = URI.create(answer.headers().firstValue("Location").orElseThrow());
        Map<String, String> brought = new TreeMap<>();
        URLUtils.parseParameters(back.getRawQuery()).forEach((name, values) -> brought.put(name, values.get(0)));
        return brought;
    }

    private Recognised complete(Map<String, String> brought) {
        Journey journey = Journey.of(brought.get("state"), KeyRing.ofNode()).orElseThrow();
        assertTrue(journey.isOf(MARK, Instant.now()));
        return provider.complete(BACK, journey, brought.get("code"));
    }

    @Test
    @DisplayName("统一登录 授权码加 PKCE、state、nonce；账号取自所设的声明，身份不取自令牌；一个授权码只用一次")
    void recognisesWhoComesBack() throws Exception {
        URI address = begin("/items/item?id=42");
        String query = address.getQuery();
        assertTrue(query.contains("response_type=code") && query.contains("code_challenge_method=S256"), query);
        assertTrue(query.contains("nonce=") && query.contains("scope=openid+profile"), query);
        assertFalse(query.contains("item?id"), "where one wanted to go is nobody else's business");
        Map<String, String> brought = there(address);
        Recognised person = complete(brought);
        assertEquals("drafter", person.account());
        assertEquals("门户中的drafter", person.name());
        assertEquals(portal.issuer() + " subject-of-drafter", person.subject());
        assertEquals(
                "/items/item?id=42",
                Journey.of(brought.get("state"), KeyRing.ofNode()).orElseThrow().to());
        assertRefused("signon.error.refused", brought);
        set(Setting.OPENID_ACCOUNT, "sub");
        assertEquals("subject-of-drafter", complete(there(begin(""))).account());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    @DisplayName("统一登录 nonce、受众、签发者、有效期不符，没有签名、别人的钥、共享密钥签的、没有令牌的、身份太长的：都不认")
    void believesNoLie(LocalProvider.Lie lie) throws Exception {
        portal.lying(lie);
        assertRefused("signon.error.refused", there(begin("")));
        portal.lying(LocalProvider.Lie.NONE);
        assertEquals("drafter", complete(there(begin(""))).account());
    }

    @Test
    @DisplayName("统一登录 令牌没有账号的去问用户信息；都没有的说明原因；别的客户端密钥换不到")
    void asksFurther() throws Exception {
        portal.scanty(true);
        assertEquals("drafter", complete(there(begin(""))).account());
        set(Setting.OPENID_ACCOUNT, "employee_number");
        assertRefused("signon.error.no-account", there(begin("")));
        System.clearProperty(Setting.OPENID_ACCOUNT.key());
        set(Setting.OPENID_SECRET, "another");
        assertRefused("signon.error.refused", there(begin("")));
    }

    @Test
    @DisplayName("统一登录 state 改过的、别的浏览器的、过了半小时的、别的钥封的都不认；地址太长只留页面")
    void journeys() {
        Journey journey = Journey.begin("n", "v", Instant.EPOCH, new Journey.Wish(MARK, "en", "/desk/in-tray?a=b c"));
        String state = journey.state(KeyRing.ofNode());
        Journey read = Journey.of(state, KeyRing.ofNode()).orElseThrow();
        assertEquals(journey, read);
        assertFalse(state.contains(MARK));
        assertTrue(read.isOf(MARK, Instant.EPOCH.plusSeconds(1799)));
        assertFalse(read.isOf(MARK, Instant.EPOCH.plusSeconds(1800)));
        assertFalse(read.isOf("n".repeat(32), Instant.EPOCH));
        assertFalse(read.isOf(null, Instant.EPOCH));
        for (String other : new String[] {null, "", ".", "k1.", "k1.AAAA", "x" + state, state + "AAAA", "k1.%%"}) {
            assertEquals(Optional.empty(), Journey.of(other, KeyRing.ofNode()), String.valueOf(other));
        }
        assertEquals(Optional.empty(), Journey.of(state, KeyRing.of(folder.resolve("others"))));
        assertEquals(Optional.empty(), BrowserSeal.TOKEN.open(state, KeyRing.ofNode()), "for another purpose");
        assertEquals(
                "/items/search",
                Journey.begin(
                                "n",
                                "v",
                                Instant.EPOCH,
                                new Journey.Wish(MARK, "zh", "/items/search?q=" + "字".repeat(600)))
                        .to());
        assertNotEquals(begin("").getQuery(), begin("").getQuery());
    }

    @Test
    @DisplayName("统一退出 带 id_token_hint 去退出；后台退出只认签了名的")
    void leaves() throws Exception {
        Recognised person = complete(there(begin("")));
        URI leave = provider.leave(person.token(), BACK).orElseThrow();
        assertTrue(leave.getQuery().contains("id_token_hint=" + person.token()), leave.toString());
        assertTrue(leave.getQuery().contains("post_logout_redirect_uri=" + BACK), leave.toString());
        OpenIdProvider.LoggedOut told = provider.loggedOut(portal.logoutToken(portal.subject()));
        assertEquals(person.subject(), told.subject());
        assertTrue(Duration.between(told.at(), Instant.now()).abs().toSeconds() < 30, told.toString());
        String hintless = provider.leave("", BACK).orElseThrow().getQuery();
        assertTrue(hintless.contains("client_id=" + LocalProvider.CLIENT), hintless);
        assertFalse(hintless.contains("id_token_hint"), hintless);
        assertThrows(BusinessException.class, () -> provider.loggedOut(person.token()), "no logout token");
        assertThrows(BusinessException.class, () -> provider.loggedOut("a.b.c"));
    }

    @Test
    @DisplayName("统一登录 空白的姓名以账号代替；邮箱作账号的，须是认证服务核实过的")
    void namesAndAddresses() throws Exception {
        portal.named(" \u3000");
        assertEquals("drafter", complete(there(begin(""))).name());
        set(Setting.OPENID_ACCOUNT, "email");
        assertRefused("signon.error.email-unverified", there(begin("")));
        portal.verified(false);
        assertRefused("signon.error.email-unverified", there(begin("")));
        portal.verified(true);
        assertEquals("drafter@bureau", complete(there(begin(""))).account());
    }

    @Test
    @DisplayName("统一登录 认证服务没有本系统接受的签名算法：说联系不上，自检说降级")
    void signsByNothingKnown() {
        portal.signingBy("HS512");
        assertThrows(Unreachable.class, () -> begin(""));
        assertFalse(provider.isUp());
        portal.signingBy("ES256");
        assertTrue(provider.isUp());
    }

    @Test
    @DisplayName("统一登录 认证服务不在：说联系不上，不算登录失败；自称别的签发者也不认")
    void isAway() throws Exception {
        Map<String, String> brought = there(begin(""));
        portal.close();
        assertThrows(Unreachable.class, () -> complete(brought));
        assertFalse(provider.isUp());
        set(Setting.OPENID_ISSUER, portal.issuer() + "/realms/other");
        assertThrows(Unreachable.class, () -> new Beans()
                .with(Clock.class, Clock.systemUTC())
                .get(OpenIdProvider.class)
                .begin(BACK, new Journey.Wish(MARK, "zh", "")));
    }

    private void assertRefused(String key, Map<String, String> brought) {
        assertEquals(
                key,
                assertThrows(BusinessException.class, () -> complete(brought)).key());
    }
}
