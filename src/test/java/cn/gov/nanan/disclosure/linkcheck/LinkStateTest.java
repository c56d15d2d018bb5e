package cn.gov.nanan.disclosure.linkcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LinkStateTest {
    private static final Instant FIRST = Instant.parse("2026-03-01T05:00:00Z");
    private static final String PAGE = "https://www.example.gov.cn/a.html";

    @Test
    @DisplayName("二（三）2 链接失效只报一次，恢复后再失效再报")
    void deadIsToldOnce() {
        LinkState state = new LinkState(7);
        assertFalse(state.found(PAGE, 200, FIRST));
        assertTrue(state.found(PAGE, 404, FIRST.plusSeconds(1)));
        assertFalse(state.found(PAGE, 0, FIRST.plusSeconds(2)));
        assertEquals(FIRST.plusSeconds(1), state.deadSince());
        assertFalse(state.found(PAGE, 301, FIRST.plusSeconds(3)));
        assertNull(state.deadSince());
        assertTrue(state.found(PAGE, 500, FIRST.plusSeconds(4)));
    }

    @Test
    @DisplayName("二（三）2 网址换了，先前的失效不算新网址的；新网址失效另报")
    void anotherAddressBeginsAnew() {
        LinkState state = new LinkState(7);
        assertTrue(state.found(PAGE, 404, FIRST));
        assertFalse(state.found(PAGE + "?moved", 200, FIRST.plusSeconds(1)));
        assertNull(state.deadSince());
        assertTrue(state.found(PAGE, 404, FIRST.plusSeconds(2)));
        assertTrue(state.found(PAGE + "?moved", 404, FIRST.plusSeconds(3)));
        assertEquals(FIRST.plusSeconds(3), state.deadSince());
        assertEquals(PAGE + "?moved", state.url());
    }

    @Test
    @DisplayName("二（三）2 探访网页：在、不在、不答 HEAD、无人应答")
    void probe() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/here", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/get", exchange -> {
            exchange.sendResponseHeaders("GET".equals(exchange.getRequestMethod()) ? 200 : 405, -1);
            exchange.close();
        });
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        PageProbe probe = new PageProbe();
        assertEquals(200, probe.status(base + "/here"));
        assertEquals(200, probe.status(base + "/get"));
        assertEquals(404, probe.status(base + "/gone"));
        server.stop(0);
        assertEquals(0, probe.status(base + "/here"));
        assertEquals(0, probe.status("not an address"));
    }
}
