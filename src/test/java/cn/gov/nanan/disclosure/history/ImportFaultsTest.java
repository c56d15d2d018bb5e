package cn.gov.nanan.disclosure.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.Mutations;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that would cost too much, and damaged ones, at the readers of takeover files. */
class ImportFaultsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String TITLE = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>标题</t></is></c></row>";

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "xmlns=\"http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final Map<String, byte[]> BARE = Map.of(
            "[Content_Types].xml",
            utf8("<Types " + PACKAGE + "content-types\"><Override PartName=\"/xl/workbook.xml\" " + TYPE
                    + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" " + TYPE + "styles+xml\"/></Types>"),
            "xl/workbook.xml",
            utf8("<workbook " + MAIN + " xmlns:r=\"" + OFFICE
                    + "\"><sheets><sheet name=\"目录\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
            "xl/_rels/workbook.xml.rels",
            utf8("<Relationships " + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                    + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + OFFICE
                    + "/styles\" Target=\"styles.xml\"/></Relationships>"));

    /** One line a file that cannot be read. */
    private static final Logger LOG = Logger.getLogger(TakeoverFile.class.getName());

    @TempDir
    private Path folder;

    @Test
    @DisplayName("历史目录导入 单元格在 ZZZZZZ2、XFD2 的表格不读，说明文件和行")
    void refusesCellsFarOut() throws IOException {
        String far = "<row r=\"2\"><c r=\"%s\"><v>1</v></c></row>";
        for (String address : List.of("ZZZZZZ2", "XFE2", "XFD2", "IW2", "a2", "2")) {
            refused("too-wide", "文件“目录.xlsx”第 2 行超过上限", sheet(TITLE + far.formatted(address)));
        }
        assertEquals(1, inspect(sheet(TITLE + far.formatted("A2"))).total());
    }

    @Test
    @DisplayName("历史目录导入 只设了格式的空单元格不算列，多得读不完的不读")
    void emptyCellsCostTheirRoom() throws IOException {
        IntFunction<String> row =
                n -> "<row r=\"" + n + "\"><c r=\"A" + n + "\"><v>1</v></c><c r=\"XFD" + n + "\" s=\"0\"/></row>";
        assertEquals(9, inspect(sheet(TITLE + rows(2, 11, row))).total());
        refused("too-wide", "文件“目录.xlsx”第", sheet(TITLE + rows(2, 200_000, row)));
    }

    @Test
    @DisplayName("历史目录导入 九十万行的表格、文本在审核任何一行之前拒绝")
    void countsBeforeJudging() throws IOException {
        int[] judged = {0};
        byte[] sheet =
                sheet(TITLE + rows(2, 900_000, n -> "<row r=\"" + n + "\"><c r=\"A" + n + "\"><v>1</v></c></row>"));
        for (byte[] file : List.of(sheet, utf8("标题\n" + "甲\n".repeat(900_000)), utf8("{}\n".repeat(900_000)))) {
            BusinessException refusal = assertThrows(
                    BusinessException.class,
                    () -> TakeoverFile.read(written(file), "目录.xlsx", row -> judged[0]++, note -> {}));
            assertEquals("history.error.too-many", refusal.key());
        }
        assertEquals(0, judged[0]);
    }

    @Test
    @DisplayName("历史目录导入 带图片和批注图形的表格照读")
    void readsSheetsWithPictures() throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(BARE);
        parts.put("xl/styles.xml", utf8("<styleSheet " + MAIN + "/>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                utf8("<worksheet " + MAIN + "><sheetData>" + TITLE
                        + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row></sheetData></worksheet>"));
        parts.put("xl/media/a.jpg", new byte[] {-1, -40, -1, -32});
        parts.put("xl/drawings/vmlDrawing1.vml", utf8("<xml><div>批注<br></div></xml>"));
        assertEquals(1, inspect(zip(parts)).total());
    }

    @Test
    @DisplayName("历史目录导入 九十万行空行不算行数")
    void emptyRowsDoNotCount() throws IOException {
        byte[] file = sheet(TITLE + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"
                + rows(3, 900_000, n -> "<row r=\"" + n + "\"/>"));
        assertEquals(1, inspect(file).total());
    }

    @Test
    @DisplayName("历史目录导入 列数过多的 CSV 和 JSON 不读")
    void refusesWideText() throws IOException {
        String wide = ",a".repeat(300);
        refused("too-wide", "文件“目录.xlsx”第 1 行超过上限", utf8("标题" + wide + "\n甲\n"));
        String fields =
                IntStream.range(0, 300).mapToObj(i -> "\"f" + i + "\":1").collect(Collectors.joining(","));
        refused("too-wide", "文件“目录.xlsx”第 2 行超过上限", utf8("{}\n{" + fields + "}\n"));
    }

    @Test
    @DisplayName("历史目录导入 缺样式、有实体、没有工作表：说明文件和行")
    void oneRefusalForEverythingElse() throws IOException {
        refused(
                "broken",
                "文件“目录.xlsx”从第 2 行起无法读取",
                sheet("<!DOCTYPE x [<!ENTITY a \"b\">]>", TITLE + "<row r=\"2\"><c r=\"A2\"><v>&a;</v></c></row>"));
        refused("kind", "文件“目录.xlsx”是压缩包", zip(Map.of("a.txt", utf8("x"))));
        refused("broken", "文件“目录.xlsx”从第 1 行起无法读取", zip(BARE));
    }

    @ParameterizedTest
    @CsvSource({
        "t=\"s\",<v>x</v>,history.row.cell",
        "t=\"s\",<v>9</v>,history.row.cell",
        "t=\"n\",<v>1;2</v>,history.row.cell",
        "t=\"e\",<v>#REF!</v>,history.row.error-value",
        "t=\"str\",<f>A1</f>,history.row.formula"
    })
    @DisplayName("历史目录导入 一格读不出、公式没有结果或者出错：点名这一行，其余照收")
    void oneCellCondemnsItsRowAlone(String type, String content, String key) throws IOException {
        String row = "<row r=\"%d\"><c r=\"A%d\" %s>%s</c></row>";
        Inspection file = inspect(sheet(TITLE
                + row.formatted(2, 2, type, content)
                + row.formatted(3, 3, "t=\"inlineStr\"", "<is><t>甲</t></is>")));
        assertEquals(key, file.errors().get(0).key());
        assertEquals(2, file.errors().get(0).row());
        assertEquals(2, file.total());
    }

    @Test
    @DisplayName("历史目录导入 嵌套一千层的 JSON、过长的数是该行的错误")
    void deepJsonIsAFaultyRow() throws IOException {
        String deep = "{\"标题\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        Inspection file = inspect(utf8("{\"标题\":\"甲\",\"发布日期\":\"2020-01-01\"}\n" + deep + "\n"));
        assertEquals(1, file.good());
        assertEquals("history.row.unreadable", file.errors().get(0).key());
    }

    @Test
    @DisplayName("历史目录导入 损坏的 XLSX、CSV、JSON：只收或拒，不出别的错")
    void reads() throws IOException {
        damaged(Mutations.QUICK);
    }

    @Test
    @Tag(Mutations.FAULTS)
    @DisplayName("历史目录导入 损坏的 XLSX、CSV、JSON 各一万种")
    void readsTenThousand() throws IOException {
        damaged(Mutations.THOROUGH);
    }

    private void damaged(int times) throws IOException {
        LOG.setLevel(Level.OFF);
        Mutations.of("XLSX import", times, List.of(book(), sheet(TITLE)), this::inspectAny);
        Mutations.of(
                "CSV import",
                times,
                List.of(utf8("标题;文号;发布日期;链接\n\"甲;乙\";南工信〔2020〕5号;2020-01-03;https://a.gov.cn/1\n丙;;2020年1月4日;\n")),
                this::inspectAny);
        Mutations.of(
                "JSON import",
                times,
                List.of(
                        utf8(
                                "{\"title\":\"甲\",\"published\":\"2020-01-01\",\"x\":[1,{\"y\":null}]}\n{\"title\":\"乙\",\"published\":\"2020-01-02\"}\n")),
                this::inspectAny);
    }

    /** Nothing to take over is one answer. */
    private void inspectAny(byte[] file) throws IOException {
        try {
            inspect(file);
        } catch (BusinessException refusal) {
            if (!List.of("history.error.empty", "history.error.no-title-column").contains(refusal.key())) {
                throw refusal;
            }
        }
    }

    private void refused(String key, String says, byte[] file) {
        BusinessException refusal = assertThrows(BusinessException.class, () -> inspect(file));
        assertEquals("history.error." + key, refusal.key());
        String text = Messages.text(Locale.CHINESE, refusal.key(), refusal.arguments());
        assertTrue(text.startsWith(says), text);
    }

    private Inspection inspect(byte[] file) throws IOException {
        return Inspection.of(written(file), "目录.xlsx", new RowReview("默认来源", TODAY, Map.of()));
    }

    private Path written(byte[] file) throws IOException {
        return Files.write(folder.resolve("upload"), file);
    }

    private static String rows(int from, int to, IntFunction<String> row) {
        return IntStream.range(from, to).mapToObj(row).collect(Collectors.joining());
    }

    private static byte[] sheet(String data) throws IOException {
        return sheet("", data);
    }

    private static byte[] sheet(String prolog, String data) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(BARE);
        parts.put(
                "xl/styles.xml", utf8("<styleSheet " + MAIN + "><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                utf8(prolog + "<worksheet " + MAIN + "><sheetData>" + data + "</sheetData></worksheet>"));
        return zip(parts);
    }

    private static byte[] book() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("目录");
            sheet.value(0, 0, "标题");
            sheet.value(0, 1, "发布日期");
            for (int row = 1; row < 5; row++) {
                sheet.value(row, 0, "关于乙的公告" + row);
                sheet.value(row, 1, LocalDate.of(2018, 3, row));
                sheet.style(row, 1).format("yyyy-mm-dd").set();
            }
            sheet.formula(5, 0, "SUM(1,2)");
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
