package cn.gov.nanan.disclosure.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** 查询串: as it was sent, before anybody takes it for parameters: reading it cannot fail and touches no body. */
final class RawQuery {
    /** What programs of before write: GBK, and GB 2312 in it. */
    static final Charset GB18030 = Charset.forName("GB18030");

    private static final int LONGEST = 8192;
    private static final char ESCAPE = '%';
    private static final int ESCAPED = 3;
    private static final int HEX = 16;
    private static final int BYTE = 0xff;

    private final String text;

    RawQuery(HttpServletRequest request) {
        this(request.getQueryString());
    }

    RawQuery(String text) {
        this.text = text == null ? "" : text;
    }

    /** UTF-8, else GB 18030; empty where it is neither, its escapes are broken, or it is longer than any page needs. */
    Optional<Charset> charset() {
        return bytes().flatMap(bytes -> Stream.of(StandardCharsets.UTF_8, GB18030)
                .filter(charset -> isIn(charset, bytes))
                .findFirst());
    }

    /** The first parameter of that name, in UTF-8; empty where there is none or it cannot be read. */
    Optional<String> value(String name) {
        return Stream.of(text.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .findFirst()
                .flatMap(pair -> new RawQuery(pair.substring(name.length() + 1).replace('+', ' ')).bytes())
                .filter(bytes -> isIn(StandardCharsets.UTF_8, bytes))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Is there a parameter whose name begins so? */
    boolean names(String beginning) {
        return Stream.of(text.split("&"))
                .flatMap(pair -> new RawQuery(pair.replaceFirst("=.*", "")).bytes().stream())
                .anyMatch(name -> new String(name, StandardCharsets.ISO_8859_1).startsWith(beginning));
    }

    private static boolean isIn(Charset charset, byte[] bytes) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** The server hands bytes that are not escaped on as characters of Latin-1. */
    private Optional<byte[]> bytes() {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int at = 0;
        while (at < text.length()) {
            char one = text.charAt(at);
            if (one == ESCAPE) {
                int high = at + 1 < text.length() ? Character.digit(text.charAt(at + 1), HEX) : -1;
                int low = at + 2 < text.length() ? Character.digit(text.charAt(at + 2), HEX) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.write(high * HEX + low);
                at += ESCAPED;
            } else if (one > BYTE) {
                return Optional.empty();
            } else {
                bytes.write(one);
                at++;
            }
        }
        return Optional.of(bytes.toByteArray());
    }
}
