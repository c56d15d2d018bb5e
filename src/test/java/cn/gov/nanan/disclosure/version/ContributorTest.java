package cn.gov.nanan.disclosure.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.procedure.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 修改人: who wrote one after the other. */
class ContributorTest {
    @Test
    @DisplayName("一（一）2 一个人接连的版本算一次；来回很多次的合并，人都在，次序不变")
    void inARow() {
        assertEquals(
                List.of("甲 2–3", "乙 4–4", "甲 5–5"),
                Contributor.of(List.of(line(2, "甲"), line(3, "甲"), line(4, "乙"), line(5, "甲"))).stream()
                        .map(one -> one.name() + " " + one.first() + "–" + one.last())
                        .toList());
        List<Contributor> many = Contributor.of(IntStream.range(0, 199)
                .mapToObj(at -> line(at + 2, at % 2 == 0 ? "甲" : "乙"))
                .toList());
        assertTrue(many.size() <= Contributor.MOST, "contributors: " + many.size());
        assertEquals("甲、乙", many.get(0).name());
        assertEquals(200, many.get(many.size() - 1).last());
        assertEquals(List.of(), Contributor.of(List.of()));
    }

    @Test
    @DisplayName("一（一）2 改的人很多的，先看最后一人改了什么；不多的从首次提交看起")
    void lastOfMany() {
        List<VersionLine> few = List.of(line(1, "甲"), line(2, "乙"), line(3, "乙"), line(4, "甲"));
        assertEquals(1, Contributor.latestOf(few));
        List<VersionLine> many = IntStream.rangeClosed(1, 9)
                .mapToObj(at -> line(at, at == 9 || at % 2 == 0 ? "甲" : "乙"))
                .toList();
        assertEquals(7, Contributor.latestOf(many), "甲 wrote 8 and 9");
        assertEquals(1, Contributor.latestOf(List.of(line(1, "甲"))));
    }

    @Test
    @DisplayName("一（一）2 退回的稿，别人在其间改过的说得出是谁、从哪一版到哪一版；没有改过的不说")
    void changedMeanwhile() {
        List<VersionLine> lines = List.of(line(1, "甲"), line(2, "乙"), line(3, "丙"), line(4, "乙"));
        Long writer = (long) "甲".hashCode();
        assertEquals(Optional.of(new Meanwhile(List.of("乙", "丙"), 1, 4)), Meanwhile.of(lines, writer, Items.NOW));
        assertEquals(Optional.empty(), Meanwhile.of(lines.subList(0, 1), writer, Items.NOW));
        assertEquals(Optional.empty(), Meanwhile.of(lines, (long) "乙".hashCode(), Items.NOW));
        assertEquals(Optional.empty(), Meanwhile.of(lines, writer, Items.NOW.minusSeconds(1)));
    }

    private static VersionLine line(int number, String officer) {
        return new VersionLine(number, (long) officer.hashCode(), officer, Step.DRAFTING, Items.NOW, Set.of(), null);
    }
}
