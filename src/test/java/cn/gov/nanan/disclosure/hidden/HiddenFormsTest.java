package cn.gov.nanan.disclosure.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.file.FileKind;
import cn.gov.nanan.disclosure.file.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 各程序的写法: however a program names and arranges the parts of a file, what it hides is found, or said not to have been looked for. */
class HiddenFormsTest {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String BOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String SHOW =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
    private static final String DELETED =
            "<w:p><w:r><w:t>公示稿</w:t></w:r><w:del w:id=\"1\" w:author=\"测试\"><w:r><w:delText>内部意见</w:delText></w:r>"
                    + "</w:del></w:p>";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("条例第十七条 主文档不叫通常的名字（如 Word 网页版的 document2.xml）：按关系和内容类型找到，照样指出")
    void mainPartsOfOtherNames() throws IOException {
        Map<String, byte[]> word = open("word/document2.xml", WORD, text(DELETED));
        word.put("word/_rels/document2.xml.rels", relations(OFFICE + "footer", "foot.xml"));
        word.put("word/foot.xml", text(DELETED));
        assertEquals("修订痕迹：第 1 段删除（测试）；正文以外（测试）", words(FileKind.DOCX, word));
        Map<String, byte[]> book = open("data/book.xml", BOOK, sheets());
        book.put("data/_rels/book.xml.rels", relations(OFFICE + "worksheet", "one.xml"));
        book.put("data/one.xml", HidingFiles.utf8("<s><row r=\"1\"/><row r=\"3\" hidden=\"1\"/></s>"));
        assertEquals("隐藏的工作表：工作表“原始数据”|隐藏的行：工作表“公示名单”第 3 行", words(FileKind.XLSX, book));
        Map<String, byte[]> show =
                open("show.xml", SHOW, HidingFiles.utf8("<p xmlns:r=\"r\"><sldId id=\"256\" r:id=\"rId1\"/></p>"));
        show.put("_rels/show.xml.rels", relations(OFFICE + "slide", "one.xml"));
        show.put("one.xml", HidingFiles.utf8("<sld show=\"0\"/>"));
        assertEquals("隐藏的幻灯片：第 1 张幻灯片", words(FileKind.PPTX, show));
    }

    @Test
    @DisplayName("条例第十七条 没有关系、只有内容类型的主文档，和内容类型按扩展名给出的，也查")
    void mainPartsByTypeAlone() throws IOException {
        Map<String, byte[]> byType = open("word/document3.xml", WORD, text(DELETED));
        byType.remove("_rels/.rels");
        assertEquals("修订痕迹：第 1 段删除（测试）", words(FileKind.DOCX, byType));
        Map<String, byte[]> byExtension = open("doc.xml", WORD, text(DELETED));
        byExtension.put(
                "[Content_Types].xml",
                HidingFiles.utf8("<Types><Default Extension=\"xml\" ContentType=\"" + WORD + "\"/></Types>"));
        assertEquals("修订痕迹：第 1 段删除（测试）", words(FileKind.DOCX, byExtension));
    }

    @Test
    @DisplayName("条例第十七条 作者等属性不在通常的位置：按关系找到")
    void propertiesElsewhere() throws IOException {
        Map<String, byte[]> parts = open("word/document.xml", WORD, text(""));
        parts.put(
                "_rels/.rels",
                relations(
                        OFFICE + "officeDocument", "/word/document.xml",
                        PACKAGE + "core-properties", "/package/services/metadata/core-properties/1.psmdcp",
                        OFFICE + "custom-properties", "own.xml"));
        parts.put(
                "package/services/metadata/core-properties/1.psmdcp", HidingFiles.utf8("<c><creator>李四</creator></c>"));
        parts.put("own.xml", HidingFiles.utf8("<p><property name=\"承办人\"/></p>"));
        assertEquals("作者和单位：作者“李四”；自定义属性“承办人”", words(FileKind.DOCX, parts));
    }

