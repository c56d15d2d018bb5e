package cn.gov.nanan.disclosure.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * 文本: bytes of a text file as text: what its byte order mark says, else UTF-8, or GB18030 as spreadsheets in China save it.
 * A byte that is broken stands in the text as {@link #BROKEN}, for whoever reads it to name.
 */
public final class PlainText {
    /** What stands where bytes are no character. */
    public static final String BROKEN = "\uFFFD";

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int ENOUGH = 4;

    private PlainText() {}

    /** The text without its byte order mark. */
    public static String of(byte[] bytes) {
        String text = decode(bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            try {
                if (charset.equals(StandardCharsets.UTF_8) || !isMeantAsUtf8(bytes)) {
                    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                }
            } catch (CharacterCodingException broken) {
                continue;
            }
        }
        return new String(bytes, isMeantAsUtf8(bytes) ? StandardCharsets.UTF_8 : GB18030);
    }

    /** Bytes of GB 18030 are hardly ever characters of UTF-8: where most are, the few others are broken. */
    private static boolean isMeantAsUtf8(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB)) {
            return true;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(one -> one == BROKEN.charAt(0)).count();
        long sound = text.chars()
                .filter(one -> one > 0x7FF && one != BROKEN.charAt(0))
                .count();
        return sound > ENOUGH * broken;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }
}
