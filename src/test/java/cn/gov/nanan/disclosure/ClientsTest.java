package cn.gov.nanan.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.Sources;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 客户端与浏览器: how tests and program reach a server. A Java client that names no version asks for HTTP/2 over cleartext, which servers answer wrongly now and then. */
class ClientsTest {
    private static final Pattern CLIENT = Pattern.compile("\\bHttpClient\\s*\\.new\\w+\\(\\)[^;]*;");
    private static final Pattern HTTP_1 = Pattern.compile("\\.version\\(HttpClient\\.Version\\.HTTP_1_1\\)");

    @Test
    @DisplayName("客户端 程序和测试里的每个 HTTP 客户端都用 HTTP/1.1")
    void everyClientSaysItsVersion() {
        Set<String> silent = new TreeSet<>();
        int clients = 0;
        for (var source : Sources.under("src", ".java").entrySet()) {
            Matcher client = CLIENT.matcher(source.getValue());
            while (client.find()) {
                clients++;
                if (!HTTP_1.matcher(client.group()).find()) {
                    silent.add(source.getKey() + ": " + client.group());
                }
            }
        }
        assertEquals(Set.of(), silent);
        assertTrue(clients > 0, "no client was read");
    }

    @Test
    @DisplayName("浏览器测试 用到浏览器的测试以 PageIT 结尾，没有浏览器的机器上才能编译、启动")
    void browserTestsAreKnownByTheirName() {
        Set<String> misnamed = new TreeSet<>();
        Sources.under("src/test/java", ".java").forEach((path, text) -> {
            boolean browser = text.contains("import com.microsoft." + "playwright");
            if (browser && !path.toString().matches(".*(PageIT\\.java|/browser/[^/]*\\.java)")) {
                misnamed.add(path.toString());
            }
        });
        assertEquals(Set.of(), misnamed);
    }
}
