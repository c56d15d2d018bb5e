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

    /** In the order in which they wrote; at most {@value #MOST}. */
    static List<Contributor> of(List<VersionLine> lines) {
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
        return fewer(all);
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
