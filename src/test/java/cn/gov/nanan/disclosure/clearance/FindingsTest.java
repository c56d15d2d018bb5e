package cn.gov.nanan.disclosure.clearance;

import static cn.gov.nanan.disclosure.clearance.SecrecyQuestion.PERSONAL_DATA;
import static cn.gov.nanan.disclosure.clearance.SecrecyQuestion.STATE_SECRET;
import static cn.gov.nanan.disclosure.clearance.SecrecyQuestion.WORK_SECRET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final FindingsColumn COLUMN = new FindingsColumn();

    @Test
    @DisplayName("条例第十七条 没有作答的不算“否”：七项各答各的，缺一不可")
    void unansweredIsNotNo() {
        Findings some = new Findings(Map.of(STATE_SECRET, Finding.NO, PERSONAL_DATA, Finding.YES));
        assertFalse(some.isComplete());
        assertEquals(5, some.unanswered().size());
        assertFalse(some.unanswered().contains(STATE_SECRET));
        assertEquals(List.of(PERSONAL_DATA), some.found());
        assertFalse(Findings.NONE.isAnyFound());
        assertEquals(List.of(SecrecyQuestion.values()), Findings.NONE.unanswered());
        assertTrue(Findings.of().isComplete());
        assertTrue(Findings.of(WORK_SECRET).isFound(WORK_SECRET));
    }

    @Test
    @DisplayName("条例第十七条 存起来仍分得清“否”和没有作答")
    void keptInOneColumn() {
        Findings some = new Findings(Map.of(PERSONAL_DATA, Finding.YES, STATE_SECRET, Finding.NO));
        assertEquals("STATE_SECRET=NO|PERSONAL_DATA=YES", COLUMN.convertToDatabaseColumn(some));
        assertEquals(some, COLUMN.convertToEntityAttribute("STATE_SECRET=NO|PERSONAL_DATA=YES"));
        assertEquals(Findings.NONE, COLUMN.convertToEntityAttribute(COLUMN.convertToDatabaseColumn(Findings.NONE)));
        assertNull(COLUMN.convertToEntityAttribute(COLUMN.convertToDatabaseColumn(null)));
        Findings longest = Findings.of(SecrecyQuestion.values());
        assertEquals(longest, COLUMN.convertToEntityAttribute(COLUMN.convertToDatabaseColumn(longest)));
        assertTrue(COLUMN.convertToDatabaseColumn(longest).length() <= 300);
    }

    @Test
    @DisplayName("条例第十七条 办理单和登记簿写明每一项的判断")
    void readByPeople() {
        assertEquals("七项均为“否”", Findings.of().text(Locale.CHINESE));
        assertEquals("未逐项判断", Findings.NONE.text(Locale.CHINESE));
        assertEquals(
                "是：涉及个人隐私或者个人信息。否：涉及国家秘密或者引用密件；涉及工作秘密或者标有内部字样",
                new Findings(Map.of(PERSONAL_DATA, Finding.YES, STATE_SECRET, Finding.NO, WORK_SECRET, Finding.NO))
                        .text(Locale.CHINESE)
                        .replaceAll("。未判断：.*", ""));
        Arrays.stream(SecrecyQuestion.values())
                .forEach(question ->
                        assertTrue(Findings.of(question).text(Locale.ENGLISH).startsWith("Yes: ")));
    }
}
