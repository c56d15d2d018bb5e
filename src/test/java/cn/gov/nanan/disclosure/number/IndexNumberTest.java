package cn.gov.nanan.disclosure.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.platform.BusinessException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("一（一）4（1） 编制索引目录：索引号")
class IndexNumberTest {
    @Test
    @DisplayName("23 characters: body, category, year, running number")
    void written() {
        IndexNumber number = new IndexNumber("QZ07000", "0101", 2026, 7);
        assertEquals("QZ07000-0101-2026-00007", number.toString());
        assertEquals(number, IndexNumber.parse(number.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "QZ07000-0101-2026-0007", "qz07000-0101-2026-00007", "QZ07000-0101-2026-00000", "../etc"})
    @DisplayName("anything else is refused")
    void refused(String text) {
        assertEquals(
                "number.error.index-number",
                assertThrows(BusinessException.class, () -> IndexNumber.parse(text))
                        .key());
    }
}
