package cn.gov.nanan.disclosure.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.procedure.Step;
import java.util.List;
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

    private static VersionLine line(int number, String officer) {
        return new VersionLine(number, (long) officer.hashCode(), officer, Step.DRAFTING, Items.NOW, Set.of(), null);
    }
}
