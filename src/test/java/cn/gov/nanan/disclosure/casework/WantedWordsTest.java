package cn.gov.nanan.disclosure.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.request.Wanted;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 所需信息的比较. */
class WantedWordsTest {
    @Test
    @DisplayName("附件2 二（二）2 所需信息的词：发文字号、全名、相邻两字；没有名称的按描述")
    void terms() {
        assertEquals(
                List.of("#南工信|2026|5", "=技改名单"),
                words("《技改》 名单", "南工信[2026]05号", "不看").terms().subList(0, 2));
        assertEquals(
                new TreeSet<>(List.of("=技改名单", "技改", "改名", "名单")),
                new TreeSet<>(words(" ", "5号", "技改，名单").terms()));
        assertTrue(words(null, null, null).isBlank());
        assertEquals(List.of("="), words("，", "", null).terms());
    }

    @Test
    @DisplayName("附件2 二（二）2 所需信息的词：再长的描述也只留有限的词，相同的部分留下相同的词")
    void longOnes() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < 1000; at++) {
            text.appendCodePoint(0x4E00 + at);
        }
        List<String> all = words(null, null, text.toString()).terms();
        assertEquals(49, all.size());
        assertTrue(all.stream().allMatch(term -> term.length() <= WantedWords.LONGEST));
        List<String> part = words(null, null, text.substring(0, 900)).terms();
        assertTrue(all.stream().filter(part::contains).count() > 30);
    }

    @ParameterizedTest
    @CsvSource({
        "技改项目名单, , 《技改项目》名单, , true",
        "名单, 南工信〔2026〕5号, 文件, 南工信2026年第5号, true",
        "名单, 5号, 文件, 5号, false",
        "名单, 5号, 名册, 5号, false",
        "2025年度技改项目补助名单, , 2026年度技改项目补助名单, , false"
    })
    @DisplayName("条例第四十四条 相同的信息：名称或者完整的发文字号相同；另一年度的是另一件")
    void same(String title, String number, String otherTitle, String otherNumber, boolean same) {
        assertEquals(same, words(title, number, null).isSame(words(otherTitle, otherNumber, null)));
    }

    @Test
    @DisplayName("附件2 二（二）2 什么也没有写的，与什么都不相同")
    void blank() {
        assertFalse(words(null, null, null).isSame(words(null, null, null)));
    }

    private static WantedWords words(String title, String number, String description) {
        return WantedWords.of(new Wanted(title, number, description));
    }
}
