package cn.gov.nanan.disclosure.web.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.gov.nanan.disclosure.harness.PlainConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 安全响应头 behind TLS, where no server of the tests is. */
class SafetyHeadersTest {
    private static final String SETTING = "disclosure.cookie.secure";

    @BeforeEach
    void plain() {
        PlainConfig.install();
    }

    @AfterEach
    void leave() {
        System.clearProperty(SETTING);
    }

    private static Map<String, String> headers(String path) throws Exception {
        Map<String, String> headers = new HashMap<>();
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                SafetyHeadersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getServletPath" -> path;
                    case "getMethod" -> "GET";
                    default -> null;
                });
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                SafetyHeadersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> headers.put((String) arguments[0], (String) arguments[1]));
        new SafetyHeaders().doFilter(request, response, (passed, on) -> {});
        return headers;
    }

    @Test
    @DisplayName("OWASP ASVS 3.4.1 在 TLS 之后，公开页和工作人员页面都要求浏览器一年内只用 TLS；否则不说")
    void strictTransport() throws Exception {
        assertNull(headers("/catalogue").get("Strict-Transport-Security"));
        System.setProperty(SETTING, "true");
        for (String path : new String[] {"/catalogue", "/desk/in-tray", "/error", "/api/v1/catalogue"}) {
            assertEquals("max-age=31536000", headers(path).get("Strict-Transport-Security"), path);
        }
    }
}
