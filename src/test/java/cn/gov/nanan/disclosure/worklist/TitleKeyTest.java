package cn.gov.nanan.disclosure.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 标题比较. */
class TitleKeyTest {
    private static final String AGENCY = "南安市工业和信息化局";

    @ParameterizedTest
    @CsvSource({
        "关于印发《绿色工厂管理办法》的通知,关于印发绿色工厂管理办法的通知",
        "关于印发〈绿色工厂管理办法〉的通知,关于印发「绿色工厂管理办法」的通知",
        "关于 做好 节能 工作的通知,关于做好节能工作的通知",
        "关于做好2026年节能工作的通知,关于做好２０２６年节能工作的通知",
        "南安市工业和信息化局关于做好节能工作的通知,关于做好节能工作的通知",
        "关于开展（2026年）专项检查的通告,关于开展(2026年)专项检查的通告"
    })
    @DisplayName("拟稿 括号、空格、全角半角和机关名称不同，仍是相同的标题")
    void signsDoNotMatter(String one, String other) {
        assertEquals(key(one), key(other));
    }

    @ParameterizedTest
    @CsvSource({"关于印发绿色工厂管理办法的通知,关于印发绿色工厂管理办法的公告", "绿色工厂管理办法,关于绿色工厂管理办法", "关于绿色工厂管理办法,关于绿色工厂的管理办法"})
    @DisplayName("拟稿 “关于”“的”“通知”保留，不作为相同的标题")
    void wordsMatter(String one, String other) {
        assertFalse(key(one).equals(key(other)));
    }

    @Test
    @DisplayName("拟稿 长标题只差一两个字，相近")
    void fewLettersApartIsNearly() {
        assertTrue(key("关于组织申报专精特新中小企业认定和复核工作有关事项的通知").isNearly(key("关于组织申报专精特新中小企业认定及复核工作有关事项的通知")));
    }

    @ParameterizedTest
    @CsvSource({
        "关于组织申报2026年度专精特新中小企业认定和复核工作有关事项的通知,关于组织申报2027年度专精特新中小企业认定和复核工作有关事项的通知",
        "南安市工业和信息化局关于第1批技术改造项目资金安排情况的公告,南安市工业和信息化局关于第2批技术改造项目资金安排情况的公告",
        "关于做好节能工作的通知,关于做好消防工作的通知",
        "会议通知,会议通报"
    })
    @DisplayName("拟稿 另一年度、另一批次、另一事项，是另一份公文")
    void anotherYearIsAnotherDocument(String one, String other) {
        assertFalse(key(one).isNearly(key(other)));
    }

    @Test
    @DisplayName("拟稿 空标题不与任何标题比较；只有机关名称的，按原样比较")
    void nothingIsLikeNothing() {
        assertTrue(key(null).isBlank());
        assertTrue(key("《》（ ）").isBlank());
        assertEquals(0, key("").likeness(key("")));
        assertFalse(key(AGENCY).isBlank());
    }

    @Property(tries = 200)
    @Label("拟稿 相似度在 0 与 1 之间，与先后无关")
    void likenessIsAMeasure(@ForAll String one, @ForAll String other) {
        double likeness = key(one).likeness(key(other));
        assertTrue(likeness >= 0 && likeness <= 1);
        assertEquals(likeness, key(other).likeness(key(one)));
        assertTrue(key(one).isNearly(key(one)));
    }

    private static TitleKey key(String title) {
        return TitleKey.of(title, AGENCY);
    }
}
