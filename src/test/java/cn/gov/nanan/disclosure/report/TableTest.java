package cn.gov.nanan.disclosure.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Ground;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 单元格、输出的表、翻页位置. */
class TableTest {
    private static final Instant MOMENT = Instant.parse("2026-03-01T17:05:06.123456Z");
    private static final List<Object> CELLS = Arrays.asList(
            7L, "=cmd|' /C calc'!A0", null, Attribute.ON_REQUEST, LocalDate.parse("2026-03-02"), MOMENT, "-1+2");
    private static final List<String> TEXTS =
            List.of("7", "'=cmd|' /C calc'!A0", "", "依申请公开", "2026-03-02", "2026-03-02 01:05", "'-1+2");

    /** Nobody's typing is disfigured where the cell says that it is text. */
    private static final List<String> IN_WORKBOOK =
            TEXTS.stream().map(text -> text.replaceAll("^'", "")).toList();

    @Test
    @DisplayName("导出 XLSX 读回与页面相同，公式不执行，数字仍是数字")
    void xlsxIsHarmless() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Disclosure", "1.0")) {
            try (Table table = new XlsxTable(workbook, "一", Locale.CHINESE)) {
                for (int row = 0; row < 2500; row++) {
                    table.add(CELLS);
                }
            }
            try (Table second = new XlsxTable(workbook, "名字长得超过了三十一个字的工作表".repeat(3), Locale.CHINESE)) {
                second.add(List.of(1L));
            }
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals(2500, rows.size());
            assertEquals(
                    IN_WORKBOOK,
                    rows.get(2499).stream()
                            .map(cell -> cell == null || cell.getText() == null ? "" : cell.getText())
                            .toList());
            assertEquals(2, workbook.getSheets().count());
        }
    }

    @Test
    @DisplayName("导出 CSV 带标记，公式不执行")
    void csvIsHarmless() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = new CsvTable(out, Locale.CHINESE)) {
            table.add(CELLS);
        }
        assertEquals("\ufeff" + String.join(",", TEXTS) + "\r\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("登记簿 理由的依据按文字显示，英文页面显示英文")
    void cellsSpeakTheLanguage() {
        Object clause = Column.CLAUSE.read(new Object[] {Ground.TRADE_SECRET}, null);
        assertTrue(CellText.of(Locale.CHINESE, clause).contains("第十五条"), CellText.of(Locale.CHINESE, clause));
        assertEquals("", CellText.of(Locale.CHINESE, Column.CLAUSE.read(new Object[] {null}, null)));
        assertTrue(CellText.of(Locale.ENGLISH, Attribute.PROACTIVE).matches("[A-Za-z ]+"));
    }
}
