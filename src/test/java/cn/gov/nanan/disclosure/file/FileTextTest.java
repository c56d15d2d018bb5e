package cn.gov.nanan.disclosure.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 文件文字: words of each kind of file, whole though they are written in pieces. */
class FileTextTest {
    private static final String NUMBER = "11010519491231002X";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("条例第十五条 附件的文字：办公文件、版式文件、文本里的号码读得出，拆成几段的连起来，不同单元格不连")
    void wordsOfFiles() throws IOException {
        assertTrue(text(FileKind.DOCX, word()).orElseThrow().contains(NUMBER));
        String sheet = text(FileKind.XLSX, sheet()).orElseThrow();
        assertTrue(sheet.lines().anyMatch(NUMBER::equals), sheet);
        assertTrue(sheet.lines().anyMatch("13800138000"::equals), sheet);
        assertTrue(text(FileKind.XLS, legacySheet()).orElseThrow().contains(NUMBER));
        byte[] open = OfficeFiles.text(
                FileKind.ODT.mediaType(),
                "<text:p>110105<text:span>19491231</text:span>002X</text:p><text:p>1</text:p>");
        assertTrue(text(FileKind.ODT, open).orElseThrow().lines().anyMatch(NUMBER::equals));
        byte[] layout = OfficeFiles.zip(Map.of(
                "OFD.xml",
                OfficeFiles.utf8("<ofd/>"),
                "Doc_0/Pages/Page_0/Content.xml",
                OfficeFiles.utf8("<p><ofd:TextObject xmlns:ofd=\"o\"><ofd:TextCode>110105</ofd:TextCode>"
                        + "<ofd:TextCode>19491231002X</ofd:TextCode></ofd:TextObject></p>")));
        assertTrue(text(FileKind.OFD, layout).orElseThrow().contains(NUMBER));
        byte[] pdf = OfficeFiles.pdf(FileTextTest::write);
        assertTrue(text(FileKind.PDF, pdf).orElseThrow().contains(NUMBER));
        byte[] old = ("证号，" + NUMBER).getBytes(Charset.forName("GB18030"));
        assertEquals("证号，" + NUMBER, text(FileKind.CSV, old).orElseThrow());
    }

    @Test
    @DisplayName("条例第十五条 图片、扫描件和损坏的文件读不出文字，不出别的错")
    void nothingToRead() throws IOException {
        assertTrue(text(FileKind.PNG, OfficeFiles.picture()).isEmpty());
        assertTrue(text(FileKind.PDF, OfficeFiles.pdf(pdf -> {})).isEmpty());
        assertTrue(text(FileKind.PDF, OfficeFiles.utf8("%PDF-1.7 damaged")).isEmpty());
        assertTrue(text(FileKind.DOCX, OfficeFiles.utf8("PK damaged")).isEmpty());
        StoredFile gone = new StoredFile("甲.txt", FileKind.TXT.mediaType(), 1, "0".repeat(64), Instant.EPOCH);
        assertTrue(FileText.of(folder.resolve("gone"), gone).isEmpty());
    }

    private Optional<String> text(FileKind kind, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        return FileText.of(
                file,
                new StoredFile("甲." + kind.extension(), kind.mediaType(), bytes.length, "0".repeat(64), Instant.EPOCH));
    }

    private static byte[] word() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("110105");
            paragraph.createRun().setText("19491231002X");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] sheet() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var row = book.createSheet("名单").createRow(0);
            row.createCell(0).setCellValue(NUMBER);
            row.createCell(1).setCellValue(13_800_138_000d);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] legacySheet() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("名单").createRow(0).createCell(0).setCellValue("证" + NUMBER);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void write(PDDocument pdf) throws IOException {
        try (PDPageContentStream page = new PDPageContentStream(pdf, pdf.getPage(0))) {
            page.beginText();
            page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            page.newLineAtOffset(50, 700);
            page.showText(NUMBER);
            page.endText();
        }
    }
}
