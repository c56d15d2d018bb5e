package cn.gov.nanan.disclosure.worklist;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * 标题比较: what remains of a title when brackets, blanks and the agency's own name are left out. 关于, 的 and 通知 stay:
 * they tell documents apart.
 */
public record TitleKey(String words) {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBERS = Pattern.compile("\\p{N}+");
    private static final double NEARLY = 0.9;

    /** Two titles as short as this are the same or they are not. */
    private static final int SHORT = 6;

    /** @param agency the name with which the agency's titles may begin */
    public static TitleKey of(String title, String agency) {
        String words = words(title);
        String name = words(agency);
        boolean named = !name.isEmpty() && words.startsWith(name) && words.length() > name.length();
        return new TitleKey(named ? words.substring(name.length()) : words);
    }

    private static String words(String text) {
        String plain = text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return SIGNS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    public boolean isBlank() {
        return words.isEmpty();
    }

    /** The same words, or all but a few of them; another year or another 批 is another document. */
    public boolean isNearly(TitleKey other) {
        boolean same = words.equals(other.words);
        boolean comparable = words.length() > SHORT && numbers().equals(other.numbers());
        return same || comparable && likeness(other) >= NEARLY;
    }

    /** How many pairs of neighbouring characters both have, from 0 to 1 (Dice). */
    public double likeness(TitleKey other) {
        Map<String, Integer> mine = pairs();
        Map<String, Integer> theirs = other.pairs();
        int all = count(mine) + count(theirs);
        int shared = mine.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), theirs.getOrDefault(pair.getKey(), 0)))
                .sum();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private Map<String, Integer> pairs() {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < words.length(); i++) {
            pairs.merge(words.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    private static int count(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private List<String> numbers() {
        return NUMBERS.matcher(words).results().map(MatchResult::group).toList();
    }
}
