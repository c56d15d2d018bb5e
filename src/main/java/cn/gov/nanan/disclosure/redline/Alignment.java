package cn.gov.nanan.disclosure.redline;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * 对齐: what of one sequence stands unchanged in another, by Myers' shortest edit script. What the two begin and end with
 * alike is taken first, and what occurs in one of them alone is left out, so that the search sees little; where they
 * still differ in more than {@value #MOST_EDITS} places it gives up, and only beginning and end are kept.
 */
final class Alignment {
    /** 编辑上限: the search costs its square, and a text with more edits than that is read anew anyway. */
    static final int MOST_EDITS = 400;

    private final int[] before;
    private final int[] after;
    private final List<Match> kept = new ArrayList<>();

    private Alignment(int[] before, int[] after) {
        this.before = before;
        this.after = after;
    }

    /** The pairs of equal elements, in their order. */
    static <T> List<Match> of(List<T> before, List<T> after) {
        Map<T, Integer> names = new HashMap<>();
        return new Alignment(named(before, names), named(after, names)).found();
    }

    private static <T> int[] named(List<T> sequence, Map<T, Integer> names) {
        return sequence.stream()
                .mapToInt(one -> names.computeIfAbsent(one, unknown -> names.size()))
                .toArray();
    }

    private List<Match> found() {
        int shorter = Math.min(before.length, after.length);
        int start = 0;
        while (start < shorter && before[start] == after[start]) {
            kept.add(new Match(start, start));
            start++;
        }
        int end = 0;
        while (end < shorter - start && before[before.length - 1 - end] == after[after.length - 1 - end]) {
            end++;
        }
        middle(start, before.length - end, after.length - end);
        for (int left = end; left > 0; left--) {
            kept.add(new Match(before.length - left, after.length - left));
        }
        return kept;
    }

    private void middle(int start, int beforeEnd, int afterEnd) {
        List<Integer> old = common(before, start, beforeEnd, after, afterEnd);
        List<Integer> young = common(after, start, afterEnd, before, beforeEnd);
        if (old.isEmpty() || young.isEmpty()) {
            return;
        }
        try {
            List<Change> changes = new MyersDiff<Integer>()
                    .computeDiff(
                            old.stream().map(at -> before[at]).toList(),
                            young.stream().map(at -> after[at]).toList(),
                            new Limit());
            changes.sort(Comparator.comparingInt(change -> change.startOriginal));
            int from = 0;
            int to = 0;
            for (Change change : changes) {
                keep(old, from, change.startOriginal, young, to);
                from = change.endOriginal;
                to = change.endRevised;
            }
            keep(old, from, old.size(), young, to);
        } catch (TooDifferent givenUp) {
            return;
        }
    }

    private void keep(List<Integer> old, int from, int end, List<Integer> young, int to) {
        IntStream.range(from, end).forEach(at -> kept.add(new Match(old.get(at), young.get(at - from + to))));
    }

    /** The places of what occurs on the other side too. */
    private static List<Integer> common(int[] these, int start, int end, int[] others, int othersEnd) {
        Set<Integer> known = new HashSet<>();
        IntStream.range(start, othersEnd).forEach(at -> known.add(others[at]));
        return IntStream.range(start, end)
                .filter(at -> known.contains(these[at]))
                .boxed()
                .toList();
    }

    /** 止境: the search asks before each further edit. */
    private static final class Limit implements DiffAlgorithmListener {
        @Override
        public void diffStart() {
            // nothing to prepare
        }

        @Override
        public void diffStep(int edits, int most) {
            if (edits > MOST_EDITS) {
                throw new TooDifferent();
            }
        }

        @Override
        public void diffEnd() {
            // nothing to put away
        }
    }

    /** 差别过大. */
    private static final class TooDifferent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDifferent() {
            super(null, null, false, false);
        }
    }
}
