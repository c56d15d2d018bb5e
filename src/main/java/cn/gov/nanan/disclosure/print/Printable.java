package cn.gov.nanan.disclosure.print;

import cn.gov.nanan.disclosure.platform.Written;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 可打印的文字: a text as the fonts of this package can draw it. What has no outline in any of them is printed as its code, so
 * that nothing vanishes; what is no character at all is left out.
 */
public final class Printable {
    private static final int HEX = 16;

    /** Variation selectors, and what XML has no line end for. */
    private static final Pattern NOTHING = Pattern.compile("[\\r\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    private static final BitSet DRAWN = drawn();

    private Printable() {}

    static String of(String text) {
        String plain = plain(text);
        if (plain.codePoints().allMatch(Printable::isDrawn)) {
            return plain;
        }
        StringBuilder printed = new StringBuilder(plain.length());
        plain.codePoints().forEach(one -> printed.append(isDrawn(one) ? Character.toString(one) : code(one)));
        return printed.toString();
    }

    /** Each character that has no outline, once, with the code that is printed in its place. */
    public static List<String> undrawn(Stream<String> texts) {
        return texts.flatMap(text -> plain(text).codePoints().boxed())
                .filter(one -> !isDrawn(one))
                .distinct()
                .map(one -> Character.toString(one) + code(one))
                .toList();
    }

    private static String plain(String text) {
        return NOTHING.matcher(Written.visible(text)).replaceAll("");
    }

    private static String code(int one) {
        return "〔U+%04X〕".formatted(one);
    }

    static boolean isDrawn(int one) {
        return DRAWN.get(one) || Character.isWhitespace(one) || Character.isSpaceChar(one);
    }

    private static BitSet drawn() {
        BitSet drawn = new BitSet();
        try (BufferedReader ranges = new BufferedReader(new InputStreamReader(
                Printable.class.getResourceAsStream("/fonts/characters.txt"), StandardCharsets.US_ASCII))) {
            for (String range = ranges.readLine(); range != null; range = ranges.readLine()) {
                String[] ends = range.split("-");
                drawn.set(Integer.parseInt(ends[0], HEX), Integer.parseInt(ends[ends.length - 1], HEX) + 1);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return drawn;
    }
}
