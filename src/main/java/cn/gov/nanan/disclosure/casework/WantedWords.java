package cn.gov.nanan.disclosure.casework;

import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.request.Wanted;
import cn.gov.nanan.disclosure.worklist.TitleKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * 所需信息的比较: what is wanted, as its words and the 发文字号 that it names.
 *
 * @param key of its name, or of its description where it has none
 * @param number key of its 发文字号; empty where none is named, or no whole one
 */
record WantedWords(TitleKey key, Optional<String> number) {
    /** Of a term. */
    static final int LONGEST = 64;

    /** So many pairs stand for a long text; a name has fewer. */
    private static final int PAIRS = 48;

    private static final String WHOLE = "=";
    private static final String NUMBER = "#";

    static WantedWords of(Wanted wanted) {
        boolean named = wanted.title() != null && !wanted.title().isBlank();
        String number = wanted.documentNumber() == null ? "" : wanted.documentNumber();
        return new WantedWords(
                TitleKey.of(named ? wanted.title() : wanted.description(), ""),
                DocumentNumber.searchPattern(number).filter(pattern -> !pattern.startsWith("%")));
    }

    /** By which it is found, the most telling first: its number, the whole, its pairs of neighbouring characters. */
    List<String> terms() {
        String words = key.words();
        List<String> terms = new ArrayList<>();
        number.ifPresent(whole -> terms.add(cut(NUMBER + whole)));
        terms.add(cut(WHOLE + words));
        IntStream.range(0, words.length() - 1)
                .mapToObj(at -> words.substring(at, at + 2))
                .distinct()
                .sorted(Comparator.comparing(WantedWords::mixed))
                .limit(PAIRS)
                .forEach(terms::add);
        return terms;
    }

    /** How much it tells that two have this term in common: a number as much as all words. */
    static int weight(String term) {
        return term.startsWith(NUMBER) ? PAIRS : 1;
    }

    /** The same order for all texts, and no character comes first: of two long ones the same pairs are kept. */
    private static int mixed(String pair) {
        return pair.hashCode() * 0x9E3779B9;
    }

    private static String cut(String term) {
        return term.length() <= LONGEST ? term : term.substring(0, LONGEST);
    }

    boolean isBlank() {
        return key.isBlank() && number.isEmpty();
    }

    /** 相同: the same number, or a name of which one could still tell whether it is another. */
    boolean isSame(WantedWords other) {
        return number.isPresent() && number.equals(other.number)
                || !key.isBlank() && !other.key.isBlank() && key.isNearly(other.key);
    }

    /** From 0 to 1. */
    double likeness(WantedWords other) {
        return isSame(other) ? 1 : key.likeness(other.key);
    }
}
