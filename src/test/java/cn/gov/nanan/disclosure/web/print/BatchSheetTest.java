package cn.gov.nanan.disclosure.web.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.handover.Batch;
import cn.gov.nanan.disclosure.handover.PaperFile;
import cn.gov.nanan.disclosure.handover.Papers;
import cn.gov.nanan.disclosure.harness.Archival;
import cn.gov.nanan.disclosure.print.Pdf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 移交清单、交接单、标签: what is printed of a batch. */
class BatchSheetTest {
    private static final String AGENCY = "南安市工业和信息化局";

    @Test
    @DisplayName("闽政办函〔2016〕42号 移交清单每馆一式两份，逐件列明索引号和份数，留盖章处")
    void theListComesTwiceForEachHouse() throws IOException {
        String text = text(
                "handover-list",
                4,
                sheet(Papers.batch(Papers.indexed(7), Papers.indexed(8))).list().xhtml());
        for (String part : List.of(
                "主动公开政府信息纸质文件移交清单",
                "市档案馆存",
                "市图书馆存",
                "移交单位存",
                "QZ07000-1000-2026-00007",
                "QZ07000-1000-2026-00008",
                "南工信〔2026〕5号",
                "2件，2份",
                "2026-03-02",
                "（盖章）")) {
            assertTrue(text.contains(part), () -> part + " is missing in " + text);
        }
    }

    @Test
    @DisplayName("永春县做法 交接单由双方签字；没有文件的写明零报告")
    void theSlipIsSignedByBoth() throws IOException {
        String slip = text(
                "handover-slip",
                4,
                sheet(Papers.batch(Papers.indexed(7))).slip().xhtml());
        assertTrue(slip.contains("移交市图书馆政府信息公开查阅中心") && slip.contains("接收人"), slip);
        Batch nil = Papers.batch();
        assertTrue(text("handover-nil", 4, sheet(nil).list().xhtml()).contains("零报告"));
        assertTrue(text("handover-nil-slip", 4, sheet(nil).slip().xhtml()).contains("特此报告"));
    }

    @Test
    @DisplayName("闽政办函〔2016〕42号 标签印索引号和“主动公开”，每件一张，不手写")
    void oneLabelAnItem() throws IOException {
        PaperFile[] papers =
                IntStream.rangeClosed(1, 15).mapToObj(Papers::indexed).toArray(PaperFile[]::new);
        String text = text(
                "handover-labels",
                2,
                new BatchLabels(Papers.batch(papers), AGENCY).markup().xhtml());
        assertEquals(15, text.split("主动公开", -1).length - 1);
        assertTrue(text.contains("索引号：QZ07000-1000-2026-00015"), text);
        assertTrue(new BatchLabels(Papers.batch(), AGENCY).markup().xhtml().contains("零报告"));
    }

    @Test
    @DisplayName("闽政办函〔2016〕42号 移交清单也有电子表格")
    void theListAsATable() throws IOException {
        byte[] bytes = new BatchTable(Papers.batch(Papers.indexed(7)), AGENCY).xlsx();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals(4, rows.size());
            assertEquals("索引号", rows.get(2).getCellText(1));
            assertEquals("QZ07000-1000-2026-00007", rows.get(3).getCellText(1));
            assertEquals("1", rows.get(3).getCellText(5));
        }
    }

    private static BatchSheet sheet(Batch batch) {
        return new BatchSheet(batch, AGENCY, "office 打印于 2026-03-02 09:00");
    }

    private static String text(String name, int pages, String xhtml) throws IOException {
        byte[] pdf = Pdf.of(xhtml);
        Archival.assertPdfA(pdf);
        Path folder = Files.createDirectories(Path.of("target", "printed"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(pages, document.getNumberOfPages(), name);
            for (COSName font : document.getPage(0).getResources().getFontNames()) {
                PDFont used = document.getPage(0).getResources().getFont(font);
                assertTrue(used.isEmbedded(), used::getName);
            }
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
