package cn.gov.nanan.disclosure.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.file.FileKind;
import cn.gov.nanan.disclosure.file.StoredFile;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 看不见的内容: each kind of it is found where it stands, and a plain file has none. */
class HiddenContentTest {
    private static final String SHEETS =
            "隐藏的工作表：工作表“底稿”|隐藏的行：工作表“名单”第 3 至 4 行|隐藏的列：工作表“名单”C 列" + "|批注：工作表“名单”单元格 B2（张三）|作者和单位：作者“李四”；单位“某某公司”";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("条例第十七条 电子表格：隐藏的工作表、行、列，批注，作者和单位，各指出位置；新旧格式和 WPS 表格一样")
    void sheets() throws IOException {
        assertEquals(SHEETS, words(FileKind.XLSX, HidingFiles.sheet()));
        assertEquals(SHEETS, words(FileKind.XLS, HidingFiles.legacySheet()));
        assertEquals(SHEETS, words(FileKind.ET, HidingFiles.legacySheet()));
        assertEquals(SHEETS, words(FileKind.ET, HidingFiles.sheet()), "whatever container it has");
        assertEquals(
                "隐藏的工作表：工作表“底稿”|隐藏的行：工作表“名单”第 2 行|批注：工作表“名单”第 3 行（张三）", words(FileKind.ODS, HidingFiles.openSheet()));
    }

    @Test
    @DisplayName("条例第十七条 文字文档：修订痕迹、批注、隐藏的文字，指出第几段、谁")
    void texts() throws IOException {
        assertEquals("隐藏的文字：第 2 段|批注：第 2 段（张三）|修订痕迹：第 2 段删除（王五）", words(FileKind.DOCX, HidingFiles.word()));
    }

    @Test
    @DisplayName("条例第十七条 演示文稿：隐藏的幻灯片、演讲者备注，指出第几张")
    void slides() throws IOException {
        assertEquals("隐藏的幻灯片：第 2 张幻灯片|演讲者备注：第 2 张幻灯片", words(FileKind.PPTX, HidingFiles.slides()));
        assertEquals("隐藏的幻灯片：第 2 张幻灯片", words(FileKind.PPT, HidingFiles.legacySlides()));
        assertEquals("隐藏的幻灯片：第 2 张幻灯片", words(FileKind.DPS, HidingFiles.legacySlides()));
    }

    @Test
    @DisplayName("条例第十七条 PDF：注释、表单、附件、脚本、作者、早先的版本，指出第几页、谁")
    void pdf() throws IOException {
        assertEquals(
                "注释：第 2 页（张三）|表单：“联系人”|嵌入的文件：“底稿.txt”|脚本（JavaScript）|作者和单位：作者“李四”",
                words(FileKind.PDF, HidingFiles.pdf()));
        assertEquals("早先的版本：保存过 1 次，改动以前的内容还在", words(FileKind.PDF, HidingFiles.savedOver(HidingFiles.plainPdf())));
        assertEquals(
                "早先的版本：保存过 2 次，改动以前的内容还在",
                words(FileKind.PDF, HidingFiles.savedOver(HidingFiles.savedOver(HidingFiles.plainPdf()))));
    }

    @Test
    @DisplayName("条例第十七条 OFD：注释、附件、自定义标引、版本、作者")
    void layout() throws IOException {
        assertEquals(
                "注释：第 2 页（张三）|嵌入的文件：“底稿”|早先的版本：版本 1|自定义标引：“公文”|作者和单位：作者“李四”",
                words(FileKind.OFD, HidingFiles.layout(true)));
    }

    @Test
    @DisplayName("条例第十五条 照片的拍摄位置和拍摄人：JPEG、PNG、HEIC，夹在文档里的也是")
    void positions() throws IOException {
        String there = "作者和单位：作者“Li Si!”|拍摄位置：北纬 24.9575°，东经 118.3875°";
        assertEquals(there, words(FileKind.JPEG, HidingFiles.photo()));
        assertEquals(there, words(FileKind.PNG, HidingFiles.photoAsPng()));
        assertEquals(there, words(FileKind.HEIC, HidingFiles.photoAsHeic()));
        byte[] word = HidingFiles.zip(Map.of(
                "word/document.xml", HidingFiles.utf8("<d/>"),
                "word/media/image1.jpeg", HidingFiles.photo()));
        assertEquals(
                "图片“甲”，南纬 33.0000°，西经 70.5000°", Pictures.place(-33, -70.5, "甲").text(Locale.CHINESE));
        assertEquals("33.0000° S, 70.5000° E", Pictures.place(-33, 70.5, "").text(Locale.ENGLISH));
        assertEquals("作者和单位：作者“Li Si!”|拍摄位置：图片“image1.jpeg”，北纬 24.9575°，东经 118.3875°", words(FileKind.DOCX, word));
    }

