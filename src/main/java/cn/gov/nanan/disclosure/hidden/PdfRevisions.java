package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.Bounded;
import cn.gov.nanan.disclosure.file.Judgement;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * 增量保存: whoever saves a PDF over may write only what has changed behind what was there, which everybody can then get back.
 * Each such writing ends with where its references begin; a file made for the web has an empty one more.
 */
final class PdfRevisions {
    private static final byte[] MARK = "startxref".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WEB = "/Linearized".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 1024;

    private PdfRevisions() {}

    /** How many earlier states the file still holds. */
    static int of(Path file, Judgement judgement) throws IOException {
        int marks = 0;
        boolean web = false;
        try (InputStream in =
                new BufferedInputStream(new Bounded(Files.newInputStream(file), judgement, Long.MAX_VALUE), 1 << 16)) {
            int mark = 0;
            int linear = 0;
            long at = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                mark = reached(MARK, mark, next);
                linear = reached(WEB, linear, next);
                web |= linear == WEB.length && at < HEAD;
                linear = linear == WEB.length ? 0 : linear;
                if (mark == MARK.length) {
                    marks++;
                    mark = 0;
                }
                at++;
            }
        }
        return Math.max(0, marks - (web ? 2 : 1));
    }

    private static int reached(byte[] word, int so, int next) {
        return next == word[so] ? so + 1 : next == word[0] ? 1 : 0;
    }
}
