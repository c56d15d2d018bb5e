package cn.gov.nanan.disclosure.courier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 群机器人: what is posted, and what is made of the answer. */
class WebhookTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-05");

    private final List<String> posted = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private int status = 200;
    private String answer = "{\"errcode\":0,\"errmsg\":\"ok\"}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    @DisplayName("群通报 按企业微信、钉钉的格式，写明件数和逾期各件；不宜外传的不写标题")
    void countsAndWhatIsOverdue() {
        Announcement message = new Announcement(
                DAY,
                3,
                1,
                2,
                List.of(
                        new Announcement.Late("关于“公布”名单的通知", LocalDate.parse("2026-03-02"), "产业发展科"),
                        new Announcement.Late(null, LocalDate.parse("2026-03-03"), "安全监管科")));
        assertEquals(SendOutcome.TAKEN, robot().post(message.json()));
        JsonObject json = Json.createReader(new StringReader(posted.get(0))).readObject();
        assertEquals("text", json.getString("msgtype"));
        String text = json.getJsonObject("text").getString("content");
        assertTrue(text.contains("逾期 3 项，今日到期 1 项，五个工作日内到期 2 项"), text);
        assertTrue(text.contains("关于“公布”名单的通知，产业发展科，应于 2026-03-02 前完成"), text);
        assertTrue(text.contains("（非主动公开事项，标题请登录查看），安全监管科"), text);
        assertTrue(text.contains("另有 1 项"), text);
        assertTrue(new Announcement(DAY, 0, 0, 0, List.of()).isEmpty());
    }

    @Test
    @DisplayName("群通报 对方拒收或不在的可以再试；转址不跟随")
    void refusalsMayBeTriedAgain() {
        answer = "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}";
        assertEquals(SendOutcome.NOT_TAKEN, robot().post("{}"));
        answer = "";
        status = 500;
        assertEquals(SendOutcome.NOT_TAKEN, robot().post("{}"));
        status = 302;
        assertEquals(SendOutcome.NOT_TAKEN, robot().post("{}"));
        assertEquals(3, posted.size());
        Webhook robot = robot();
        server.stop(0);
        assertEquals(SendOutcome.NOT_TAKEN, robot.post("{}"));
        assertFalse(posted.isEmpty());
    }

    private Webhook robot() {
        return new Webhook(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/send?key=secret"));
    }
}
