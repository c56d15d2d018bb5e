package cn.gov.nanan.disclosure.web.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 断库之门. */
class OutageGateTest {
    private static final EJBException AWAY = new EJBException(new SQLException("refused", "08001"));

    private final List<String> said = new ArrayList<>();

    private void answer(RuntimeException thrown, boolean committed) throws IOException, ServletException {
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                OutageGateTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> {
                    said.add(method.getName() + (arguments == null ? "" : List.of(arguments)));
                    return "isCommitted".equals(method.getName()) ? committed : null;
                });
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                OutageGateTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> null);
        new OutageGate().doFilter(request, response, (given, on) -> {
            throw thrown;
        });
    }

    @Test
    @DisplayName("数据库 连不上：503，先写了一半的不送出")
    void whoAsksMeanwhileIsTold() throws Exception {
        answer(AWAY, false);
        assertEquals(List.of("isCommitted", "reset", "sendError[503]"), said);
    }

    @Test
    @DisplayName("数据库 已经送出一半的、别的差错：照旧由服务器记下")
    void allElseStays() {
        RuntimeException ours = new IllegalStateException("ours");
        assertSame(ours, assertThrows(IllegalStateException.class, () -> answer(ours, false)));
        assertSame(AWAY, assertThrows(EJBException.class, () -> answer(AWAY, true)));
    }
}
