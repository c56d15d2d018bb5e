package cn.gov.nanan.disclosure.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.exchange.LineOutcome;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publicview.ArrangedElements;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 回执文件: what may stand in it, and what is refused. */
class ReceiptDocumentTest {
    private static final String NUMBER = "QZ07000-0101-2026-00001";
    private static final Instant AT = Instant.parse("2026-03-03T02:00:00Z");
    private static final ArrangedElements ELEMENTS = new ArrangedElements("政策文件", null, List.of("乙", "甲"), "概述");
    private static final ReceiptDocument RECEIPT = new ReceiptDocument(
            PackageType.ITEMS,
            3,
            "ab",
            null,
            List.of(new ReceiptDocument.TellingLine(
                    NUMBER, 2, LineOutcome.LIVE, "https://a.gov.cn/?no=1", AT, List.of("主题词：甲 → 乙 甲"), ELEMENTS)),
            List.of(new ReceiptDocument.Portal(NUMBER, 2, "https://www.nanan.gov.cn/1.htm", AT)));

    @Test
    @DisplayName("数据包 回执写出来、读回去，一样；只有公众看得到的要素")
    void readAsWritten() {
        assertEquals(RECEIPT, ReceiptDocument.read(RECEIPT.write()));
    }

    @ParameterizedTest
    @CsvSource({
        "\"items\", \"others\"",
        "\"summary\", \"officer\"",
        "\"outcome\":\"LIVE\", \"outcome\":\"GONE\"",
        "\"version\":2, \"version\":\"二\"",
        "\"address\":\"https://www, \"address\":\"javascript:www",
        "\"keywords\":[\"乙\"\\,\"甲\"], \"keywords\":\"乙\"",
        "2026-03-03T02:00:00Z, 2026-03-03"
    })
    @DisplayName("数据包 回执里有不认识的栏目、不成样的值：拒收")
    void whatIsNotAgreedIsRefused(String right, String wrong) {
        String written = new String(RECEIPT.write(), StandardCharsets.UTF_8);
        String other = written.replace(right.replace("\\", ""), wrong);
        assertNotEquals(written, other);
        assertEquals(
                "transfer.error.receipt-malformed",
                assertThrows(
                                BusinessException.class,
                                () -> ReceiptDocument.read(other.getBytes(StandardCharsets.UTF_8)))
                        .key());
    }
}
