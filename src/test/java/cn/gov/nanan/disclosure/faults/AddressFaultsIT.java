package cn.gov.nanan.disclosure.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.Mutations;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * 公开地址: each is sent a thousand requests that nothing of ours sends, always the same ones of one seed: broken escapes,
 * numbers without bound, cut and doubled headers, other methods, bodies that are none. It answers in time, never 5xx, and
 * tells nothing of what it is made of.
 */
@Tag(Mutations.FAULTS)
class AddressFaultsIT {
    private static final int EACH = Integer.getInteger("faults.each", 1000);
    private static final int LONGEST_MILLIS = 2000;
    private static final int SHOWN = 10;

    private static final List<String> ADDRESSES = List.of(
            "/",
            "/login",
            "/error",
            "/nothing",
            "/catalogue",
            "/catalogue/search?q=a&from=2026-01-01&category=01",
            "/catalogue/item?no=QZ07000-0400-2025-00001",
            "/catalogue/file?id=1",
            "/catalogue/guide",
            "/catalogue/reply-deadline?received=2026-01-05",
            "/requests/new?entry=1&lang=en",
            "/requests/status?number=1&code=2",
            "/requests/submit?act=search",
            "/requests/withheld?after=1",
            "/api/v1/catalogue?q=a&after=1&limit=10&from=2026-01-01",
            "/api/v1/catalogue/QZ07000-0400-2025-00001",
            "/api/v1/changes?since=0&limit=10",
            "/api/v1/catalogue.csv?q=a",
            "/api/v1/working-days?from=2026-01-05&days=20",
            "/api/v1/reply-deadline?received=2026-01-05&event=1",
            "/health/ready",
            "/health/live");

    private static final List<String> METHODS = List.of(
            "GET", "GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "gEt", "M");

    private static final List<String> SCRAPS = List.of(
            "%",
            "%zz",
            "%00",
            "%C0%AF",
            "%D6%D0",
            "%FF%FE",
            "%E4%B8",
            "%ED%A0%80",
            "\u0001",
            "\u00d6\u00d0",
            "../",
            "..%2f",
            "%2e%2e/",
            ";jsessionid=1",
            ";",
            "//",
            "\\",
            "'",
            "\"",
            "<script>",
            "${jndi:ldap://127.0.0.1/a}",
            "#{1+1}",
            "-1",
            "99999999999999999999",
            "2147483648",
            "1e309",
            "NaN",
            "2026-02-30",
            "0000-00-00",
            "9999999-01-01",
            "9".repeat(4000),
            "%E4%B8%AD".repeat(300),
            "a=b&".repeat(300),
            "&lang=xx",
            "&lang=",
            "&jakarta.faces.ViewState=stateless",
            "&jakarta.faces.partial.ajax=true",
            "[]",
            "(.*)*",
            "*",
            "\" OR \"a\"*",
            "?");

    private static final List<String> HEADERS = List.of(
            "If-None-Match: W/",
            "If-None-Match: \"",
            "If-Match: *, \"a",
            "If-Modified-Since: never",
            "Range: bytes=9-1",
            "Range: bytes=-,,-",
            "Range: bytes=" + "0-1,".repeat(500),
            "Accept: */*;q=NaN",
            "Accept: " + "a/b,".repeat(500),
            "Accept: application/",
            "Accept-Language: " + "zz-".repeat(400),
            "Accept-Language: *;q=",
            "Accept-Encoding: gzip;q=x",
            "Accept-Charset: x",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=",
            "Content-Type: application/x-www-form-urlencoded; charset=nothing",
            "Content-Type: /",
            "Content-Length: 7",
            "Content-Length: -1",
            "Content-Length: 99999999999",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: x",
            "Expect: 100-continue",
            "Expect: x",
            "Upgrade: h2c\r\nHTTP2-Settings: AAAA\r\nConnection: Upgrade",
            "Cookie: JSESSIONID=" + "a".repeat(3000),
            "Cookie: =;;=\"",
            "Host: another.example",
            "X-Forwarded-For: " + "1.2.3.4,".repeat(300),
            "X-Forwarded-Proto: \"",
            "Authorization: Basic %%%",
            "Origin: null",
            "X: " + "x".repeat(7000),
            ": nothing",
            "no colon",
            "\u0001: a");

    private final Random random = new Random(20260302);
    private final List<String> failed = new ArrayList<>();
    private final Map<String, Integer> answers = new TreeMap<>();
    private long slowest;

    @Test
    @DisplayName("公开地址 每个地址一千个乱请求：两秒以内答复，没有一个 5xx，不露程序内容，记录里没有严重错误")
    void nothingMalformedHurts() throws Exception {
        try (DemoServer server =
                DemoServer.start("faults-addresses", "-Ddisclosure.demo=true").ready()) {
            for (String address : ADDRESSES) {
                for (int n = 0; n < EACH; n++) {
                    ask(server, request(address));
                }
            }
            System.out.printf(
                    "%d addresses x %d malformed requests: %d failed, slowest %d ms, %s%n",
                    ADDRESSES.size(), EACH, failed.size(), slowest, answers);
            assertEquals(List.of(), failed.subList(0, Math.min(SHOWN, failed.size())));
            long severe = server.output()
                    .lines()
                    .filter(line -> line.contains("SEVERE"))
                    .count();
            assertEquals(0, severe, "SEVERE in the server's log");
        }
    }

    private String request(String address) {
        StringBuilder target = new StringBuilder(address);
        for (int n = random.nextInt(3); n > 0; n--) {
            int at = 1 + random.nextInt(target.length());
            if (random.nextInt(4) == 0) {
                target.setLength(Math.max(1, at));
            }
            target.insert(Math.min(at, target.length()), one(SCRAPS));
        }
        StringBuilder request = new StringBuilder(one(METHODS)).append(' ').append(target);
        request.append(random.nextInt(20) == 0 ? "\r\n" : " HTTP/1.1\r\n");
        if (random.nextInt(20) > 0) {
            request.append("Host: 127.0.0.1\r\n");
        }
        for (int n = random.nextInt(3); n > 0; n--) {
            request.append(one(HEADERS)).append("\r\n");
        }
        request.append("Connection: close\r\n\r\n");
        return random.nextInt(4) == 0 ? request.append(one(SCRAPS)).toString() : request.toString();
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A request that promises more than it sends is ended by us, as a client would that has gone away. */
    private void ask(DemoServer server, String request) throws IOException {
        long start = System.nanoTime();
        String answer = "";
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
            socket.setSoTimeout(LONGEST_MILLIS * 5);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            answer = read(socket.getInputStream());
        } catch (SocketTimeoutException hung) {
            answer = "HUNG";
        } catch (SocketException closed) {
            answer = "CLOSED";
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        slowest = Math.max(slowest, millis);
        String status = answer.startsWith("HTTP/1.1 ") ? answer.substring(9, 12) : answer.isEmpty() ? "none" : answer;
        answers.merge(status.length() > 6 ? "other" : status, 1, Integer::sum);
        boolean tells = answer.contains("\tat ") || answer.contains("Exception");
        if (status.startsWith("5") && !status.equals("501") && !status.equals("505")
                || "HUNG".equals(status)
                || millis > LONGEST_MILLIS
                || tells) {
            failed.add(status + " after " + millis + " ms: " + request.substring(0, Math.min(300, request.length()))
                    + (tells ? " -> " + answer : ""));
        }
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
