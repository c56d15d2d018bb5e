package cn.gov.nanan.disclosure.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.SharedData;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveContentTest {
    private static final String DOCUMENT_RELATIONS = "word/_rels/document.xml.rels";
    private static final String SETTINGS = "word/_rels/settings.xml.rels";
    private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae10000000000000000");

    @TempDir
    private Path folder;

    static Stream<Arguments> running() throws IOException {
        return Stream.of(office(), openDocuments(), legacy(), pdfs()).flatMap(kinds -> kinds);
    }

    private static Stream<Arguments> office() throws IOException {
        byte[] word = OfficeFiles.word();
        byte[] sheet = OfficeFiles.sheet();
        byte[] slides = OfficeFiles.slides();
        return Stream.of(
                of("宏，大小写不同", ActiveContent.MACRO, OfficeFiles.with(word, "word/VBAPROJECT.BIN", OLE)),
                of("宏，反斜线路径", ActiveContent.MACRO, OfficeFiles.with(word, "word\\vbaProject.bin", OLE)),
                of(
                        "宏，只有关系",
                        ActiveContent.MACRO,
                        OfficeFiles.related(
                                word,
                                DOCUMENT_RELATIONS,
                                "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                                "media/picture.dat",
                                false)),
                of(
                        "宏，只有内容类型",
                        ActiveContent.MACRO,
                        OfficeFiles.typed(word, "word/theme.xml", "application/vnd.ms-office.vbaProject")),
                of(
                        "宏，主部件类型",
                        ActiveContent.MACRO,
                        OfficeFiles.changed(
                                sheet,
                                "[Content_Types].xml",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
                of(
                        "Excel 4.0 宏表",
                        ActiveContent.MACRO,
                        OfficeFiles.related(
                                sheet,
                                "xl/_rels/workbook.xml.rels",
                                "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet",
                                "macrosheets/sheet1.xml",
                                false)),
                of("WPS JS 宏", ActiveContent.MACRO, OfficeFiles.with(sheet, "xl/JDEData.bin", OfficeFiles.utf8("x"))),
                of(
                        "ActiveX 控件",
                        ActiveContent.CONTROL,
                        OfficeFiles.related(word, DOCUMENT_RELATIONS, "control", "activeX/activeX1.xml", false)),
                of(
                        "OLE 对象，有关系",
                        ActiveContent.OBJECT,
                        OfficeFiles.related(word, DOCUMENT_RELATIONS, "oleObject", "embeddings/1.bin", false)),
                of("OLE 对象，换了名字", ActiveContent.OBJECT, OfficeFiles.with(word, "word/media/image9.png", OLE)),
                of(
                        "RTF 部件",
                        ActiveContent.OBJECT,
                        OfficeFiles.with(word, "word/afchunk.rtf", OfficeFiles.utf8("{\\rtf1 {\\object"))),
                of(
                        "远程模板，网址",
                        ActiveContent.REMOTE_PART,
                        OfficeFiles.related(word, SETTINGS, "attachedTemplate", "https://evil.example/a.dotm", true)),
                of(
                        "远程模板，共享文件夹",
                        ActiveContent.REMOTE_PART,
                        OfficeFiles.related(word, SETTINGS, "attachedTemplate", "file://server/share/a.dotm", true)),
                of(
                        "远程模板，UNC",
                        ActiveContent.REMOTE_PART,
                        OfficeFiles.related(word, SETTINGS, "attachedTemplate", "\\\\server\\share\\a.dotm", true)),
                of(
                        "远程框架",
                        ActiveContent.REMOTE_PART,
                        OfficeFiles.related(
                                word, "word/_rels/webSettings.xml.rels", "frame", "http://evil.example/x", true)),
                of(
                        "DDE 域",
                        ActiveContent.DDE,
                        OfficeFiles.changed(
                                word,
                                "word/document.xml",
                                "<w:r>",
                                "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> D</w:instrText><w:instrText>DEAUTO c:\\\\cmd</w:instrText>")),
                of(
                        "DDE 简单域",
                        ActiveContent.DDE,
                        OfficeFiles.changed(
                                word, "word/document.xml", "<w:r>", "<w:fldSimple w:instr=\"dde cmd /c\"/><w:r>")),
                of(
                        "DDE 外部链接",
                        ActiveContent.DDE,
                        OfficeFiles.with(
                                OfficeFiles.typed(
                                        sheet,
                                        "xl/e.xml",
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"),
                                "xl/e.xml",
                                OfficeFiles.utf8(
                                        "<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>"))),
                of(
                        "打开时刷新的连接",
                        ActiveContent.REMOTE_DATA,
                        OfficeFiles.with(
                                OfficeFiles.typed(
                                        sheet,
                                        "xl/c.xml",
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml"),
                                "xl/c.xml",
                                OfficeFiles.utf8("<connections><connection refreshOnLoad=\"1\"/></connections>"))),
                of(
                        "加载项",
                        ActiveContent.SCRIPT,
                        OfficeFiles.related(
                                sheet,
                                "_rels/.rels",
                                "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
                                "w.xml",
                                false)),
                of(
                        "幻灯片启动程序",
                        ActiveContent.LAUNCH,
                        OfficeFiles.changed(
                                slides,
                                "ppt/slides/slide1.xml",
                                "</p:sld>",
                                "<a:hlinkClick xmlns:a=\"a\" action=\"ppaction://program\"/></p:sld>")),
                of(
                        "内嵌程序",
                        ActiveContent.EMBEDDED_PROGRAM,
                        OfficeFiles.with(slides, "ppt/media/a.wav", OfficeFiles.utf8("MZ\3"))),
                of(
                        "内嵌压缩包",
                        ActiveContent.EMBEDDED_ARCHIVE,
                        OfficeFiles.with(word, "word/embeddings/a.xlsx", OfficeFiles.zip(Map.of("a.exe", OLE)))),
                of(
                        "内嵌工作簿带宏",
                        ActiveContent.MACRO,
                        OfficeFiles.with(
                                word, "word/embeddings/a.xlsx", OfficeFiles.with(sheet, "xl/vbaProject.bin", OLE))));
    }

    private static Stream<Arguments> openDocuments() throws IOException {
        String odt = FileKind.ODT.mediaType();
        return Stream.of(
                of("ODT Basic", ActiveContent.MACRO, OfficeFiles.text(odt, "", "Basic/Standard/Module1.xml")),
                of("ODT Scripts", ActiveContent.MACRO, OfficeFiles.text(odt, "", "Scripts/python/a.py")),
                of("ODT scripts 小写", ActiveContent.MACRO, OfficeFiles.text(odt, "", "scripts/python/a.py")),
                of(
                        "ODT 事件",
                        ActiveContent.SCRIPT,
                        OfficeFiles.text(odt, "<script:event-listener script:event-name=\"dom:load\"/>")),
                of(
                        "ODT 脚本链接",
                        ActiveContent.SCRIPT,
                        OfficeFiles.text(odt, "<text:a xlink:href=\"vnd.sun.star.script:a\"/>")),
                of("ODS DDE", ActiveContent.DDE, OfficeFiles.text(FileKind.ODS.mediaType(), "<office:dde-source/>")),
                of("ODT OLE", ActiveContent.OBJECT, OfficeFiles.with(OfficeFiles.text(odt, ""), "Object 1", OLE)),
                of(
                        "ODT 远程模板",
                        ActiveContent.REMOTE_PART,
                        OfficeFiles.with(
                                OfficeFiles.text(odt, ""),
                                "meta.xml",
                                OfficeFiles.utf8("<m><template href=\"http://evil.example/a.ott\"/></m>"))));
    }

    private static Stream<Arguments> legacy() throws IOException {
        byte[] linked = new byte[64];
        linked[0] = (byte) 0xae;
        linked[1] = 1;
        linked[2] = 32;
        System.arraycopy(OfficeFiles.utf8("\1\0\3\0\0cmd\3/c calc"), 0, linked, 4, 16);
        byte[] macroSheet = {(byte) 0x85, 0, 8, 0, 0, 0, 0, 0, 0, 1, 1, 'a'};
        byte[] macros = {0, 0, 0, 4, 12, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0};
        byte[] started = new byte[24];
        started[2] = (byte) 0xf3;
        started[3] = 0x0f;
        started[4] = 16;
        started[16] = 2;
        return Stream.of(
                of("DOC Macros", ActiveContent.MACRO, OfficeFiles.legacyWord("Macros/")),
                of("DOC MACROS 大写", ActiveContent.MACRO, OfficeFiles.legacyWord("MACROS/")),
                of("DOC OLE", ActiveContent.OBJECT, OfficeFiles.legacyWord("ObjectPool/")),
                of("DOC Ole10Native", ActiveContent.OBJECT, OfficeFiles.legacyWord("\1Ole10Native")),
                of(
                        "DOC DDE",
                        ActiveContent.DDE,
                        OfficeFiles.compound(
                                Map.of("WordDocument", Arrays.copyOf(OfficeFiles.utf8("\23 DDEAUTO cmd"), 4096)))),
                of(
                        "XLS _VBA_PROJECT_CUR",
                        ActiveContent.MACRO,
                        OfficeFiles.compound(Map.of("Workbook", new byte[4096], "_vba_project_cur/", new byte[9]))),
                of(
                        "XLS 宏表",
                        ActiveContent.MACRO,
                        OfficeFiles.compound(Map.of("Workbook", Arrays.copyOf(macroSheet, 4096)))),
                of("XLS DDE", ActiveContent.DDE, OfficeFiles.compound(Map.of("Workbook", Arrays.copyOf(linked, 4096)))),
                of(
                        "XLS OLE",
                        ActiveContent.OBJECT,
                        OfficeFiles.compound(Map.of("Workbook", new byte[4096], "MBD0001A2F3/", new byte[9]))),
                of(
                        "PPT 宏",
                        ActiveContent.MACRO,
                        OfficeFiles.compound(Map.of("PowerPoint Document", Arrays.copyOf(macros, 4096)))),
                of(
                        "PPT 启动程序",
                        ActiveContent.LAUNCH,
                        OfficeFiles.compound(Map.of("PowerPoint Document", Arrays.copyOf(started, 4096)))));
    }

    private static Stream<Arguments> pdfs() throws IOException {
        return Stream.of(
                of("PDF 打开时的脚本", ActiveContent.SCRIPT, OfficeFiles.pdf(pdf -> pdf.getDocumentCatalog()
                        .setOpenAction(new PDActionJavaScript("app.alert(1)")))),
                of("PDF 启动程序", ActiveContent.LAUNCH, OfficeFiles.pdf(pdf -> pdf.getDocumentCatalog()
                        .setOpenAction(new PDActionLaunch()))),
                of("PDF 富媒体", ActiveContent.EMBEDDED_PROGRAM, OfficeFiles.pdf(pdf -> pdf.getDocumentCatalog()
                        .getCOSObject()
                        .setItem("X", subtype("RichMedia")))),
                of(
                        "PDF 内嵌程序，看名称",
                        ActiveContent.EMBEDDED_PROGRAM,
                        OfficeFiles.pdf(pdf -> attach(pdf, "setup.vbs", OfficeFiles.utf8("x")))),
                of(
                        "PDF 内嵌程序，看内容",
                        ActiveContent.EMBEDDED_PROGRAM,
                        OfficeFiles.pdf(pdf -> attach(pdf, "a.xml", OfficeFiles.utf8("MZ\3")))),
                of(
                        "PDF 内嵌带宏的文件",
                        ActiveContent.MACRO,
                        OfficeFiles.pdf(pdf -> attach(pdf, "a.doc", OfficeFiles.legacyWord("Macros/")))),
                of(
                        "PDF 内嵌压缩包",
                        ActiveContent.EMBEDDED_ARCHIVE,
                        OfficeFiles.pdf(pdf -> attach(pdf, "a.zip", OfficeFiles.zip(Map.of("a.exe", OLE))))),
                of(
                        "残缺 PDF 的脚本",
                        ActiveContent.SCRIPT,
                        OfficeFiles.utf8("%PDF-1.7\n1 0 obj\n<</S/#4aavaScript/JS(x)>>")));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("附件2 一（四）2 会自行运行的内容不收，说明是哪个文件、什么内容")
    @MethodSource("running")
    void whatRunsIsRefusedByName(String name, ActiveContent what, byte[] bytes) throws IOException {
        BusinessException refusal = assertThrows(BusinessException.class, () -> kinds(bytes));
        assertEquals("file.error.active", refusal.key());
        assertEquals(what, refusal.arguments()[1]);
        String text = Messages.text(Locale.CHINESE, refusal.key(), refusal.arguments());
        assertTrue(text.startsWith("文件“甲.bin”含有会自行运行的内容：" + Messages.text(Locale.CHINESE, Messages.keyOf(what))), text);
    }

    static Stream<Arguments> usual() throws IOException {
        byte[] word = OfficeFiles.word();
        byte[] sheet = OfficeFiles.sheet();
        return Stream.of(
                usual("Word，有链接和图片", FileKind.DOCX, word),
                usual(
                        "Word，主部件另有名称",
                        FileKind.DOCX,
                        OfficeFiles.typed(
                                OfficeFiles.zip(without(word, "word/document.xml")),
                                "word/document2.xml",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
                usual(
                        "Word，自己电脑上的模板",
                        FileKind.DOCX,
                        OfficeFiles.related(
                                word, SETTINGS, "attachedTemplate", "file:///C:\\Users\\甲\\Normal.dotm", true)),
                usual(
                        "Word，外部图片",
                        FileKind.DOCX,
                        OfficeFiles.related(word, DOCUMENT_RELATIONS, "image", "https://a.gov.cn/a.png", true)),
                usual("Word，图表的工作簿", FileKind.DOCX, OfficeFiles.with(word, "word/embeddings/a.xlsx", sheet)),
                usual("Word，内嵌字体", FileKind.DOCX, OfficeFiles.with(word, "word/fonts/font1.odttf", new byte[] {
                    7, 1, 2, 3
                })),
                usual(
                        "Word，有普通域",
                        FileKind.DOCX,
                        OfficeFiles.changed(
                                word, "word/document.xml", "<w:r>", "<w:fldSimple w:instr=\" PAGE DDE\"/><w:r>")),
                usual("Excel", FileKind.XLSX, sheet),
                usual(
                        "Excel，引用另一工作簿",
                        FileKind.XLSX,
                        OfficeFiles.related(
                                sheet,
                                "xl/externalLinks/_rels/e.xml.rels",
                                "externalLinkPath",
                                "\\\\server\\a.xlsx",
                                true)),
                usual("PowerPoint", FileKind.PPTX, OfficeFiles.slides()),
                usual(
                        "ODT，有对象和图片",
                        FileKind.ODT,
                        OfficeFiles.text(
                                FileKind.ODT.mediaType(),
                                "<text:a xlink:href=\"http://a\"/>",
                                "Object 1/content.xml",
                                "Pictures/a.png")),
                usual("Word 97", FileKind.DOC, OfficeFiles.legacyWord("\1CompObj", "\1Ole", "1Table")),
                usual("Excel 97", FileKind.XLS, OfficeFiles.legacySheet(true)),
                usual("PDF", FileKind.PDF, OfficeFiles.pdf(pdf -> {})),
                usual(
                        "PDF，附数据文件",
                        FileKind.PDF,
                        OfficeFiles.pdf(pdf -> attach(pdf, "发票.xml", OfficeFiles.utf8("<x/>")))),
                usual("PDF，附 Word 文件", FileKind.PDF, OfficeFiles.pdf(pdf -> attach(pdf, "a.docx", word))),
                usual("PDF，只限制打印", FileKind.PDF, OfficeFiles.pdf(pdf -> locked(pdf, ""))));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("附件2 一（四）2 平常的办公文件照收：链接、图片、字体、图表、附带的数据")
    @MethodSource("usual")
    void usualFilesAreAccepted(String name, FileKind kind, byte[] bytes) throws IOException {
        assertTrue(kinds(bytes).contains(kind));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("附件2 一（四）2 真实办公文件照收")
    @ValueSource(strings = {"tracked.docx", "hidden-data.xlsx", "two-sheets.xlsx", "cjk-date-formats.xlsx"})
    void realFilesAreAccepted(String name) throws IOException {
        Path file = SharedData.required("cases/" + name);
        assertTrue(Contents.kinds(file, name)
                .contains(FileKind.ofExtension(name.split("\\.")[1]).orElseThrow()));
    }

    @Test
    @DisplayName("附件2 一（四）2 看不出内容的文件不收：要口令的 PDF")
    void lockedFilesAreRefused() throws IOException {
        byte[] pdf = OfficeFiles.pdf(document -> locked(document, "secret"));
        assertEquals(
                "file.error.unclear",
                assertThrows(BusinessException.class, () -> kinds(pdf)).key());
    }

    @Test
    @DisplayName("附件2 一（四）2 同名部件、实体、套了太多层的文件不收")
    void crookedFilesAreRefused() throws IOException {
        byte[] word = OfficeFiles.word();
        assertRefused("damaged", OfficeFiles.with(word, "WORD/document.xml", OfficeFiles.utf8("<x/>")));
        assertRefused(
                "damaged",
                OfficeFiles.with(
                        word, "word/_rels/x.rels", OfficeFiles.utf8("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")));
        byte[] nested = word;
        for (int i = 0; i < 4; i++) {
            nested = OfficeFiles.with(word, "word/embeddings/a.docx", nested);
        }
        assertRefused("unclear", nested);
    }

    @Test
    @DisplayName("申请人证明材料 PDF 有脚本的不收")
    void proofsHoldNoScripts() throws IOException {
        byte[] scripted = OfficeFiles.pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("x")));
        assertEquals(
                "file.error.active",
                assertThrows(BusinessException.class, () -> ProofImage.of("证.pdf", scripted))
                        .key());
        byte[] scan = OfficeFiles.pdf(pdf -> {});
        assertArrayEquals(scan, ProofImage.of("证.pdf", scan).content());
    }

    private void assertRefused(String error, byte[] bytes) {
        assertEquals(
                "file.error." + error,
                assertThrows(BusinessException.class, () -> kinds(bytes)).key());
    }

    private Set<FileKind> kinds(byte[] bytes) throws IOException {
        Set<FileKind> kinds = EnumSet.noneOf(FileKind.class);
        kinds.addAll(Contents.kinds(Files.write(folder.resolve("bytes"), bytes), "甲.bin"));
        return kinds;
    }

    private static Map<String, byte[]> without(byte[] file, String part) throws IOException {
        Map<String, byte[]> parts = OfficeFiles.parts(file);
        parts.remove(part);
        return parts;
    }

    private static COSDictionary subtype(String name) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.SUBTYPE, name);
        return dictionary;
    }

    static void attach(PDDocument pdf, String name, byte[] content) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
        pdf.getDocumentCatalog().getCOSObject().setItem("Attached", file);
    }

    private static void locked(PDDocument pdf, String password) throws IOException {
        pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    }

    private static Arguments of(String name, ActiveContent what, byte[] bytes) {
        return Arguments.of(name, what, bytes);
    }

    private static Arguments usual(String name, FileKind kind, byte[] bytes) {
        return Arguments.of(name, kind, bytes);
    }
}
