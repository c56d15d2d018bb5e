package cn.gov.nanan.disclosure.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * 残缺 PDF: one that cannot be read as such. Without any stream it hides nothing: its bytes are all that it is; with one it
 * is damaged.
 */
record PlainPdf(String text) {
    private static final int LARGEST = 1 << 20;
    private static final String STREAM = "stream";
    private static final Pattern ESCAPED = Pattern.compile("#([0-9a-fA-F]{2})");
    private static final Map<String, ActiveContent> NAMES = Map.of(
            "/JavaScript", ActiveContent.SCRIPT,
            "/JS", ActiveContent.SCRIPT,
            "/Launch", ActiveContent.LAUNCH,
            "/EmbeddedFile", ActiveContent.EMBEDDED_PROGRAM,
            "/RichMedia", ActiveContent.EMBEDDED_PROGRAM);

    /** Leaves the file at its beginning. */
    static PlainPdf of(RandomAccessRead file) throws IOException {
        String text = new String(new RandomAccessInputStream(file).readNBytes(LARGEST), StandardCharsets.ISO_8859_1);
        file.seek(0);
        return new PlainPdf(file.length() > LARGEST ? STREAM : text);
    }

    void requireHarmless(Judgement judgement) {
        String plain = ESCAPED.matcher(text)
                .replaceAll(hex -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(hex.group(1), 16))));
        NAMES.forEach((name, what) -> {
            if (plain.contains(name)) {
                throw judgement.found(what, name.substring(1));
            }
        });
        if (plain.contains(STREAM)) {
            throw judgement.damaged();
        }
    }
}
