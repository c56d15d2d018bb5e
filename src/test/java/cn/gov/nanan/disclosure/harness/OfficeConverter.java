package cn.gov.nanan.disclosure.harness;

import cn.gov.nanan.disclosure.platform.Setting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** 假转换程序: a script of a test in place of LibreOffice; without one the demo server's conversions fail. */
public final class OfficeConverter {
    /** The least that is a PDF with a page. */
    private static final String PDF =
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
            trailer<</Root 1 0 R>>
            """;

    private static final Path SCRIPT =
            Path.of("target", "office-converter-" + DemoServer.FORK + ".sh").toAbsolutePath();

    private OfficeConverter() {}

    static String setting() {
        return "-D" + Setting.CONVERTER_COMMAND.key() + "=sh " + SCRIPT + " {in} {out}";
    }

    /** From now on the demo server's converter runs these lines, with $1 the file and $2 the folder. */
    public static void does(String... lines) throws IOException {
        Files.writeString(SCRIPT, String.join("\n", lines));
    }

    public static void isGone() throws IOException {
        Files.deleteIfExists(SCRIPT);
    }

    /** The line that writes a PDF. */
    public static String writesPdf() {
        return "cat > \"$2/document.pdf\" <<'END'\n" + PDF + "END";
    }

    /** A Word file with nothing in it but this text, so that no two are the same. */
    public static Path word(Path file, String text) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : new String[] {"[Content_Types].xml", "word/document.xml"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("<x>" + text + "</x>").getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
