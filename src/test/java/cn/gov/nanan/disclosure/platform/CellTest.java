package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 单元格. */
class CellTest {
    @ParameterizedTest
    @DisplayName("表格 像公式的内容只作文字")
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1"})
    void formulasAreText(String cell) {
        assertEquals("'" + cell, Cell.harmless(cell));
    }

    @Test
    @DisplayName("表格 其他内容照旧，没有内容即为空")
    void otherTextsStay() {
        assertEquals("南工信〔2026〕5号", Cell.harmless("南工信〔2026〕5号"));
        assertEquals("", Cell.harmless(null));
    }
}
