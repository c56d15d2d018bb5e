package cn.gov.nanan.disclosure.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 段落: which they are, and where each stands in a later text. */
class PassagesTest {
    private static final Passages BEFORE = Passages.of(
            "<h2>标题</h2><p><br></p><p>第一段讲原则和依据。</p><p>第二段讲任务分工。</p><table><tr><td>是</td><td>是</td></tr></table>");

    @Test
    @DisplayName("一（一）2 段落依次编号，空段不算，表格每格一段")
    void everyPassageCounts() {
        assertEquals(List.of("标题", "第一段讲原则和依据。", "第二段讲任务分工。", "是", "是"), BEFORE.texts());
        assertEquals(List.of(), Passages.of(null).texts());
    }

    @Test
    @DisplayName("一（一）2 别的段落改了、增了，意见还在原来那一段；那一段改了也认得；删了就说删了")
    void passagesAreFoundAgain() {
        List<Whereabouts> found = BEFORE.in(
                Passages.of("<h2>新标题在前</h2><p>新加的开头。</p><p>第一段讲原则。</p><table><tr><td>否</td><td>是</td></tr></table>"));
        assertTrue(found.get(2).isGone());
        assertEquals(new Whereabouts(2, true), found.get(1));
        assertEquals(new Whereabouts(4, false), found.get(4));
    }

    @Test
    @DisplayName("一（一）2 意见写在段落开头，文字转义")
    void notesStandAtTheirPassage() {
        assertEquals(
                "<p>甲</p><p><span class=\"gk-passage-note\" role=\"note\">请&lt;改&gt;</span>乙</p>",
                Passages.of("<p>甲</p><p>乙</p>").annotated(Map.of(1, List.of("请<改>"))));
    }
}
