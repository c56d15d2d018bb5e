package cn.gov.nanan.disclosure.version;

import cn.gov.nanan.disclosure.procedure.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * 修改人: one officer's versions in a row, or, where there are very many, those of several officers.
 *
 * @param name of the officer, or of all of them
 * @param first his first version of these
 * @param last his last version of these
 * @param step where he left the last
 */
public record Contributor(String name, int first, int last, Step step) {
    /** 修改人上限: each costs a comparison. */
    static final int MOST = 24;

    /** So many of them a reader still takes in. */
    static final int FEW = 6;

    /** The version with which the last of very many began; the first version where they are few. */
    static int latestOf(List<VersionLine> lines) {
        List<Contributor> later = all(lines.subList(1, lines.size()));
        return later.size() > FEW ? later.get(later.size() - 1).first() - 1 : 1;
    }

    /** In the order in which they wrote; at most {@value #MOST}. */
    static List<Contributor> of(List<VersionLine> lines) {
        return fewer(all(lines));
    }

    private static List<Contributor> all(List<VersionLine> lines) {
        List<Contributor> all = new ArrayList<>();
        for (int start = 0; start < lines.size(); ) {
            int end = start + 1;
            while (end < lines.size()
                    && Objects.equals(
                            lines.get(end).officerId(), lines.get(start).officerId())) {
                end++;
            }
            VersionLine last = lines.get(end - 1);
            all.add(new Contributor(last.officer(), lines.get(start).number(), last.number(), last.step()));
            start = end;
        }
        return all;
    }

    private static List<Contributor> fewer(List<Contributor> all) {
        int together = (all.size() + MOST - 1) / MOST;
        List<Contributor> fewer = new ArrayList<>();
        for (int start = 0; start < all.size(); start += together) {
            List<Contributor> some = all.subList(start, Math.min(start + together, all.size()));
            Contributor last = some.get(some.size() - 1);
            String names = String.join(
                    "、", some.stream().map(Contributor::name).distinct().toList());
            fewer.add(new Contributor(names, some.get(0).first, last.last, last.step));
        }
        return fewer;
    }
}
