package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 单元格. */
class CellTest {
    private static final String[] LIKE_FORMULAS = {"=1+1", "+1", "-1", "@a"};

    @ParameterizedTest
    @DisplayName("表格 CSV 中像公式的内容只作文字，全角的、前面有空白的也一样")
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@a",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u3000=1",
                "\uFEFF=1",
                "＝1",
                "＠a",
                "－1",
                "＋1"
            })
    void formulasAreText(String cell) {
        assertEquals("'" + cell, Cell.csv(cell));
    }

    @Test
    @DisplayName("表格 其他内容照旧，没有内容即为空")
    void otherTextsStay() {
        assertEquals("南工信〔2026〕5号", Cell.csv("南工信〔2026〕5号"));
        assertEquals("", Cell.csv(null));
        assertEquals("", Cell.xlsx(null));
    }

    @Test
    @DisplayName("表格 XLSX 的单元格已经是文字：不加撇号，不成公式，_x000D_ 仍是这几个字；放不下的截去")
    void aWorkbookShowsWhatWasTyped() throws IOException {
        for (String typed : LIKE_FORMULAS) {
            assertEquals(typed, read(typed));
        }
        assertEquals("'=1", read("'=1"));
        assertEquals("甲_x000D_乙", read("甲_x000D_乙"));
        assertEquals("_x005F_x000D_", read("_x005F_x000D_"));
        assertEquals("_x00_", read("_x00_"));
        assertEquals("𠮷甲乙", read("𠮷甲\u0001\uFFFF乙"));
        assertEquals(32_767, Cell.xlsx("字".repeat(40_000)).length());
    }

    private static String read(String typed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("1").value(0, 0, Cell.xlsx(typed));
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(0).getCell(0);
            assertEquals(CellType.STRING, cell.getCellType());
            return cell.getStringCellValue();
        }
    }
}
