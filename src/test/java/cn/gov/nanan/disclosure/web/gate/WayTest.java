package cn.gov.nanan.disclosure.web.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.PlainConfig;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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
        "2001:db8:1:2:3:4:5:6,,2001:db8:1:2::",
        "2001:db8:1:2::5,,2001:db8:1:2::",
        "2001:0DB8:1:2::6,,2001:db8:1:2::",
        "2001:db8::6,,2001:db8:0:0::",
        "::ffff:192.0.2.7,,192.0.2.7",
        "::1,,0:0:0:0:0:0:0:1",
        "1:2:nobody:3,,1:2:nobody:3",
        "1:2:3,,1:2:3"
    })
    @DisplayName("登录限次 来源地址只信自己的代理，伪造的转发地址无效")
    void addressIsBelievedOfOwnProxiesOnly(String remote, String forwarded, String expected) {
        assertEquals(expected, CallerAddress.of(remote, forwarded, List.of("127.0.0.1")));
    }

    @ParameterizedTest
    @CsvSource({
        "true,GET,,/signon?to=%2Fitems%2Fitem%3Fid%3D42",
        "true,HEAD,,/signon?to=%2Fitems%2Fitem%3Fid%3D42",
        "true,POST,,/login?to=%2Fitems%2Fitem%3Fid%3D42",
        "true,POST,partial/ajax,/signon?to=%2Fitems%2Fitem%3Fid%3D42",
        "false,GET,,/login?to=%2Fitems%2Fitem%3Fid%3D42",
        "false,POST,partial/ajax,/login?to=%2Fitems%2Fitem%3Fid%3D42"
    })
    @DisplayName("统一登录 直接去统一身份认证的，提交表单时不直接去：浏览器不让表单转到别处")
    void formsGoToTheLoginPage(boolean direct, String method, String faces, String expected) {
        System.setProperty(Setting.LOGIN_DIRECT.key(), Boolean.toString(direct));
        StringWriter sent = new StringWriter();
        PrintWriter writer = new PrintWriter(sent);
        HttpServletRequest request = answering(HttpServletRequest.class, (name, argument) -> switch (name) {
            case "getMethod" -> method;
            case "getContextPath" -> "";
            case "getRequestURI" -> "/items/item";
            case "getQueryString" -> "id=42";
            case "getHeader" -> "Faces-Request".equals(argument) ? faces : null;
            default -> null;
        });
        HttpServletResponse response = answering(HttpServletResponse.class, (name, argument) -> {
            if ("sendRedirect".equals(name)) {
                writer.print("redirect url=\"" + argument + "\"");
            }
            return "getWriter".equals(name) ? writer : null;
        });
        try {
            Way.of(request, response).toLogin();
        } finally {
            System.clearProperty(Setting.LOGIN_DIRECT.key());
        }
        assertTrue(sent.toString().contains("redirect url=\"" + expected + "\""), sent.toString());
    }

    private static <T> T answering(Class<T> type, BiFunction<String, Object, Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, given) -> answer.apply(method.getName(), given == null ? null : given[0])));
    }

    @Test
    @DisplayName("差错页 填入的内容都经转义，空的部分不出现")
    void templateEscapes() {
        String page = new Template("/error.html").filled(Map.of("what.zh", "<script>", "id", ""));
        assertEquals(-1, page.indexOf("<script>"));
        assertEquals(-1, page.indexOf("error-id"));
    }
}
