package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * 位置: where in a file something hides.
 *
 * @param key of the words for such a place
 * @param values what these words name: sheet, cell, page, author
 */
public record HiddenPlace(String key, List<String> values) {
    private static final int LONGEST = 60;

    /** What a file says of itself is shown without what no reader would see, and never at any length. */
    static HiddenPlace of(String key, Object... values) {
        return new HiddenPlace(
                key,
                Arrays.stream(values)
                        .map(String::valueOf)
                        .map(HiddenPlace::plain)
                        .toList());
    }

    /** The same by an author, where one is named. */
    static HiddenPlace by(String author, String key, Object... values) {
        if (author == null || author.isBlank()) {
            return of(key, values);
        }
        Object[] named = Arrays.copyOf(values, values.length + 1);
        named[values.length] = author;
        return of(key + "-by", named);
    }

    private static String plain(String value) {
        String plain = value.replaceAll("[\\p{C}\\s]+", " ").strip();
        int length = plain.codePointCount(0, plain.length());
        return length <= LONGEST ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    public String text(Locale locale) {
        return Messages.text(locale, "hidden.place." + key, values.toArray());
    }
}
