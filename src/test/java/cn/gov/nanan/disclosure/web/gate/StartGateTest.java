package cn.gov.nanan.disclosure.web.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 启动之门. */
class StartGateTest {
    private final StringWriter body = new StringWriter();
    private final List<String> said = new ArrayList<>();

    private boolean passes(String path, boolean started) throws Exception {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                StartGateTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRequestURI" -> "/app" + path;
                    case "getContextPath" -> "/app";
                    default -> null;
                });
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                StartGateTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> {
                    if ("getWriter".equals(method.getName())) {
                        return new PrintWriter(body, true);
                    }
                    said.add(method.getName() + List.of(arguments));
                    return null;
                });
        AtomicBoolean passed = new AtomicBoolean();
        new StartGate(() -> started).doFilter(request, response, (given, on) -> passed.set(true));
        return passed.get();
    }

    @Test
    @DisplayName("接口 启动完成以前一律 503，说明何时再试，是 problem+json；完成以后放行")
    void nothingIsBelievedBeforeTheStart() throws Exception {
        assertEquals(false, passes("/api/v1/changes", false));
        assertTrue(said.containsAll(List.of(
                "setStatus[503]",
                "setHeader[Retry-After, 10]",
                "setContentType[application/problem+json;charset=UTF-8]")));
        assertTrue(body.toString().contains("\"status\":503"), body.toString());
        assertTrue(body.toString().contains("正在启动"), body.toString());
        assertEquals(false, passes("/catalogue/search", false));
        assertTrue(said.contains("sendError[503]"));
        assertEquals(true, passes("/api/v1/changes", true));
    }
}
