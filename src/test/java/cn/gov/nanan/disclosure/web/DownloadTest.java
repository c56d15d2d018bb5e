package cn.gov.nanan.disclosure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 下载: under which names what we make is saved. */
class DownloadTest {
    @Test
    @DisplayName("文件名 说的是内容：中文、不含系统不许的字符，空的不写")
    void namesSayWhatIsInside() {
        assertEquals("发文处理单 关于A_B的通知.pdf", Download.named("pdf", "发文处理单", "关于A/B的通知"));
        assertEquals("信封标签.pdf", Download.named("pdf", "信封标签", "", null));
        assertEquals("答复书 南工信公复〔2026〕3号.docx", Download.named("docx", "答复书", "南工信公复〔2026〕3号"));
        assertEquals(200, Download.named("pdf", "长".repeat(500)).length());
    }

    @Test
    @DisplayName("文件名 按 RFC 6266 编码送给浏览器")
    void namesAreEncoded() {
        Map<String, String> headers = new TreeMap<>();
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, given) -> {
                    if (method.getName().equals("setHeader")) {
                        headers.put((String) given[0], (String) given[1]);
                    }
                    return null;
                });
        Download.announce(response, "text/csv;charset=UTF-8", Download.named("csv", "操作留痕 \"甲\""));
        assertEquals(
                "attachment; filename*=UTF-8''%E6%93%8D%E4%BD%9C%E7%95%99%E7%97%95%20_%E7%94%B2_.csv",
                headers.get("Content-Disposition"));
    }
}
