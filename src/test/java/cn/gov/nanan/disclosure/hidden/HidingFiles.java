package cn.gov.nanan.disclosure.hidden;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** Files that hide something, as programs write them. */
public final class HidingFiles {
    private HidingFiles() {}

    @FunctionalInterface
    interface Writing<T> {
        void to(T out) throws IOException;
    }

    /** Sheet 底稿 is hidden, of sheet 名单 rows 3 to 4 and column C are, and 张三 has commented on B2. */
    public static byte[] sheet() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            hide(book);
            book.getProperties().getCoreProperties().setCreator("李四");
            book.getProperties()
                    .getExtendedProperties()
                    .getUnderlyingProperties()
                    .setCompany("某某公司");
            return bytes(book::write);
        }
    }

    static byte[] legacySheet() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            hide(book);
            book.createInformationProperties();
            book.getSummaryInformation().setAuthor("李四");
            book.getDocumentSummaryInformation().setCompany("某某公司");
            return bytes(book::write);
        }
    }

    private static void hide(Workbook book) {
        Sheet list = book.createSheet("名单");
        for (int row = 0; row < 5; row++) {
            list.createRow(row).createCell(0).setCellValue("企业" + row);
        }
        list.getRow(2).setZeroHeight(true);
        list.getRow(3).setZeroHeight(true);
        list.setColumnHidden(2, true);
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        anchor.setCol2(3);
        anchor.setRow2(3);
        Comment comment = list.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(book.getCreationHelper().createRichTextString("再核实"));
        comment.setAuthor("张三");
        list.getRow(1).createCell(1).setCellComment(comment);
        book.createSheet("底稿").createRow(0).createCell(0).setCellValue("内部意见");
        book.setSheetHidden(1, true);
    }

    public static byte[] plainSheet() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("名单").createRow(0).createCell(0).setCellValue("企业");
            return bytes(book::write);
        }
    }

    /** Of two paragraphs the second has a deletion by 王五, a comment by 张三 and a hidden word. */
    static byte[] word() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("公示稿");
            XWPFParagraph second = document.createParagraph();
            CTRunTrackChange deleted = second.getCTP().addNewDel();
            deleted.setAuthor("王五");
            deleted.setId(java.math.BigInteger.ONE);
            deleted.addNewR().addNewDelText().setStringValue("此处不宜公开");
            var hidden = second.createRun();
            hidden.setText("内部");
            hidden.setVanish(true);
            var comment = document.createComments().createComment(java.math.BigInteger.TEN);
            comment.setAuthor("张三");
            comment.createParagraph().createRun().setText("请改");
            second.getCTP().addNewR().addNewCommentReference().setId(java.math.BigInteger.TEN);
            return bytes(document::write);
        }
    }

    static byte[] slides() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.createSlide();
            XSLFSlide second = show.createSlide();
            second.setHidden(true);
            show.getNotesSlide(second)
                    .getTextParagraphs()
                    .get(0)
                    .get(0)
                    .addNewTextRun()
                    .setText("不要念出来");
            return bytes(show::write);
        }
    }

    static byte[] legacySlides() throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow()) {
            show.createSlide();
            show.createSlide().setHidden(true);
            return bytes(show::write);
        }
    }

    /** An annotation by 张三 on the second page, a field, an attached file, a script, an author. */
    static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDPage page = new PDPage();
            document.addPage(page);
            PDAnnotationText note = new PDAnnotationText();
            note.setTitlePopup("张三");
            page.getAnnotations().add(note);
            PDAcroForm form = new PDAcroForm(document);
            PDTextField field = new PDTextField(form);
            field.setPartialName("联系人");
            form.getFields().add(field);
            document.getDocumentCatalog().setAcroForm(form);
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFileUnicode("底稿.txt");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1})));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("底稿.txt", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            document.getDocumentInformation().setAuthor("李四");
            return bytes(document::save);
        }
    }

    /** A note by 张三, and nothing else. */
    public static byte[] annotatedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDAnnotationText note = new PDAnnotationText();
            note.setTitlePopup("张三");
            page.getAnnotations().add(note);
            return bytes(document::save);
        }
    }

    public static byte[] plainPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            return bytes(document::save);
        }
    }

    /** The same file, saved over once as a program does that only appends. */
    static byte[] savedOver(byte[] pdf) throws IOException {
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            document.getPage(0).getCOSObject().setInt(COSName.ROTATE, 90);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            return bytes(document::saveIncremental);
        }
    }

    /** OFD by hand, after GB/T 33190: an annotation by 张三 on the second page, an attachment, tags of its own, a version. */
    static byte[] layout(boolean hiding) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "OFD.xml",
                xml("<ofd:OFD><ofd:DocBody><ofd:DocInfo>" + (hiding ? "<ofd:Author>李四</ofd:Author>" : "")
                        + "</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                        + (hiding ? "<ofd:Versions><ofd:Version ID=\"1\" Index=\"0\"/></ofd:Versions>" : "")
                        + "</ofd:DocBody></ofd:OFD>"));
        parts.put(
                "Doc_0/Document.xml",
                xml("<ofd:Document><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/>"
                        + "<ofd:Page ID=\"2\" BaseLoc=\"Pages/Page_1/Content.xml\"/></ofd:Pages></ofd:Document>"));
        if (hiding) {
            parts.put(
                    "Doc_0/Annotations.xml",
                    xml("<ofd:Annotations><ofd:Page PageID=\"2\"><ofd:FileLoc>Annots/a.xml</ofd:FileLoc></ofd:Page>"
                            + "</ofd:Annotations>"));
            parts.put(
                    "Doc_0/Annots/a.xml",
                    xml("<ofd:PageAnnot><ofd:Annot Type=\"Highlight\" Creator=\"张三\"/></ofd:PageAnnot>"));
            parts.put(
                    "Doc_0/Attachs/Attachments.xml",
                    xml("<ofd:Attachments><ofd:Attachment Name=\"底稿\"/></ofd:Attachments>"));
            parts.put(
                    "Doc_0/Tags/CustomTags.xml",
                    xml("<ofd:CustomTags><ofd:CustomTag TypeID=\"公文\"/></ofd:CustomTags>"));
        }
        return zip(parts);
    }

    /** ODS: a table that is not shown, a collapsed row, a remark. */
    static byte[] openSheet() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.spreadsheet"));
        parts.put(
                "content.xml",
                utf8(
                        "<o:document-content xmlns:o=\"o\" xmlns:s=\"s\" xmlns:t=\"t\" xmlns:dc=\"dc\"><o:automatic-styles>"
                                + "<s:style s:name=\"ta2\"><s:table-properties t:display=\"false\"/></s:style></o:automatic-styles>"
                                + "<t:table t:name=\"名单\"><t:table-row/><t:table-row t:visibility=\"collapse\"/>"
                                + "<t:table-row><t:table-cell><o:annotation><dc:creator>张三</dc:creator></o:annotation>"
                                + "</t:table-cell></t:table-row></t:table>"
                                + "<t:table t:name=\"底稿\" t:style-name=\"ta2\"/></o:document-content>"));
        return zip(parts);
    }

    /** A photo of 24.9575 north, 118.3875 east, by 李四. */
    static byte[] photo() throws IOException {
        byte[] picture = picture("jpg");
        byte[] exif = concat(utf8("Exif\0\0"), exif());
        ByteBuffer marked = ByteBuffer.allocate(picture.length + exif.length + 4);
        marked.put(picture, 0, 2).putShort((short) 0xffe1).putShort((short) (exif.length + 2));
        return marked.put(exif).put(picture, 2, picture.length - 2).array();
    }

    /** The same in a chunk of PNG. */
    public static byte[] photoAsPng() throws IOException {
        byte[] picture = picture("png");
        byte[] exif = exif();
        ByteBuffer more = ByteBuffer.allocate(picture.length + exif.length + 12);
        more.put(picture, 0, 33).putInt(exif.length).put(utf8("eXIf")).put(exif).putInt(0);
        return more.put(picture, 33, picture.length - 33).array();
    }

    /** The same as telephones write it; there is no picture in it. */
    static byte[] photoAsHeic() {
        byte[] head = concat(new byte[] {0, 0, 0, 24}, utf8("ftypheic\0\0\0\0mif1heic"));
        return concat(concat(head, new byte[] {0, 0, 0, 6}), concat(utf8("Exif\0\0"), exif()));
    }

    /** TIFF of a single directory with an artist and one of positions. */
    private static byte[] exif() {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(utf8("II*\0")).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x013b, 2, 7, 150);
        entry(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N');
        entry(tiff, 2, 5, 3, 100);
        entry(tiff, 3, 2, 2, 'E');
        entry(tiff, 4, 5, 3, 124);
        tiff.putInt(0);
        tiff.position(100);
        degrees(tiff, 24, 57, 27);
        degrees(tiff, 118, 23, 15);
        tiff.position(150);
        tiff.put(utf8("Li Si!\0"));
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void degrees(ByteBuffer tiff, int degrees, int minutes, int seconds) {
        tiff.putInt(degrees).putInt(1).putInt(minutes).putInt(1).putInt(seconds).putInt(1);
    }

    static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** A sheet of spaces as large as {@code megabytes}, packed to almost nothing. */
    static byte[] bomb(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(9);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(utf8("<Types/>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(utf8("<d>"));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                zip.write(blanks);
            }
            zip.write(utf8("</d>"));
        }
        return bytes.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] xml(String text) {
        return utf8(text.replaceFirst(">", " xmlns:ofd=\"http://www.ofdspec.org/2016\">"));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    static byte[] bytes(Writing<ByteArrayOutputStream> writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }
}
