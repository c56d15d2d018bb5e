package cn.gov.nanan.disclosure.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * 检索文本: text as it is stored for search and as a query is compared with it: one width, one case, one kind of bracket,
 * quotation mark, dash, dot and comma, however many of them stand in a row, and no blanks.
 */
final class SearchText {
    private static final Map<Pattern, String> KINDS = Map.of(
            Pattern.compile("[(\\[{【〔〖｢〈《<]"), "[",
            Pattern.compile("[)\\]}】〕〗｣〉》>]"), "]",
            Pattern.compile("[\"'`“”‘’„‟‚‛«»‹›′‵〝〞〟「」『』]+"), "\"",
            Pattern.compile("[-‐‑‒–—―−─━⸺⸻]+"), "-",
            Pattern.compile("[.。·・•‧∙⋅]+"), ".",
            Pattern.compile("[,、]+"), ",",
            Pattern.compile("[~〜∼]+"), "~",
            Pattern.compile("[:∶]+"), ":");
    private static final Pattern NOTHING = Pattern.compile("[\\p{Z}\\p{C}\\s]+");

    private SearchText() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = NOTHING.matcher(plain).replaceAll("");
        for (Map.Entry<Pattern, String> kind : KINDS.entrySet()) {
            plain = kind.getKey().matcher(plain).replaceAll(kind.getValue());
        }
        return plain;
    }

    /** A {@code LIKE} pattern, with {@code !} as its escape, that finds the text anywhere. */
    static String pattern(String text) {
        return "%" + of(text).replaceAll("[!%_]", "!$0") + "%";
    }
}
