package cn.gov.nanan.disclosure.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.Mutations;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files and texts that ask for much: they are answered in the time and memory of any other. */
class CostlyFilesTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("正文 很长的样式、列表、空表格、很深的嵌套，处理时间随长度而不是随其平方")
    void longTextsTakeTheirTimeOnce() {
        String layout = "<p class=\"" + "ql-align-left ".repeat(20_000) + "\">甲</p>";
        String list = "<ol class=\"ql-indent-1\"><li>甲</li></ol>".repeat(40_000);
        String table = "<table>" + "<tr><td></td></tr>".repeat(60_000) + "</table>";
        String row = "<table><tr>" + "<td></td>".repeat(100_000) + "</tr></table>";
        String deep = "<div>".repeat(100_000) + "甲" + "</div>".repeat(100_000);
        assertTimeout(SOON, () -> {
            for (String text : List.of(layout, list, table, row, deep, "<p>" + "\u3000 \t".repeat(200_000) + "</p>")) {
                RichText.plain(RichText.sanitised(text));
            }
        });
    }

    @Test
    @DisplayName("附件2 一（四）2 解压后很大的 PDF 对象流、很深的数组不收，不耗尽内存")
    void unpackedSizeIsBounded() throws IOException {
        assertEquals("file.error.unclear", refusal(bomb("/Filter/FlateDecode", packed(300 << 20))));
        assertEquals("file.error.unclear", refusal(bomb("/Filter[/FlateDecode/FlateDecode]", new byte[9])));
        String arrays = "[".repeat(200_000) + "]".repeat(200_000);
        String deep = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/X " + arrays
                + ">>\nendobj\n2 0 obj\n<</Length 1>>stream\nx\nendstream\nendobj\n"
                + "trailer\n<</Root 1 0 R>>\n%%EOF";
        assertTrue(refusal(OfficeFiles.utf8(deep)).matches("|file.error.damaged"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("申请人证明材料 加密的 PDF 不收：无法先量大小")
    @ValueSource(strings = {"/Encrypt", "/#45ncrypt"})
    void encryptedProofsAreRefused(String key) {
        byte[] proof = OfficeFiles.utf8("%PDF-1.7\ntrailer\n<<" + key + " 1 0 R>>");
        BusinessException refusal = org.junit.jupiter.api.Assertions.assertThrows(
                BusinessException.class, () -> ProofImage.of("证.pdf", proof));
        assertEquals("file.error.unclear", refusal.key());
    }

    @Test
    @Tag(Mutations.FAULTS)
    @DisplayName("附件2 一（四）2 解压后很大的办公文件部件不收，不耗尽内存")
    void largePartsAreRefused() throws IOException {
        Path file = folder.resolve("large.docx");
        try (OutputStream out = Files.newOutputStream(file);
                java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part :
                    OfficeFiles.parts(OfficeFiles.word()).entrySet()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new java.util.zip.ZipEntry("word/_rels/more.rels"));
            byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            zip.write(OfficeFiles.utf8("<Relationships>"));
            for (int i = 0; i < 300; i++) {
                zip.write(blank);
            }
        }
        assertEquals("file.error.unclear", refusal(file));
    }

    private static byte[] bomb(String filter, byte[] content) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(OfficeFiles.utf8(
                "%PDF-1.5\n2 0 obj\n<</Type/Catalog>>\nendobj\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Length "
                        + content.length + filter + ">>\nstream\n"));
        pdf.write(content);
        pdf.write(OfficeFiles.utf8("\nendstream\nendobj\ntrailer\n<</Root 2 0 R>>\n%%EOF"));
        return pdf.toByteArray();
    }

    private static byte[] packed(int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            for (int written = 0; written < size; written += blank.length) {
                packed.write(blank);
            }
        }
        return out.toByteArray();
    }

    private String refusal(byte[] bytes) throws IOException {
        return refusal(Files.write(folder.resolve("bytes"), bytes));
    }

    /** Empty where it is accepted. */
    private static String refusal(Path file) throws IOException {
        try {
            Contents.kinds(file, "甲");
            return "";
        } catch (BusinessException refused) {
            return refused.key();
        }
    }
}
