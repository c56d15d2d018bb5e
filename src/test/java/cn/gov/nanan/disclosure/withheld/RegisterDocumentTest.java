package cn.gov.nanan.disclosure.withheld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 目录文件: what of the register crosses the gap, and what is refused. */
class RegisterDocumentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String ENTRY =
            "{\"key\":\"a-1\",\"title\":\"关于某事的文件\",\"day\":\"2026-03-02\",\"attribute\":\"WITHHELD\"}";

    @Test
    @DisplayName("目录包 写出的和读到的一样")
    void whatIsWrittenIsRead() {
        List<RegisterLine> lines = List.of(
                new RegisterLine("a-1", "关于“某事”的文件\\", DAY, Attribute.WITHHELD, Ground.PROCESS_INFO),
                new RegisterLine("b-2", "某份名单", DAY, Attribute.ON_REQUEST, null));
        assertEquals(lines, RegisterDocument.read(RegisterDocument.write(lines)));
        assertEquals(List.of(), RegisterDocument.read(RegisterDocument.write(List.of())));
    }

    @Test
    @DisplayName("目录包 只有中性标题、日期、公开属性、理由类别和条目标识，没有内部编号")
    void nothingInternalLeaves() {
        RegisterLine line = new RegisteredTitle(
                        new RegisterEntry(4711_0815L, "中性标题", DAY, Attribute.WITHHELD, Ground.PROCESS_INFO))
                .line();
        String document = new String(RegisterDocument.write(List.of(line)), StandardCharsets.UTF_8);
        assertFalse(document.contains("47110815"), document);
        assertEquals(
                "{\"entries\":[{\"key\":\"" + line.key() + "\",\"title\":\"中性标题\",\"day\":\"2026-03-02\","
                        + "\"attribute\":\"WITHHELD\",\"ground\":\"PROCESS_INFO\"}]}",
                document);
    }

    @ParameterizedTest
    @DisplayName("目录包 不符合约定的整包拒收：国家秘密、主动公开、缺项、重复、超长")
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"entries\":{}}",
                "{\"entries\":[1]}",
                "{\"entries\":[ENTRY,ENTRY]}",
                "{\"entries\":[{\"key\":\"a\"}]}",
                "{\"entries\":[WITHHELD→PROACTIVE]}",
                "{\"entries\":[WITHHELD→SOMETHING]}",
                "{\"entries\":[WITHHELD\"→WITHHELD\",\"ground\":\"STATE_SECRET\"]}",
                "{\"entries\":[2026-03-02→2026-02-30]}",
                "{\"entries\":[2026-03-02→+99999-01-01]}",
                "{\"entries\":[a-1→../a]}",
                "{\"entries\":[关于某事的文件→]}",
                "{\"entries\":[某事→LONG]}",
                "{\"entries\":[某事→\\u0000]}",
            })
    void whatIsNotAsAgreedIsRefusedWhole(String text) {
        String document = text.replace("ENTRY", ENTRY);
        int arrow = text.indexOf('→');
        if (arrow >= 0) {
            String[] change = text.substring(12, text.length() - 2).split("→", -1);
            document = "{\"entries\":[" + ENTRY.replace(change[0], change[1].replace("LONG", "长".repeat(201))) + "]}";
        }
        assertRefused(document);
    }

    @Test
    @DisplayName("目录包 条目过多的整包拒收")
    void tooManyAreRefused() {
        List<RegisterLine> lines = IntStream.rangeClosed(0, RegisterDocument.MOST)
                .mapToObj(n -> new RegisterLine("k" + n, "文件", DAY, Attribute.WITHHELD, null))
                .toList();
        assertRefused(new String(RegisterDocument.write(lines), StandardCharsets.UTF_8));
    }

    private static void assertRefused(String document) {
        BusinessException refused = assertThrows(
                BusinessException.class,
                () -> RegisterDocument.read(document.getBytes(StandardCharsets.UTF_8)),
                document.substring(0, Math.min(200, document.length())));
        assertEquals("withheld.error.malformed", refused.key());
    }
}
