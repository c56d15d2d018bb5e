package cn.gov.nanan.disclosure.file;

import cn.gov.nanan.disclosure.harness.Mutations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged files at everything that judges bytes or makes a text safe. */
class FileFaultsTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("附件2 一（四）2 损坏的办公文件和 PDF：只收或拒，不出别的错")
    void judges() throws IOException {
        office(Mutations.QUICK);
        pdf(Mutations.QUICK);
    }

    @Test
    @Tag(Mutations.FAULTS)
    @DisplayName("附件2 一（四）2 损坏的办公文件一万种")
    void judgesTenThousandOfficeFiles() throws IOException {
        office(Mutations.THOROUGH);
    }

    @Test
    @Tag(Mutations.FAULTS)
    @DisplayName("附件2 一（四）2 损坏的 PDF 一万种")
    void judgesTenThousandPdfs() throws IOException {
        pdf(Mutations.THOROUGH);
    }

    @Test
    @DisplayName("申请人证明材料 损坏的影像：只收或拒，不出别的错")
    void judgesProofs() throws IOException {
        proofs(Mutations.QUICK);
    }

    @Test
    @Tag(Mutations.FAULTS)
    @DisplayName("申请人证明材料 损坏的影像一万种")
    void judgesTenThousandProofs() throws IOException {
        proofs(Mutations.THOROUGH);
    }

    @Test
    @DisplayName("正文 损坏的格式文本：总能变成安全的文本")
    void sanitises() throws IOException {
        richText(Mutations.QUICK);
    }

    @Test
    @Tag(Mutations.FAULTS)
    @DisplayName("正文 损坏的格式文本一万种")
    void sanitisesTenThousandTexts() throws IOException {
        richText(Mutations.THOROUGH);
    }

    private void office(int times) throws IOException {
        List<byte[]> files = List.of(
                OfficeFiles.word(),
                OfficeFiles.sheet(),
                OfficeFiles.slides(),
                OfficeFiles.with(OfficeFiles.word(), "word/embeddings/a.xlsx", OfficeFiles.sheet()),
                OfficeFiles.text(FileKind.ODT.mediaType(), "<text:a/>", "Object 1/content.xml"),
                OfficeFiles.legacyWord("1Table"),
                OfficeFiles.legacySheet(true),
                OfficeFiles.compound(Map.of("PowerPoint Document", new byte[4096])));
        Path file = folder.resolve("damaged");
        Mutations.of("office files", times, files, bytes -> {
            Contents.kinds(Files.write(file, bytes), "甲.docx");
            read(file, FileKind.DOCX);
            read(file, FileKind.XLS);
        });
    }

    private void pdf(int times) throws IOException {
        Path file = folder.resolve("damaged");
        Mutations.of("PDF files", times, pdfs(), bytes -> {
            Contents.kinds(Files.write(file, bytes), "甲.pdf");
            read(file, FileKind.PDF);
        });
    }

    private static void read(Path file, FileKind kind) {
        FileText.of(file, new StoredFile("甲", kind.mediaType(), 1, "0".repeat(64), Instant.EPOCH));
    }

    private void proofs(int times) throws IOException {
        Mutations.of("proofs", times, pdfs(), bytes -> ProofImage.of("证.pdf", bytes));
        Mutations.of("pictures", times, List.of(OfficeFiles.picture()), bytes -> ProofImage.of("证.png", bytes));
    }

    private static void richText(int times) throws IOException {
        String text = "<h1 class=\"ql-align-center\">通知</h1><p>　　各科室：<b>请</b><a href=\"https://a.gov.cn\">看</a></p>"
                + "<ol><li data-list=\"bullet\">一</li><li data-list=\"ordered\">二</li></ol>"
                + "<table><tr><td colspan=\"2\">甲</td><td></td></tr></table><script>alert(1)</script>";
        Mutations.of("rich text", times, List.of(text.getBytes(StandardCharsets.UTF_8)), bytes -> {
            String damaged = new String(bytes, StandardCharsets.UTF_8);
            RichText.plain(damaged);
            if (RichText.sanitised(damaged).contains("<script")) {
                throw new IllegalStateException("A script is left");
            }
        });
    }

    private static List<byte[]> pdfs() throws IOException {
        return List.of(
                OfficeFiles.pdf(pdf -> {}),
                OfficeFiles.pdf(pdf -> ActiveContentTest.attach(pdf, "a.xml", OfficeFiles.utf8("<x/>"))));
    }
}
