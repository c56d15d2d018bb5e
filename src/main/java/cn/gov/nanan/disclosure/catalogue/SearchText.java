package cn.gov.nanan.disclosure.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 检索文本: text as it is stored for search and as a query is compared with it: one width, one case, one kind of bracket,
 * no blanks.
 */
final class SearchText {
    private static final Pattern OPEN = Pattern.compile("[(\\[{【〔〖｢「『〈《<]");
    private static final Pattern CLOSE = Pattern.compile("[)\\]}】〕〗｣」』〉》>]");
    private static final Pattern NOTHING = Pattern.compile("[\\p{Z}\\p{C}\\s]+");

    private SearchText() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = OPEN.matcher(plain).replaceAll("[");
        plain = CLOSE.matcher(plain).replaceAll("]");
        return NOTHING.matcher(plain).replaceAll("");
    }

    /** A {@code LIKE} pattern, with {@code !} as its escape, that finds the text anywhere. */
    static String pattern(String text) {
        return "%" + of(text).replaceAll("[!%_]", "!$0") + "%";
    }
}
