package cn.gov.nanan.disclosure.web.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.harness.PlainConfig;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 门户: where one comes from, and where one is sent. */
class WayTest {
    @BeforeAll
    static void configure() {
        PlainConfig.install();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/password",
                "/items/item?id=42",
                "/help",
                "/help?lang=en",
                "/admin/audit?who=drafter&act=item.submit"
            })
    @DisplayName("登录 登录后回到原先要去的页面")
    void backToOwnPages(String wanted) {
        assertEquals(wanted, Way.back(wanted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/desk/",
                "/\\elsewhere.example",
                "/items/../logout",
                "/login?to=/login",
                "/helpless",
                "javascript:alert(1)",
                "/desk/x\r\nSet-Cookie: a=b",
                ""
            })
    @DisplayName("登录 别处的地址不予理会，去待办")
    void neverElsewhere(String wanted) {
        assertEquals("/desk/in-tray", Way.back(wanted));
    }

    @Test
    @DisplayName("登录 没有原页面时去待办")
    void inTrayByDefault() {
        assertEquals("/desk/in-tray", Way.back(null));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,,192.0.2.7",
        "192.0.2.7,10.9.9.9,192.0.2.7",
        "127.0.0.1,192.0.2.7,192.0.2.7",
        "127.0.0.1,'6.6.6.6, 192.0.2.7',192.0.2.7",
        "127.0.0.1,'6.6.6.6, 192.0.2.7, 127.0.0.1',192.0.2.7",
        "2001:db8:1:2:3:4:5:6,,2001:db8:1:2::"
    })
    @DisplayName("登录限次 来源地址只信自己的代理，伪造的转发地址无效")
    void addressIsBelievedOfOwnProxiesOnly(String remote, String forwarded, String expected) {
        assertEquals(expected, CallerAddress.of(remote, forwarded, List.of("127.0.0.1")));
    }

    @Test
    @DisplayName("差错页 填入的内容都经转义，空的部分不出现")
    void templateEscapes() {
        String page = new Template("/error.html").filled(Map.of("what.zh", "<script>", "id", ""));
        assertEquals(-1, page.indexOf("<script>"));
        assertEquals(-1, page.indexOf("error-id"));
    }
}
