package cn.gov.nanan.disclosure.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * 配对: which passage became which where none stayed as it was: in their order, and so that together they are as alike as
 * can be. Where there are too many to compare each with each they count as replaced.
 */
final class Pairing {
    /** 配对上限: this many likenesses are looked at. */
    private static final int MOST = 1_000_000;

    private final List<Sketch> before;
    private final List<Sketch> after;
    private final double[][] best;

    private Pairing(List<Sketch> before, List<Sketch> after) {
        this.before = before;
        this.after = after;
        this.best = new double[before.size() + 1][after.size() + 1];
    }

    /** Every passage once: paired, gone or added; of what stands between two pairs that which is gone comes first. */
    static <T> List<Match> of(List<T> before, List<T> after, Function<T, Sketch> sketch) {
        boolean tooMany = (long) before.size() * after.size() > MOST;
        return tooMany
                ? replaced(before.size(), after.size())
                : new Pairing(
                                before.stream().map(sketch).toList(),
                                after.stream().map(sketch).toList())
                        .found();
    }

    static List<Match> replaced(int before, int after) {
        List<Match> all = new ArrayList<>();
        for (int at = 0; at < before; at++) {
            all.add(Match.gone(at));
        }
        for (int at = 0; at < after; at++) {
            all.add(Match.added(at));
        }
        return all;
    }

    private List<Match> found() {
        for (int i = 1; i <= before.size(); i++) {
            for (int j = 1; j <= after.size(); j++) {
                double paired = paired(i, j);
                best[i][j] = Math.max(paired, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        List<Match> pairs = new ArrayList<>();
        int i = before.size();
        int j = after.size();
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i - 1][j]) {
                i--;
            } else if (best[i][j] == best[i][j - 1]) {
                j--;
            } else {
                pairs.add(new Match(--i, --j));
            }
        }
        Collections.reverse(pairs);
        return filled(pairs, before.size(), after.size());
    }

    private double paired(int i, int j) {
        double likeness = before.get(i - 1).likeness(after.get(j - 1));
        return Sketch.isAlike(likeness) ? best[i - 1][j - 1] + likeness : 0;
    }

    /** Pairs with all that stands between them. */
    static List<Match> filled(List<Match> pairs, int before, int after) {
        List<Match> all = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Match pair : pairs) {
            gap(all, i, pair.before(), j, pair.after());
            all.add(pair);
            i = pair.before() + 1;
            j = pair.after() + 1;
        }
        gap(all, i, before, j, after);
        return all;
    }

    private static void gap(List<Match> all, int i, int iEnd, int j, int jEnd) {
        for (Match match : replaced(iEnd - i, jEnd - j)) {
            all.add(match.shifted(i, j));
        }
    }
}
