package cn.gov.nanan.disclosure.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 查询文字: what is found however its signs were typed. */
class SearchedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "\"十四五\"规划|%_十四五_规划%",
                "“十四五”规划|%_十四五_规划%",
                "(试行)|%_试行_%",
                "A-B|%a_b%",
                "50%_!|%50!%!_!!%",
                "关于：安全、生产|%关于_安全_生产%"
            })
    @DisplayName("查询 引号、括号、横线、标点不论哪一种都查得到；百分号、下划线照字面")
    void signsAreAnySigns(String typed, String words) {
        assertEquals(words, SearchedText.of(typed).orElseThrow().words());
    }

    @Test
    @DisplayName("查询 只有空格等于没有填")
    void blanksAreNothing() {
        assertEquals(Optional.empty(), SearchedText.of(" \u3000 "));
        assertEquals(Optional.empty(), SearchedText.of(null));
    }
}
