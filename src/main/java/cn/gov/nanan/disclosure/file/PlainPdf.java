package cn.gov.nanan.disclosure.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * 残缺 PDF: one that cannot be read as such. Without any stream it hides nothing: its bytes are all that it is; with one it
 * is damaged.
 */
record PlainPdf(String text) {
    private static final int LARGEST = 8 << 20;
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
        boolean whole = file.length() <= LARGEST;
        return new PlainPdf(
                whole
                        ? ESCAPED.matcher(text)
                                .replaceAll(hex -> Matcher.quoteReplacement(
                                        Character.toString(Integer.parseInt(hex.group(1), 16))))
                        : STREAM);
    }

    /** Its streams cannot be measured before they are read. */
    boolean isEncrypted() {
        return text.contains("/Encrypt");
    }

    void requireHarmless(Judgement judgement) {
        NAMES.forEach((name, what) -> {
            if (text.contains(name)) {
                throw judgement.found(what, name.substring(1));
            }
        });
        if (text.contains(STREAM)) {
            throw judgement.damaged();
        }
    }
}
