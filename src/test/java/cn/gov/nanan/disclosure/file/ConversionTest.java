package cn.gov.nanan.disclosure.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.OfficeConverter;
import cn.gov.nanan.disclosure.harness.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {
    private static final long LARGEST = 1 << 16;
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private Path workshop;
    private Path original;

    @BeforeEach
    void open() throws IOException {
        workshop = Files.createDirectory(folder.resolve("making"));
        original = Files.writeString(folder.resolve("original"), "原件");
    }

    @Test
    @DisplayName("附件2 一（四）2 转换得到 PDF；程序只见副本和自己的文件夹，不见本系统的设置，原件不动")
    void madeInItsOwnFolder() throws Exception {
        Path pdf = run(
                LONG,
                "echo 改 >> \"$1\"; env > \"$2/env.txt\"; echo \"$1\" > \"$2/in.txt\"",
                OfficeConverter.writesPdf());
        assertTrue(Files.readString(pdf).startsWith("%PDF-"));
        assertEquals("原件", Files.readString(original));
        List<String> environment = Files.readAllLines(pdf.resolveSibling("env.txt"));
        assertTrue(environment.contains("HOME=" + workshop.resolve("home")), environment.toString());
        assertTrue(environment.contains("TMPDIR=" + workshop.resolve("home")), environment.toString());
        assertFalse(environment.stream().anyMatch(line -> line.matches("(?i)(JAVA|MAVEN|DISCLOSURE).*")));
        assertTrue(Files.readString(pdf.resolveSibling("in.txt")).strip().endsWith("/document.docx"));
    }

    @ParameterizedTest
    @CsvSource({
        "exit 3, it ended with 3",
        "exit 0, it wrote no PDF",
        "echo text > $2/a.pdf, what it wrote is no PDF",
        "ln -s /etc/hostname $2/a.pdf, it wrote no PDF",
        "mkdir $2/a.pdf, it wrote no PDF",
        "head -c 70000 /dev/zero > $2/a.pdf, it wrote too much",
        "yes > $2/a.pdf, it wrote too much",
        "yes > $HOME/a, it wrote too much",
        "yes >&2 & yes; exit 0, it took longer than 1 s"
    })
    @DisplayName("附件2 一（四）2 转换不成的说明原因：程序出错、没有写、写的不是 PDF、写得太多、不结束")
    void failures(String line, String why) {
        Duration patience = Duration.ofSeconds(why.startsWith("it took") ? 1 : LONG.toSeconds());
        assertEquals(
                why, assertThrows(IOException.class, () -> run(patience, line)).getMessage());
    }

    @Test
    @DisplayName("附件2 一（四）2 到时还不结束的连同它启动的一并终止，先退出的也不留下子进程")
    void childrenEndToo() throws Exception {
        assertThrows(
                IOException.class,
                () -> run(Duration.ofSeconds(1), "sh -c 'sleep 600 & echo $! > " + folder + "/pid; wait' & wait"));
        assertEnded();
        run(LONG, "sleep 600 & echo $! > " + folder + "/pid; sleep 1", OfficeConverter.writesPdf());
        assertEnded();
    }

    @Test
    @DisplayName("保密法第三十一条 不再需要的，转换途中即终止，还没开始的不再开始")
    void stopped() throws Exception {
        Conversion conversion = new Conversion(new Converter(List.of("sh", "-c", "sleep 600"), LONG, LARGEST));
        Thread other = new Thread(() -> {
            Patience.until("it runs", () -> Files.exists(workshop.resolve("home")));
            conversion.stop();
        });
        other.start();
        assertThrows(IOException.class, () -> conversion.run(workshop, original, "docx"));
        other.join();
        assertThrows(IOException.class, () -> conversion.run(workshop, original, "docx"));
    }

    private void assertEnded() throws IOException {
        long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        Patience.until(
                "the child has ended",
                () -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }

    private Path run(Duration patience, String... lines) throws IOException, InterruptedException {
        Folders.delete(workshop);
        Files.createDirectory(workshop);
        Path script = Files.writeString(folder.resolve("convert.sh"), String.join("\n", lines) + "\n");
        Converter converter = new Converter(List.of("sh", script.toString(), "{in}", "{out}"), patience, LARGEST);
        return new Conversion(converter).run(workshop, original, "docx");
    }
}
