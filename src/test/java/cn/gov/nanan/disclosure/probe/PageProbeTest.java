package cn.gov.nanan.disclosure.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 探访: what a page answers, and where nobody is asked. */
class PageProbeTest {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String base;
    private PageProbe probe;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            int status =
                    switch (exchange.getRequestURI().getPath()) {
                        case "/here", "/%E4%BF%A1%E6%81%AF", "/信息" -> 200;
                        case "/get" -> "GET".equals(exchange.getRequestMethod()) ? 200 : 405;
                        case "/moved" -> 302;
                        default -> 404;
                    };
            if (status == 302) {
                exchange.getResponseHeaders().add("Location", "/inner");
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        probe = new PageProbe(new Reach(List.of("oa.example", "127.0.0.1"), ""));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    @DisplayName("二（三）2 探访网页：在、不在、不答 HEAD、转到别处（不跟过去）、中文路径、无人应答")
    void pagesAnswer() {
        assertEquals(200, probe.status(base + "/here"));
        assertEquals(200, probe.status(base + "/get"));
        assertEquals(404, probe.status(base + "/gone"));
        assertEquals(302, probe.status(base + "/moved"));
        assertFalse(asked.toString().contains("inner"), asked.toString());
        assertEquals(200, probe.status(base + "/信息?a=b#c"));
        assertEquals(PageProbe.NOBODY, probe.status(base.replace("http:", "https:") + "/here"));
        server.stop(0);
        assertEquals(PageProbe.NOBODY, probe.status(base + "/here"));
        assertEquals(PageProbe.NOBODY, probe.status("not an address"));
        assertEquals(PageProbe.NOBODY, probe.status("ftp://www.nanan.gov.cn/a"));
    }

    @Test
    @DisplayName("二（三）2 本网络的地址不探访，一个字也不发出去；设置里列明的除外")
    void innerPagesAreNotAsked() {
        int port = server.getAddress().getPort();
        PageProbe strict = new PageProbe(new Reach(List.of(), ""));
        for (String host : List.of("127.0.0.1", "localhost", "127.1", "0x7f.1", "[::ffff:127.0.0.1]", "localhost.")) {
            assertEquals(PageProbe.NOBODY, strict.status("http://" + host + ":" + port + "/here"), host);
        }
        assertEquals(List.of(), asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.168.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "fc00::1",
                "fd12::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001::1",
                "2002:a00:1::1"
            })
    @DisplayName("二（三）2 域名解析到本机、内网、链路本地、运营商共享地址、IPv6 内部地址和内嵌 IPv4 的，不探访")
    void innerNumbers(String number) throws UnknownHostException {
        assertFalse(PublicNetwork.holds(InetAddress.getByName(number)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"218.66.1.2", "100.63.0.1", "100.128.0.1", "172.32.0.1", "192.0.66.1", "240e::1", "2001:da8::1"})
    @DisplayName("二（三）2 公网地址可以探访")
    void publicNumbers(String number) throws UnknownHostException {
        assertTrue(PublicNetwork.holds(InetAddress.getByName(number)));
    }

    @Test
    @DisplayName("条例第六条 几个链接同时探访，有一个不应答的不拖住其余，到时即止；说得再慢也一样")
    void severalAtOnce() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 9, InetAddress.getByName("127.0.0.1"))) {
            String silent = "http://127.0.0.1:" + mute.getLocalPort() + "/";
            Map<String, Integer> found =
                    probe.statuses(List.of(silent, base + "/here", base + "/gone"), Duration.ofSeconds(1));
            assertEquals(Map.of(silent, PageProbe.NOBODY, base + "/here", 200, base + "/gone", 404), found);
        }
        assertEquals(Map.of(), probe.statuses(List.of()));
    }

    @Test
    @DisplayName("二（三）2 设了代理的，经代理探访，域名由代理解析；本网络的地址仍不探访")
    void proxyIsAsked() {
        String address = "127.0.0.1:" + server.getAddress().getPort();
        PageProbe through = new PageProbe(new Reach(List.of(), address));
        assertEquals(200, through.status("http://www.example.gov.cn/here"));
        assertEquals(List.of("HEAD http://www.example.gov.cn/here"), asked);
        assertEquals(PageProbe.NOBODY, through.status("http://10.0.0.1/here"));
        assertEquals(PageProbe.NOBODY, through.status("https://www.example.gov.cn/here"));
        assertFalse(asked.toString().contains("10.0.0.1"));
    }
}
