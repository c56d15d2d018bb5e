package cn.gov.nanan.disclosure.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** 旧版域: fields of a .doc that start another program, found in its bytes: character 19, then DDE or DDEAUTO. */
final class LegacyFields {
    private static final int BEGIN = 0x13;
    private static final String WANTED = "DDE";

    private LegacyFields() {}

    /** Texts are written with one byte a character or with two. */
    static void requireNone(Path file, Judgement judgement) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int reached = -1;
            for (int next = in.read(); next >= 0; next = in.read()) {
                reached = next == BEGIN ? 0 : after(reached, next);
                if (reached == WANTED.length()) {
                    throw judgement.found(ActiveContent.DDE, WANTED);
                }
            }
        }
    }

    private static int after(int reached, int next) {
        boolean blank = next == 0 || reached == 0 && (next == ' ' || next == '"');
        if (reached < 0 || blank) {
            return reached;
        }
        return Character.toUpperCase(next) == WANTED.charAt(reached) ? reached + 1 : -1;
    }
}
