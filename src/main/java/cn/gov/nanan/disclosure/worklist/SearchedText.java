package cn.gov.nanan.disclosure.worklist;

import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.platform.Written;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 查询文字: what somebody typed to find items: words of the title, an 索引号, or a 发文字号 however typed.
 *
 * @param words the pattern that title or 索引号 must be like
 * @param number the pattern that the 发文字号 may be like; empty when the text is none
 */
public record SearchedText(String words, Optional<String> number) {
    /** Signs that stand in many kinds and widths, of which nobody remembers which: any one sign is found in their place. */
    private static final Pattern SPELT =
            Pattern.compile("[\"'“”‘’「」『』〝〞＂＇()（）\\[\\]［］〔〕【】〖〗<>＜＞〈〉《》" + "\\-‐‑‒–—―−─－,，、:：;；.．。·・•]");

    /** Empty for nothing but blanks. */
    public static Optional<SearchedText> of(String typed) {
        String text = typed == null ? "" : Written.visible(typed).strip();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new SearchedText(
                        "%" + escaped(text.toLowerCase(Locale.ROOT)) + "%", DocumentNumber.searchPattern(text)));
    }

    /** For an item {@code i}. */
    public String condition() {
        return condition("i.text.form.title", "i.publicLife.indexNumber", "i.issue.numberKey");
    }

    /** For whatever has these: {@code numberKey} is the key under which all spellings of its 发文字号 are found. */
    public String condition(String title, String indexNumber, String numberKey) {
        return like(title) + " or " + like(indexNumber)
                + (number.isPresent() ? " or " + numberKey + " like :number" : "");
    }

    /** Chinese has no small letters: then nothing is converted, which costs more than comparing. */
    private String like(String path) {
        boolean cased = !words.equals(words.toUpperCase(Locale.ROOT));
        return (cased ? "lower(" + path + ")" : path) + " like :words escape '!'";
    }

    public Map<String, Object> parameters() {
        return number.<Map<String, Object>>map(pattern -> Map.of("words", words, "number", pattern))
                .orElseGet(() -> Map.of("words", words));
    }

    private static String escaped(String text) {
        return SPELT.matcher(text.replaceAll("([!%_])", "!$1")).replaceAll("_");
    }
}