    @Test
    @DisplayName("条例第十七条 找不到主文档的文件照实说没有查完，不算没有隐藏内容")
    void noMainPart() throws IOException {
        Map<String, byte[]> typed = Map.of("[Content_Types].xml", HidingFiles.utf8("<Types/>"), "a.xml", text(DELETED));
        assertEquals(Set.of(HiddenKind.UNFINISHED), kinds(FileKind.DOCX, HidingFiles.zip(typed)));
        Map<String, byte[]> strange = open("a.xml", "application/octet-stream", text(DELETED));
        assertEquals(Set.of(HiddenKind.UNFINISHED), kinds(FileKind.DOCX, HidingFiles.zip(strange)));
        Map<String, byte[]> open = Map.of("mimetype", HidingFiles.utf8("application/vnd.oasis.opendocument.text"));
        assertEquals(Set.of(HiddenKind.UNFINISHED), kinds(FileKind.ODT, HidingFiles.zip(open)));
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.createDocument(new ByteArrayInputStream(new byte[5000]), "Strange");
            assertEquals(
                    Set.of(HiddenKind.UNFINISHED), kinds(FileKind.DOC, HidingFiles.bytes(system::writeFilesystem)));
        }
    }

    @Test
    @DisplayName("条例第十七条 兼有两种容器标志的文件，按收文件时认定的那一种查")
    void theOrderInWhichFilesAreTakenIn() throws IOException {
        Map<String, byte[]> parts = open("word/document.xml", WORD, text(DELETED));
        parts.put("mimetype", HidingFiles.utf8("application/vnd.oasis.opendocument.text"));
        parts.put("OFD.xml", HidingFiles.utf8("<OFD/>"));
        assertEquals("修订痕迹：第 1 段删除（测试）", words(FileKind.DOCX, parts));
    }

    @Test
    @DisplayName("条例第十七条 WPS 等程序自己写入的属性不要人勾选；密级标签、模板账号和其他自定义属性照旧指出")
    void propertiesOfPrograms() throws IOException {
        Map<String, byte[]> parts = open("word/document.xml", WORD, text(""));
        parts.put("docProps/custom.xml", properties("KSOProductBuildVer", "ICV", "ContentTypeId", "KSOTemplateUUID"));
        assertEquals("", words(FileKind.DOCX, parts));
        parts.put("docProps/custom.xml", properties("ICV", "MSIP_Label_1_Name", "KSOTemplateDocerSaveRecord", "客户编号"));
        assertEquals(
                "作者和单位：自定义属性“MSIP_Label_1_Name”；自定义属性“KSOTemplateDocerSaveRecord”；自定义属性“客户编号”",
                words(FileKind.DOCX, parts));
    }

    @Test
    @DisplayName("条例第十七条 Word：由样式隐藏的文字也算；改格式以前曾经隐藏的不算")
    void hiddenByStyle() throws IOException {
        Map<String, byte[]> parts = open(
                "word/document.xml",
                WORD,
                text("<w:p><w:r><w:rPr><w:rPrChange w:author=\"测试\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>"
                        + "<w:t>看得见</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:rStyle w:val=\"b\"/></w:rPr><w:t>看不见</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>看不见</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr>"
                        + "<w:t>看得见</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:rStyle w:val=\"c\"/></w:rPr><w:t>看得见</w:t></w:r></w:p>"));
        parts.put(
                "word/styles.xml",
                text("<w:style w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"
                        + "<w:style w:styleId=\"c\"><w:basedOn w:val=\"c\"/></w:style>"));
        assertEquals("隐藏的文字：第 2 段；第 3 段|修订痕迹：第 1 段改格式（测试）", words(FileKind.DOCX, parts));
    }

    @Test
    @DisplayName("条例第十七条 ODT：批注指出第几段，修订痕迹归整个文件；隐藏的文字、段落、节都指出")
    void openText() throws IOException {
        String region = "<t:tracked-changes><t:changed-region><t:deletion><o:change-info><d:creator>王五</d:creator>"
                + "</o:change-info><t:p>删掉的话</t:p></t:deletion></t:changed-region></t:tracked-changes>";
        String text = "<t:p>第一段</t:p><t:h>标题<o:annotation><d:creator>张三</d:creator><t:p>请改</t:p>"
                + "</o:annotation></t:h><t:p>第三段<t:span t:style-name=\"T1\">内部</t:span></t:p>"
                + "<t:p t:style-name=\"P1\">第四段</t:p><t:section t:display=\"none\"><t:p>第五段</t:p></t:section>"
                + "<t:p>第六段<t:hidden-text t:string-value=\"内部\"/></t:p><t:p>第七段</t:p>";
        Map<String, byte[]> parts = openDocument("text", region + text);
        parts.put(
                "styles.xml",
                styles("<s:style s:name=\"隐\" s:family=\"paragraph\"><s:text-properties t:display=\"none\"/>"
                        + "</s:style>"));
        assertEquals("隐藏的文字：第 3 段；第 4 段；第 5 段；第 6 段|批注：第 2 段（张三）|修订痕迹：整个文件（王五）", words(FileKind.ODT, parts));
        assertEquals(
                "", words(FileKind.ODT, openDocument("text", "<t:p>第一段</t:p><t:section><t:p>二</t:p></t:section>")));
    }

    @Test
    @DisplayName("条例第十七条 加密的 ODF 照实说已加密，不说已损坏")
    void lockedOpenDocument() throws IOException {
        Map<String, byte[]> parts = openDocument("text", "");
        parts.put("content.xml", new byte[] {1, 2, 3});
        parts.put(
                "META-INF/manifest.xml",
                HidingFiles.utf8("<manifest><file-entry><encryption-data/></file-entry></manifest>"));
        assertEquals(Set.of(HiddenKind.ENCRYPTED), kinds(FileKind.ODT, HidingFiles.zip(parts)));
    }

    @Test
    @DisplayName("条例第十七条 旧版 Word 的修订：各人只说一次，归整个文件；各处只说第几段")
    void legacyChanges() {
        HiddenFindings findings = new HiddenFindings();
        LegacyWord.changed("deleted", 2, "张三、王五", findings);
        LegacyWord.changed("inserted", 3, "张三、王五", findings);
        assertEquals("修订痕迹：整个文件（张三、王五）；第 2 段删除；第 3 段插入", findings.all().get(0).text(Locale.CHINESE));
        HiddenFindings nameless = new HiddenFindings();
        LegacyWord.changed("deleted", 2, "", nameless);
        assertEquals("修订痕迹：第 2 段删除", nameless.all().get(0).text(Locale.CHINESE));
    }

    @Test
    @DisplayName("条例第十五条 PDF 里的照片：压缩方式写成一项的数组，拍摄位置也指出")
    void photoInPdf() throws IOException {
        COSArray one = new COSArray();
        one.add(COSName.DCT_DECODE);
        for (COSBase filter : List.of(COSName.DCT_DECODE, one)) {
            assertEquals(
                    Set.of(HiddenKind.AUTHOR, HiddenKind.POSITION),
                    kinds(FileKind.PDF, pdf(filter, 0)),
                    filter::toString);
        }
    }

    @Test
    @DisplayName("条例第十七条 PDF 套得太深、图片大得读不完：照实说没有查完")
    void tooDeepOrTooLarge() throws IOException {
        assertEquals(Set.of(), kinds(FileKind.PDF, pdf(null, 5)));
        assertEquals(Set.of(HiddenKind.UNFINISHED), kinds(FileKind.PDF, pdf(null, 20)));
        byte[] large = new byte[(64 << 20) + 1];
        HiddenFindings findings = new HiddenFindings();
        large[0] = (byte) 0xff;
        large[1] = (byte) 0xd8;
        Pictures.of(new ByteArrayInputStream(large), findings);
        assertEquals(
                Set.of(HiddenKind.DAMAGED, HiddenKind.UNFINISHED),
                findings.all().stream().map(HiddenFinding::kind).collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("条例第十七条 一时打不开的文件：说还没有查，不说已损坏")
    void unreachable() {
        assertEquals(ReadingRoom.PENDING, HiddenContent.of(folder.resolve("没有"), stored(FileKind.DOCX)));
    }

    /** A page with a picture packed so, or with arrays inside of each other. */
    private static byte[] pdf(COSBase filter, int deep) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (filter != null) {
                COSStream picture = document.getDocument().createCOSStream();
                try (var out = picture.createRawOutputStream()) {
                    out.write(HidingFiles.photo());
                }
                picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
                picture.setItem(COSName.FILTER, filter);
                page.getCOSObject().setItem(COSName.getPDFName("Photo"), picture);
            }
            COSArray nested = new COSArray();
            for (int i = 0; i < deep; i++) {
                COSArray outer = new COSArray();
                outer.add(nested);
                nested = outer;
            }
            nested.setDirect(true);
            page.getCOSObject().setItem(COSName.getPDFName("Nested"), nested);
            return HidingFiles.bytes(document::save);
        }
    }

    private static Map<String, byte[]> open(String main, String type, byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                HidingFiles.utf8("<Types><Override PartName=\"/" + main + "\" ContentType=\"" + type + "\"/></Types>"));
        parts.put("_rels/.rels", relations(OFFICE + "officeDocument", "/" + main));
        parts.put(main, content);
        return parts;
    }

    /** @param pairs of type and target */
    private static byte[] relations(String... pairs) {
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (int i = 0; i < pairs.length; i += 2) {
            relations
                    .append("<Relationship Id=\"rId" + (i / 2 + 1) + "\" Type=\"" + pairs[i])
                    .append("\" Target=\"" + pairs[i + 1] + "\"/>");
        }
        return HidingFiles.utf8(relations.append("</Relationships>").toString());
    }

    private static byte[] text(String content) {
        return HidingFiles.utf8("<w:document xmlns:w=\"w\"><w:body>" + content + "</w:body></w:document>");
    }

    private static byte[] sheets() {
        return HidingFiles.utf8("<w xmlns:r=\"r\"><sheet name=\"公示名单\" sheetId=\"1\" r:id=\"rId1\"/>"
                + "<sheet name=\"原始数据\" sheetId=\"2\" r:id=\"rId2\" state=\"hidden\"/></w>");
    }

    private static byte[] properties(String... names) {
        return HidingFiles.utf8(List.of(names).stream()
                .map(name -> "<property name=\"" + name + "\"/>")
                .collect(Collectors.joining("", "<Properties>", "</Properties>")));
    }

    private static Map<String, byte[]> openDocument(String body, String content) {
        String styles = "<s:style s:name=\"T1\" s:family=\"text\"><s:text-properties t:display=\"none\"/></s:style>"
                + "<s:style s:name=\"P1\" s:family=\"paragraph\" s:parent-style-name=\"隐\"/>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", HidingFiles.utf8("application/vnd.oasis.opendocument." + body));
        parts.put("content.xml", styles(styles + "<o:body><o:" + body + ">" + content + "</o:" + body + "></o:body>"));
        return parts;
    }

    private static byte[] styles(String content) {
        return HidingFiles.utf8(
                "<o:document xmlns:o=\"o\" xmlns:s=\"s\" xmlns:t=\"t\" xmlns:d=\"d\">" + content + "</o:document>");
    }

    private String words(FileKind kind, Map<String, byte[]> parts) throws IOException {
        return found(kind, HidingFiles.zip(parts)).stream()
                .map(one -> one.text(Locale.CHINESE))
                .collect(Collectors.joining("|"));
    }

    private Set<HiddenKind> kinds(FileKind kind, byte[] bytes) throws IOException {
        return found(kind, bytes).stream().map(HiddenFinding::kind).collect(Collectors.toSet());
    }

    private List<HiddenFinding> found(FileKind kind, byte[] bytes) throws IOException {
        return HiddenContent.of(Files.write(folder.resolve("file"), bytes), stored(kind));
    }

    private static StoredFile stored(FileKind kind) {
        return new StoredFile("甲." + kind.extension(), kind.mediaType(), 1, "0".repeat(64), Instant.EPOCH);
    }
}
