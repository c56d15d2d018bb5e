package cn.gov.nanan.disclosure.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** 字符: whether bytes are a text in GB 18030 (which holds GBK and GB 2312), as older programs write it. */
final class Characters {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private Characters() {}

    static boolean areText(Path file) throws IOException {
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), GB18030.newDecoder())) {
            char[] buffer = new char[1 << 14];
            for (int n = reader.read(buffer); n > 0; n = reader.read(buffer)) {
                if (new String(buffer, 0, n).chars().anyMatch(Characters::isStrange)) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException binary) {
            return false;
        }
    }

    private static boolean isStrange(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character);
    }
}
