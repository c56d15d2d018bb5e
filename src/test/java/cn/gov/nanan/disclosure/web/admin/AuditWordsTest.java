package cn.gov.nanan.disclosure.web.admin;

import static cn.gov.nanan.disclosure.platform.Network.EXTRANET;
import static cn.gov.nanan.disclosure.platform.Network.INTRANET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 留痕的文字. */
class AuditWordsTest {
    private static final Map<String, String> TEXTS = Messages.all(Locale.CHINESE);

    @Test
    @DisplayName("留痕 数据包的对象、代码和拒收原因以中文显示，其余照原样")
    void codesAreWords() {
        assertEquals("导入 22", AuditWords.subject("arrival:22", TEXTS));
        assertEquals("item:7", AuditWords.subject("item:7", TEXTS));
        assertEquals(
                "QZ07000-0101-2026-00001 内网已采用",
                AuditWords.detail("transfer.typed", "QZ07000-0101-2026-00001 ADOPTED", TEXTS));
        assertEquals("主动公开信息 3 → 9", AuditWords.detail("transfer.resumed", "ITEMS 3 → 9", TEXTS));
        assertEquals(
                TEXTS.get("exchange.error.unsigned"),
                AuditWords.detail("transfer.refused", "exchange.error.unsigned", TEXTS));
        assertEquals("ITEMS", AuditWords.detail("item.publish", "ITEMS", TEXTS));
    }

    @Test
    @DisplayName("留痕 可选的事项只有本节点会有的")
    void actsAreThoseOfTheNetwork() {
        assertTrue(AuditWords.isOf(EXTRANET, "transfer.arranged") && AuditWords.isOf(EXTRANET, "staff.login"));
        assertFalse(AuditWords.isOf(EXTRANET, "item.publish") || AuditWords.isOf(EXTRANET, "transfer.released"));
        assertTrue(AuditWords.isOf(INTRANET, "item.publish") && AuditWords.isOf(INTRANET, "transfer.released"));
        assertFalse(AuditWords.isOf(INTRANET, "transfer.arranged"));
    }
}
