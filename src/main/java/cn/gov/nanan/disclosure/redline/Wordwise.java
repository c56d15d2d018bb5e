package cn.gov.nanan.disclosure.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * 逐字比较: which words of a passage stayed; a long passage sentence by sentence first. A word or two that stayed by
 * chance between greater changes counts as changed, and so does all of a passage of which little stayed: nobody reads a
 * sentence in splinters.
 */
final class Wordwise {
    private static final int LONG = 800;
    private static final int SPLINTER = 2;
    /** Of this many words at least one must have stayed. */
    private static final int ONE_OF = 4;

    private Wordwise() {}

    /** All words before and after, once each. */
    static List<Match> of(List<Token> before, List<Token> after) {
        List<Match> kept = before.size() + after.size() > LONG ? bySentence(before, after) : byWord(before, after);
        return Pairing.filled(kept, before.size(), after.size());
    }

    private static List<Match> byWord(List<Token> before, List<Token> after) {
        List<Match> kept = Alignment.of(before, after);
        boolean little = kept.size() * ONE_OF < Math.max(before.size(), after.size());
        return little ? List.of() : unsplintered(kept, before, after.size());
    }

    private static List<Match> unsplintered(List<Match> kept, List<Token> before, int afterSize) {
        List<Match> whole = new ArrayList<>();
        for (int start = 0; start < kept.size(); ) {
            int end = start + 1;
            while (end < kept.size() && follows(kept.get(end - 1), kept.get(end))) {
                end++;
            }
            int changedBefore = gap(start == 0 ? new Match(-1, -1) : kept.get(start - 1), kept.get(start));
            Match next = end == kept.size() ? new Match(before.size(), afterSize) : kept.get(end);
            int changedAfter = gap(kept.get(end - 1), next);
            if (!isSplinter(kept.subList(start, end), before, changedBefore, changedAfter)) {
                whole.addAll(kept.subList(start, end));
            }
            start = end;
        }
        return whole;
    }

    private static boolean follows(Match one, Match next) {
        return next.before() == one.before() + 1 && next.after() == one.after() + 1;
    }

    private static int gap(Match one, Match next) {
        return next.before() - one.before() + next.after() - one.after() - 2;
    }

    private static boolean isSplinter(List<Match> run, List<Token> before, int changedBefore, int changedAfter) {
        return run.size() <= SPLINTER
                && changedBefore > run.size()
                && changedAfter > run.size()
                && run.stream()
                        .allMatch(kept -> before.get(kept.before()).text().length() == 1);
    }

    private static List<Match> bySentence(List<Token> before, List<Token> after) {
        List<Integer> old = starts(before);
        List<Integer> young = starts(after);
        List<List<Token>> oldSentences = sentences(before, old);
        List<List<Token>> youngSentences = sentences(after, young);
        List<Match> kept = new ArrayList<>();
        for (Match match : matched(oldSentences, youngSentences, Sketch::of)) {
            if (match.isKept()) {
                List<Token> one = oldSentences.get(match.before());
                List<Token> other = youngSentences.get(match.after());
                List<Match> words = one.equals(other)
                        ? IntStream.range(0, one.size())
                                .mapToObj(at -> new Match(at, at))
                                .toList()
                        : byWord(one, other);
                words.forEach(word -> kept.add(word.shifted(old.get(match.before()), young.get(match.after()))));
            }
        }
        return kept;
    }

    /** Those that are equal, and between them those that are alike. */
    static <T> List<Match> matched(List<T> before, List<T> after, Function<T, Sketch> sketch) {
        List<Match> all = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Match next : ended(Alignment.of(before, after), before.size(), after.size())) {
            for (Match one : Pairing.of(before.subList(i, next.before()), after.subList(j, next.after()), sketch)) {
                all.add(one.shifted(i, j));
            }
            all.add(next);
            i = next.before() + 1;
            j = next.after() + 1;
        }
        return all.subList(0, all.size() - 1);
    }

    private static List<Match> ended(List<Match> equal, int before, int after) {
        List<Match> ended = new ArrayList<>(equal);
        ended.add(new Match(before, after));
        return ended;
    }

    private static List<Integer> starts(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(at -> at == 0 || tokens.get(at - 1).isSentenceEnd())
                .boxed()
                .toList();
    }

    private static List<List<Token>> sentences(List<Token> tokens, List<Integer> starts) {
        return IntStream.range(0, starts.size())
                .mapToObj(at ->
                        tokens.subList(starts.get(at), at + 1 < starts.size() ? starts.get(at + 1) : tokens.size()))
                .toList();
    }
}
