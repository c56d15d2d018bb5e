package cn.gov.nanan.disclosure.web.gate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 门户: what no page of ours sends is answered in words, at once, and by nobody's fault but the sender's. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class GateIT {
    private static final int PATIENCE = 20_000;

    /** The whole answer to bytes that are sent as they are; the server closes the connection. */
    private static String answer(URL base, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", base.getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String get(URL base, String path, String... headers) throws IOException {
        return answer(
                base,
                "GET " + base.getPath().replaceAll("/$", "") + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                        + String.join("", headers) + "Connection: close\r\n\r\n");
    }

    private static void assertStatus(int status, String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer.substring(0, Math.min(300, answer.length())));
        assertFalse(answer.contains("Exception") || answer.contains("\tat "), answer);
    }

    @Test
    @DisplayName("请求格式 查询用 GBK 编码：看得懂；转义残缺：400；接口只认 UTF-8，400 且为 problem+json")
    void queriesInOtherCharacters(@ArquillianResource URL base) throws IOException {
        for (String query : List.of("%D6%D0%B9%FA", "\u00d6\u00d0\u00b9\u00fa")) {
            String found = get(base, "/catalogue/search?q=" + query);
            assertStatus(200, found);
            assertTrue(found.contains("中国"), found);
        }
        assertStatus(400, get(base, "/catalogue/search?q=%zz"));
        assertStatus(400, get(base, "/login?to=%"));
        String api = get(base, "/api/v1/catalogue?q=%D6%D0");
        assertStatus(400, api);
        assertTrue(api.contains("application/problem+json"), api);
    }

    @Test
    @DisplayName("差错页 自己不出错：地址再长、内容再大都答复；一个请求不写一串记录")
    void theErrorPageCannotFail(@ArquillianResource URL base) throws IOException {
        assertStatus(409, get(base, "/error?expired=" + "/a".repeat(3000)));
        assertStatus(404, get(base, "/error?id=" + "f".repeat(4000)));
        assertStatus(404, get(base, "/nothing?expired=%2Fdesk"));
        String away = get(base, "/error?away=1");
        assertStatus(503, away);
        assertTrue(away.contains("连不上数据库") && away.contains("Retry-After: 10"), away);
        String large = answer(
                base,
                "POST " + base.getPath() + "login HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5000000\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n\r\na=b");
        assertStatus(413, large);
        assertTrue(large.contains("内容太大"), large);
    }

    @Test
    @DisplayName("请求格式 网址里的会话标识、分号：400；页面部件的源文件：404；不说长度的内容：411")
    void whatNoPageSends(@ArquillianResource URL base) throws IOException {
        assertStatus(400, get(base, "/desk/in-tray;jsessionid=0123456789abcdef"));
        assertStatus(400, get(base, "/login%3bjsessionid=1"));
        assertStatus(302, get(base, "/catalogue"));
        assertStatus(404, get(base, "/resources/gk/field.xhtml"));
        String torn =
                "POST %srequests/withheld HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: 3\r\n"
                        + "Content-Type: multipart/form-data\r\n\r\na=b";
        assertStatus(415, answer(base, torn.formatted(base.getPath())));
        assertStatus(400, answer(base, torn.replace("withheld", "submit").formatted(base.getPath())));
        assertStatus(400, get(base, "/catalogue/search?jakarta.faces.partial.ajax=true"));
        assertStatus(415, get(base, "/requests/status", "Content-Type: text/plain; charset=nothing\r\n"));
        assertStatus(404, get(base, "/resources/gk/nothing.xhtml"));
        String form =
                "POST %scatalogue/search HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: 32\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\njakarta.faces.ViewState=stateless";
        assertStatus(405, answer(base, form.formatted(base.getPath())));
        String chunked = "POST " + base.getPath() + "login HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n";
        assertStatus(411, answer(base, chunked));
    }

    @Test
    @DisplayName("申请表 一千个空栏：400，读到第一百个为止；太长的、文件名含空字符的同样")
    void formsOfAnotherKind(@ArquillianResource URL base) throws IOException {
        String part = "--b\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n";
        String longest = part.replace("\r\n\r\n\r\n", "\r\n\r\n" + "a".repeat(70_000) + "\r\n");
        for (String body : List.of(part.repeat(1_000), longest, part.replace("=a", "=\"a\"; filename=\"a\0b\""))) {
            String sent =
                    "POST " + base.getPath() + "requests/submit HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                            + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: " + (body.length() + 5)
                            + "\r\n\r\n" + body + "--b--";
            assertStatus(400, answer(base, sent));
        }
    }

    @Test
    @DisplayName("OWASP ASVS 3.4 公开页、登录页、接口和差错页：脚本只许本站文件，不许内嵌；别的安全响应头都在")
    void safetyHeaders(@ArquillianResource URL base) throws IOException {
        for (String path : List.of(
                "/",
                "/login",
                "/catalogue/search",
                "/nothing",
                "/error?id=x",
                "/api/v1/catalogue",
                "/api/v1/nothing",
                "/catalogue/search?q=%zz")) {
            String answer = get(base, path);
            String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
            // Each of them holds; where Faces answers there are two.
            String policy = head.lines()
                    .filter(line -> line.startsWith("Content-Security-Policy: "))
                    .collect(Collectors.joining("; "));
            assertTrue(policy.contains("object-src 'none'") && policy.contains("base-uri 'none'"), path + policy);
            assertTrue(policy.contains("frame-ancestors 'self'"), path + policy);
            assertTrue(policy.contains("default-src 'self'"), path + policy);
            assertFalse(policy.contains("script-src 'unsafe") || policy.contains("default-src 'unsafe"), path + policy);
            assertTrue(head.contains("X-Content-Type-Options: nosniff"), path);
            assertTrue(head.contains("Referrer-Policy: same-origin"), path);
            assertTrue(head.contains("Permissions-Policy: camera=()"), path);
            assertFalse(head.contains("Strict-Transport-Security"), "not without TLS");
        }
    }

    @Test
    @DisplayName("接口 写坏了的 If-None-Match、If-Match、If-Modified-Since：不是系统差错")
    void brokenPreconditions(@ArquillianResource URL base) throws IOException {
        for (String header :
                List.of("If-None-Match: abc", "If-None-Match: \"", "If-Match: W/", "If-Modified-Since: gestern")) {
            String answer = get(base, "/api/v1/catalogue", header + "\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 400") || answer.startsWith("HTTP/1.1 200"), header + " " + answer);
        }
    }

    @Test
    @DisplayName("传输 明文连接不升级到 HTTP/2")
    void plainConnectionsStayPlain(@ArquillianResource URL base) throws IOException {
        String answer = answer(
                base,
                "GET /api/v1/catalogue HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade, HTTP2-Settings, close\r\n"
                        + "Upgrade: h2c\r\nHTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA\r\n\r\n");
        assertFalse(answer.startsWith("HTTP/1.1 101"), answer.substring(0, Math.min(100, answer.length())));
    }

    @Test
    @DisplayName("慢请求 不登录而只发半截的，同一来源至多占十六个，其余请稍后再来；别人照常读")
    void slowSendersKeepNobodyWaiting(@ArquillianResource URL base) throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                Socket socket = new Socket("127.0.0.1", base.getPort());
                socket.setSoTimeout(PATIENCE);
                OutputStream out = socket.getOutputStream();
                out.write(("POST " + base.getPath() + "login HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n"
                                + "Content-Type: application/x-www-form-urlencoded\r\n\r\na=")
                        .getBytes(StandardCharsets.US_ASCII));
                out.flush();
                slow.add(socket);
            }
            assertStatus(200, get(base, "/api/v1/catalogue"));
            byte[] first = new byte[1000];
            int length = slow.get(59).getInputStream().read(first);
            String turnedAway = new String(first, 0, Math.max(0, length), StandardCharsets.UTF_8);
            assertStatus(503, turnedAway);
            assertTrue(turnedAway.contains("Retry-After"), turnedAway);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        assertStatus(200, get(base, "/login"));
    }
}
