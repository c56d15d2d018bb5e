package cn.gov.nanan.disclosure.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.OfficeConverter;
import cn.gov.nanan.disclosure.harness.Patience;
import cn.gov.nanan.disclosure.harness.PlainConfig;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.transaction.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfCopiesTest {
    private static final String DIGEST = "ab".repeat(32);

    @TempDir
    private Path folder;

    private final PdfCopies copies = new PdfCopies(Clock.systemUTC());
    private final StoredFile file = new StoredFile("表.xlsx", FileKind.XLSX.mediaType(), 2, DIGEST, Instant.EPOCH);
    private Path original;

    @BeforeEach
    void open() throws IOException {
        PlainConfig.install();
        System.setProperty(Setting.DATA_DIR.key(), folder.resolve("data").toString());
        System.setProperty(Setting.CONVERTER_COMMAND.key(), "sh " + folder.resolve("convert.sh") + " {in} {out}");
        original = cn.gov.nanan.disclosure.file.Files.vault().path(DIGEST);
        Files.createDirectories(original.getParent());
        Files.writeString(original, "原件");
    }

    @AfterEach
    void close() {
        copies.close();
        System.clearProperty(Setting.DATA_DIR.key());
        System.clearProperty(Setting.CONVERTER_COMMAND.key());
    }

    @Test
    @DisplayName("附件2 一（四）2 转换一次，按散列值存着；不转换的种类、没有的程序不提供")
    void madeOnce() throws IOException {
        converter("echo x >> " + folder.resolve("runs"), OfficeConverter.writesPdf());
        assertTrue(copies.isOffered(file.mediaType()));
        assertFalse(copies.isOffered(FileKind.CEB.mediaType()));
        asked(PdfProgress.MADE);
        assertTrue(Files.readString(copies.path(file)).startsWith("%PDF-"));
        assertEquals(PdfProgress.MADE, new PdfCopies(Clock.systemUTC()).ask(file));
        assertEquals("x\n", Files.readString(folder.resolve("runs")));
        System.setProperty(Setting.CONVERTER_COMMAND.key(), "no-such-converter {in} {out}");
        assertFalse(copies.isOffered(file.mediaType()));
        assertFalse(Converter.configured().orElseThrow().isThere());
    }

    @Test
    @DisplayName("附件2 一（四）2 转换不成的记着，不反复去试")
    void failureIsRemembered() throws IOException {
        converter("echo x >> " + folder.resolve("runs"), "exit 1");
        asked(PdfProgress.FAILED);
        assertEquals(PdfProgress.FAILED, copies.ask(file));
        assertEquals("x\n", Files.readString(folder.resolve("runs")));
    }

    @Test
    @DisplayName("保密法第三十一条 文件抹去，转换件一并抹去；正在转换的终止，不留下什么")
    void erasedWithTheFile() throws IOException {
        converter(OfficeConverter.writesPdf());
        asked(PdfProgress.MADE);
        erase();
        assertFalse(Files.exists(copies.path(file)));
        Files.writeString(original, "原件");
        converter("touch " + folder.resolve("begun"), OfficeConverter.writesPdf(), "sleep 600");
        // The one before may still be tidying up: whoever looks at the file asks again.
        Patience.until("it is being made", () -> {
            assertEquals(PdfProgress.UNDER_WAY, copies.ask(file));
            return Files.exists(folder.resolve("begun"));
        });
        erase();
        Patience.until("nothing is left of it", () -> left() == 0);
        assertFalse(Files.exists(copies.path(file)));
    }

    @Test
    @DisplayName("保密法第三十一条 转换刚完、文件已经抹去的，转换件不留")
    void erasedAtTheLastMoment() throws IOException {
        Path pdf = Files.writeString(folder.resolve("made.pdf"), "%PDF-1.4");
        Files.createDirectories(folder.resolve("data/converted"));
        Files.delete(original);
        PdfCopies.shelf().keep(pdf, DIGEST, original);
        assertFalse(Files.exists(copies.path(file)));
        assertFalse(Files.exists(pdf));
    }

    @Test
    @DisplayName("附件2 一（四）2 一个月没有打开的清理掉，中断的残余也清理；常看的留着")
    void sweep() throws IOException {
        converter(OfficeConverter.writesPdf());
        asked(PdfProgress.MADE);
        // It is made before its workshop is tidied up.
        Patience.until("the workshop is tidy", () -> left() == 0);
        Files.writeString(PdfCopies.shelf().workshop(DIGEST).resolve("left"), "残余");
        Instant now = Clock.systemUTC().instant();
        PdfCopies.shelf().sweep(now.minus(Duration.ofHours(1)), now.minus(Duration.ofHours(1)));
        assertTrue(Files.exists(copies.path(file)));
        assertEquals(1, left());
        PdfCopies.shelf().sweep(now.plus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)));
        assertFalse(Files.exists(copies.path(file)));
        assertEquals(0, left());
    }

    private void erase() {
        new Erasure(original, () -> copies.forget(DIGEST)).afterCompletion(Status.STATUS_COMMITTED);
    }

    private void asked(PdfProgress expected) {
        Patience.until("it is no longer under way", () -> copies.ask(file) != PdfProgress.UNDER_WAY);
        assertEquals(expected, copies.ask(file));
    }

    private long left() {
        try (Stream<Path> all = Files.list(folder.resolve("data/converted/making"))) {
            return all.count();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void converter(String... lines) throws IOException {
        Files.writeString(folder.resolve("convert.sh"), String.join("\n", lines) + "\n");
    }
}
