package cn.gov.nanan.disclosure.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentsTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                Arguments.of("PDF", utf8("%PDF-1.7\n%âãÏÓ\n1 0 obj"), EnumSet.of(FileKind.PDF)),
                Arguments.of("CEB", utf8("Founder CEB\0\3\0"), EnumSet.of(FileKind.CEB)),
                Arguments.of("OFD", zip("OFD.xml", "<ofd:OFD/>", "Doc_0/Document.xml", ""), EnumSet.of(FileKind.OFD)),
                Arguments.of("DOCX", ooxml("word/document.xml"), EnumSet.of(FileKind.DOCX)),
                Arguments.of("XLSX", spreadsheet(), EnumSet.of(FileKind.XLSX)),
                Arguments.of("PPTX", ooxml("ppt/presentation.xml"), EnumSet.of(FileKind.PPTX)),
                Arguments.of("ODT", zip("mimetype", FileKind.ODT.mediaType()), EnumSet.of(FileKind.ODT)),
                Arguments.of("DOC or WPS", compound("WordDocument"), EnumSet.of(FileKind.DOC, FileKind.WPS)),
                Arguments.of("XLS or ET", OfficeFiles.legacySheet(false), EnumSet.of(FileKind.XLS, FileKind.ET)),
                Arguments.of(
                        "PPT",
                        OfficeFiles.compound(Map.of("PowerPoint Document", new byte[4096])),
                        EnumSet.of(FileKind.PPT, FileKind.DPS)),
                Arguments.of("UTF-8 text", utf8("第一章　总则\n第一条"), EnumSet.of(FileKind.TXT, FileKind.CSV)),
                Arguments.of("GBK text", gbk("序号,企业名称,补助金额\n1,某公司,20"), EnumSet.of(FileKind.TXT, FileKind.CSV)),
                Arguments.of("JPEG", hex("ffd8ffe000104a46494600010101"), EnumSet.of(FileKind.JPEG)),
                Arguments.of("PNG", hex("89504e470d0a1a0a0000000d49484452"), EnumSet.of(FileKind.PNG)),
                Arguments.of("GIF", utf8("GIF89a.."), EnumSet.of(FileKind.GIF)),
                Arguments.of("TIFF", hex("49492a0008000000"), EnumSet.of(FileKind.TIFF)),
                Arguments.of("MP3", utf8("ID3\3\0\0\0\0\0"), EnumSet.of(FileKind.MP3)),
                Arguments.of("WAV", hex("524946462400000057415645666d7420"), EnumSet.of(FileKind.WAV)),
                Arguments.of("MP4", hex("00000020667479706d703432000000006d703432"), EnumSet.of(FileKind.MP4)),
                Arguments.of("MP4 isom", hex("000000206674797069736f6d0000020069736f6d"), EnumSet.of(FileKind.MP4)),
                Arguments.of("HTML", utf8("<!DOCTYPE html><html><script>alert(1)</script>"), none()),
                Arguments.of("HTML with BOM", utf8("\ufeff<html><body>"), none()),
                Arguments.of("XML", utf8("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"), none()),
                Arguments.of("EXE", hex("4d5a90000300000004000000ffff0000b8"), none()),
                Arguments.of("ELF", hex("7f454c4602010100000000000000000002003e00"), none()),
                Arguments.of("ZIP", zip("文件.pdf", "%PDF-1.7"), none()),
                Arguments.of("RAR", hex("526172211a0701003392b5e5"), none()),
                Arguments.of("JAR", zip("META-INF/MANIFEST.MF", "Manifest-Version: 1.0"), none()),
                Arguments.of("noise", hex("0001020304050607fefdfc0000"), none()));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("附件2 一（四）2 附件按内容判断真实类型")
    @MethodSource("files")
    void bytes_tell_what_a_file_is(String name, byte[] bytes, Set<FileKind> kinds) throws IOException {
        assertEquals(kinds, Contents.kinds(written(bytes), "x"));
        assertEquals(kinds, Contents.told(bytes).orElse(kinds));
    }

    @Test
    @DisplayName("附件2 一（四）2 从开头就能看出类型的不再看其余；要看到里面的没有结论")
    void howAFileBeginsTellsSomeKinds() throws IOException {
        assertEquals(
                EnumSet.of(FileKind.TXT, FileKind.CSV),
                Contents.told(utf8("通知如下")).orElseThrow());
        assertEquals(none(), Contents.told(utf8("<html><body>")).orElseThrow());
        assertTrue(Contents.told(utf8("%PDF-1.7")).isEmpty());
        assertTrue(Contents.told(ooxml("word/document.xml")).isEmpty());
        assertTrue(Contents.told(compound("Workbook")).isEmpty());
        assertTrue(Contents.told(new byte[0]).isEmpty());
    }

    @Test
    @DisplayName("附件2 一（四）2 含宏的文件不收")
    void macros_are_refused() throws IOException {
        assertRefused("active", zip("[Content_Types].xml", "<x/>", "word/document.xml", "", "word/vbaProject.bin", ""));
        assertRefused("active", compound("Workbook", "_VBA_PROJECT"));
    }

    @Test
    @DisplayName("附件2 一（四）2 损坏的文件不收")
    void damaged_containers_are_refused() throws IOException {
        byte[] whole = ooxml("word/document.xml");
        assertRefused("damaged", java.util.Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    @DisplayName("可以上传的扩展名各属一种类型")
    void every_kind_has_its_extension() {
        assertEquals(FileKind.JPEG, FileKind.ofExtension("jpeg").orElseThrow());
        assertTrue(FileKind.ofExtension("exe").isEmpty());
        assertTrue(FileKind.ofExtension("zip").isEmpty());
        assertTrue(FileKind.accepted().startsWith(".pdf,.ofd,.ceb,.doc"));
    }

    private void assertRefused(String error, byte[] bytes) throws IOException {
        Path file = written(bytes);
        BusinessException refusal = assertThrows(BusinessException.class, () -> Contents.kinds(file, "x"));
        assertEquals("file.error." + error, refusal.key());
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("bytes"), bytes);
    }

    private static Set<FileKind> none() {
        return EnumSet.noneOf(FileKind.class);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gbk(String text) {
        return text.getBytes(Charset.forName("GBK"));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] ooxml(String part) throws IOException {
        return zip("[Content_Types].xml", "<Types/>", "_rels/.rels", "<x/>", part, "<x/>");
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(utf8(namesAndTexts[i + 1]));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] spreadsheet() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("统计").value(0, 0, "企业");
        }
        return bytes.toByteArray();
    }

    /** A compound file's signature and a directory with these streams. */
    private static byte[] compound(String... streams) {
        byte[] file = new byte[512 + 512];
        System.arraycopy(hex("d0cf11e0a1b11ae1"), 0, file, 0, 8);
        for (int i = 0; i < streams.length; i++) {
            byte[] name = streams[i].getBytes(StandardCharsets.UTF_16LE);
            System.arraycopy(name, 0, file, 512 + i * 128, name.length);
            file[512 + i * 128 + 64] = (byte) (name.length + 2);
        }
        return file;
    }
}
