package cn.gov.nanan.disclosure.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.Archival;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 打印: what every sheet, list, label and letter is. */
class PdfTest {
    @Test
    @DisplayName("打印 长期保存格式 PDF/A-2u：字体、颜色都在文件里，罕见字、表格都符合，veraPDF 认可")
    void isForTheArchive() {
        Markup body = Markup.element(
                "div class=\"page\"",
                PageFrame.heading("南安市工业和信息化局", Markup.text("办理单")),
                Markup.element("p", Markup.text("龥䶮㛃𠮷𬭎 Ⅴ℃Ⅹ℉ →☑😀 Abc 123")),
                Markup.element("p style=\"color:#c00\"", Markup.text("红色")),
                Markup.element("p style=\"font-family:FandolFang\"", Markup.text("仿宋正文㛃")),
                Markup.element("table", Markup.element("tr", Markup.element("td", Markup.text("格")))));
        Archival.assertPdfA(Pdf.of(new PageFrame("control", "张三 2026-03-02", true)
                .around(Markup.text("测试"), body)
                .xhtml()));
    }

    @Test
    @DisplayName("打印 文件自带标题和语言，文字可以选取、查找")
    void saysWhatItIs() throws IOException {
        byte[] pdf = Pdf.of(new PageFrame("control", "张三 2026-03-02", true)
                .around(Markup.text("核对单"), Markup.element("p", Markup.text("龥㛃 正文")))
                .xhtml());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("核对单", document.getDocumentInformation().getTitle());
            assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
            assertTrue(new PDFTextStripper().getText(document).contains("龥㛃 正文"));
        }
    }

    @Test
    @DisplayName("打印 不是长期保存格式的，veraPDF 看得出")
    void whatIsNotIsTold() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }
        assertThrows(AssertionError.class, () -> Archival.assertPdfA(plain.toByteArray()));
    }
}
