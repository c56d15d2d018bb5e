package cn.gov.nanan.disclosure.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 操作说明一（二） 主动公开政府信息的内容. */
class CategoriesTest {
    private final List<ContentCategory> categories = Rules.categories();

    @ParameterizedTest(name = "附件2 一（二）{0} {1}")
    @CsvSource({
        "1, 规范性文件, 一",
        "2, 机关职能, 二",
        "3, 规划, 三",
        "4, 统计信息, 四",
        "5, 行政许可, 五",
        "6, 行政处罚, 六",
        "7, 财政预算, 七",
        "8, 行政事业性收费, 八",
        "9, 政府集中采购, 九",
        "10, 重大建设项目, 十",
        "11, 政策、措施, 十一",
        "12, 突发公共事件, 十二",
        "13, 监督检查, 十三",
        "14, 人事招考, 十四",
        "15, 应当主动公开的其他, 十五"
    })
    @DisplayName("附件2 一（二） 十五类内容各有其条文、条例依据和索引号类别")
    void eachOfTheFifteen(int number, String words, String article) {
        ContentCategory category = categories.get(number - 1);
        assertEquals("C%02d".formatted(number), category.code());
        assertEquals("附件2 一（二）" + number, category.terms().citation());
        assertEquals("条例第二十条第（" + article + "）项", category.terms().article());
        assertTrue(category.terms().clause().contains(words), category.terms().clause());
        assertTrue(category.indexDigits().matches("\\d{4}"));
        assertEquals(number == 1, category.isNormative());
    }

    @Test
    @DisplayName("条例第二十一条 县级部门另有市政、公共服务等一类")
    void theCountyHasOneMore() {
        assertEquals(16, categories.size());
        ContentCategory local = categories.get(15);
        assertEquals("条例第二十一条", local.terms().citation());
        assertTrue(local.terms().clause().contains("公共服务"));
        assertFalse(local.isNormative());
    }

    @Test
    @DisplayName("条例第二十条 属于法定主动公开内容的，规则较窄时提示冲突，规则本就主动公开时不提示")
    void theLawAsksForTheCategories() {
        Adviser adviser = new Adviser(Rules.types());
        for (TypeRule rule : Rules.types()) {
            Advice advice = adviser.advise(rule, categories.get(3), null, false);
            assertEquals(
                    rule.suggested() != Attribute.PROACTIVE,
                    advice.cautions().contains(Caution.ARTICLE_20),
                    rule.code());
        }
    }
}
