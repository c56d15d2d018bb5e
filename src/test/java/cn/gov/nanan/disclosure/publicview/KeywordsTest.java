package cn.gov.nanan.disclosure.publicview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 主题词: typed in one field, shown one by one. */
class KeywordsTest {
    @Test
    @DisplayName("一（一）4（1） 主题词按各种分隔符拆开")
    void keywordsAreSplit() {
        assertEquals(List.of("数字化", "技改", "补助"), PublicItem.Classification.keywords("数字化；技改, 补助 技改"));
        assertEquals(List.of(), PublicItem.Classification.keywords(null));
    }
}