    @Test
    @DisplayName("条例第十七条 嵌入的文件、数据透视表和外部工作簿的缓存")
    void embedded() throws IOException {
        byte[] sheet = HidingFiles.zip(Map.of(
                "xl/workbook.xml", HidingFiles.utf8("<w/>"),
                "xl/embeddings/底稿.docx", new byte[] {1},
                "xl/pivotCache/pivotCacheRecords1.xml", HidingFiles.utf8("<p/>"),
                "xl/externalLinks/externalLink1.xml", HidingFiles.utf8("<p/>")));
        assertEquals(
                "嵌入的文件：“底稿.docx”|缓存的数据：数据透视表（pivotCacheRecords1.xml）；其他工作簿的数据（externalLink1.xml）",
                words(FileKind.XLSX, sheet));
    }

    @Test
    @DisplayName("条例第十七条 没有隐藏内容的文件，一项也不列")
    void nothing() throws IOException {
        assertEquals("", words(FileKind.XLSX, HidingFiles.plainSheet()));
        assertEquals("", words(FileKind.PDF, HidingFiles.plainPdf()));
        assertEquals("", words(FileKind.OFD, HidingFiles.layout(false)));
        assertEquals("", words(FileKind.JPEG, HidingFiles.picture("jpg")));
        assertEquals("", words(FileKind.PNG, HidingFiles.picture("png")));
        assertEquals("", words(FileKind.TXT, HidingFiles.utf8("名单")));
    }

    @Test
    @DisplayName("条例第十七条 加密的、损坏的、过大的文件照实指出；压缩炸弹和外部实体没有危害")
    void unreadable() throws IOException {
        assertEquals(Set.of(HiddenKind.ENCRYPTED), kinds(FileKind.PDF, lockedPdf()));
        assertEquals(Set.of(HiddenKind.ENCRYPTED), kinds(FileKind.DOC, lockedOffice()));
        for (FileKind kind : EnumSet.of(FileKind.PDF, FileKind.DOCX, FileKind.XLS, FileKind.OFD, FileKind.JPEG)) {
            byte[] half = java.util.Arrays.copyOf(
                    kind == FileKind.DOCX ? HidingFiles.word() : HidingFiles.utf8("PK\3\4 damaged"), 600);
            half[0] = kind == FileKind.JPEG ? (byte) 0xff : half[0];
            half[1] = kind == FileKind.JPEG ? (byte) 0xd8 : half[1];
            assertEquals(Set.of(HiddenKind.DAMAGED), kinds(kind, half), kind.name());
        }
        byte[] bomb = HidingFiles.bomb(1024);
        assertTrue(bomb.length < 2_000_000, "packed " + bomb.length);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertEquals(Set.of(HiddenKind.UNFINISHED), kinds(FileKind.DOCX, bomb));
        long taken = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(taken < 512L << 20, "allocated in all " + taken);
        byte[] entity = HidingFiles.zip(Map.of(
                "word/document.xml",
                HidingFiles.utf8("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>")));
        assertEquals(Set.of(HiddenKind.DAMAGED), kinds(FileKind.DOCX, entity));
    }

    @Test
    @DisplayName("条例第十七条 位置太多的列出前几处和其余的个数；文件里的长名字和控制字符不搅乱页面")
    void manyPlaces() throws IOException {
        String sheets = IntStream.range(0, 30)
                .mapToObj(i -> "<s:sheet name=\"表" + i + "\u200b" + "长".repeat(200) + "\" state=\"hidden\"/>")
                .collect(Collectors.joining());
        byte[] book =
                HidingFiles.zip(Map.of("xl/workbook.xml", HidingFiles.utf8("<s:w xmlns:s=\"s\">" + sheets + "</s:w>")));
        List<HiddenFinding> found = found(FileKind.XLSX, book);
        assertEquals(8, found.get(0).places().size());
        assertEquals(22, found.get(0).more());
        assertTrue(found.get(0).text(Locale.CHINESE).endsWith("；另有 22 处"));
        assertTrue(found.get(0).text(Locale.CHINESE).length() < 700);
        assertEquals(
                found,
                found.stream().map(HiddenFinding::line).map(HiddenFinding::of).toList(),
                "kept as it was found");
    }

    private byte[] lockedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return HidingFiles.bytes(document::save);
        }
    }

    private byte[] lockedOffice() throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            return HidingFiles.bytes(system::writeFilesystem);
        }
    }

    private String words(FileKind kind, byte[] bytes) throws IOException {
        return found(kind, bytes).stream().map(one -> one.text(Locale.CHINESE)).collect(Collectors.joining("|"));
    }

    private Set<HiddenKind> kinds(FileKind kind, byte[] bytes) throws IOException {
        return found(kind, bytes).stream().map(HiddenFinding::kind).collect(Collectors.toSet());
    }

    private List<HiddenFinding> found(FileKind kind, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        return HiddenContent.of(
                file,
                new StoredFile("甲." + kind.extension(), kind.mediaType(), bytes.length, "0".repeat(64), Instant.EPOCH));
    }
}
