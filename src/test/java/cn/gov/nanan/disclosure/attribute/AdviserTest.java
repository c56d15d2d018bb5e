package cn.gov.nanan.disclosure.attribute;

import static cn.gov.nanan.disclosure.attribute.Attribute.ON_REQUEST;
import static cn.gov.nanan.disclosure.attribute.Attribute.PROACTIVE;
import static cn.gov.nanan.disclosure.attribute.Attribute.WITHHELD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdviserTest {
    private final List<TypeRule> rules = RuleFiles.typeRules();
    private final Adviser adviser = new Adviser(rules);
    private final List<ContentCategory> categories = RuleFiles.categories();

    @ParameterizedTest
    @ValueSource(strings = {"12-1", "12-2", "12-3", "12-4", "12-5", "13-2", "14-1"})
    @DisplayName("附件2 四（十二） 函和（十三）例行会议纪要，条文未作限定的，任何情况下都不预选")
    void open_rows_preselect_nothing_whatever_else_is_chosen(String code) {
        assertNull(advise(code, null, "", false).suggested());
        assertNull(advise(code, "C10", "", true).suggested());
    }

    @Test
    @DisplayName("附件2 四（八） 报告：建议不公开，依申请公开亦属通常")
    void reports_are_withheld_or_on_request() {
        Advice advice = advise("08-1", null, "关于上半年工作的报告", false);
        assertEquals(WITHHELD, advice.suggested());
        assertFalse(advice.isRemarkNeeded(ON_REQUEST));
        assertTrue(advice.isRemarkNeeded(PROACTIVE));
        assertTrue(advice.cautions().contains(Caution.SUMMARY_WIDER));
    }

    @Test
    @DisplayName("条例第十九条 涉及公众利益的指示性通知建议主动公开")
    void public_interest_outweighs_the_rule_where_the_rule_allows_it() {
        assertEquals(ON_REQUEST, advise("05-1", null, "", false).suggested());
        Advice advice = advise("05-1", null, "", true);
        assertEquals(PROACTIVE, advice.suggested());
        assertTrue(advice.isRaised());
        assertFalse(advise("05-1", null, "", false).isRaised());
        assertTrue(advice.cautions().contains(Caution.ARTICLE_19));
    }

    @Test
    @DisplayName("条例第十九条 附件2 四（十） 涉及切身利益的批复与条例冲突，建议主动公开")
    void the_reply_that_the_public_must_know_conflicts_with_the_law() {
        Advice advice = advise("10-1b", null, "", false);
        assertEquals(PROACTIVE, advice.suggested());
        assertTrue(advice.isConflict());
        assertFalse(advice.isRemarkNeeded(ON_REQUEST));
    }

    @Test
    @DisplayName("条例第二十条 请示即使属法定公开内容，仍建议不公开并提示冲突")
    void a_category_does_not_turn_a_request_for_instruction() {
        Advice advice = advise("09-1", "C10", "", false);
        assertEquals(WITHHELD, advice.suggested());
        assertTrue(advice.cautions().contains(Caution.ARTICLE_20));
        assertTrue(advice.cautions().contains(Caution.REASON_STILL_NEEDED));
    }

    @Test
    @DisplayName("条例第二十条 情况通报属统计信息的，建议主动公开")
    void a_category_turns_a_rule_that_allows_it() {
        assertEquals(PROACTIVE, advise("06-3", "C04", "", false).suggested());
        assertTrue(advise("05-3b", "C04", "", false).cautions().isEmpty());
    }

    @Test
    @DisplayName("附件2 一（二） 规范性文件须填有效期")
    void normative_documents_need_their_validity() {
        assertTrue(advise("05-3a", null, "", false).isValidityNeeded());
        assertTrue(advise("11-1", "C01", "", false).isValidityNeeded());
        assertFalse(advise("11-1", "C03", "", false).isValidityNeeded());
    }

    @Test
    @DisplayName("附件2 四（一） 命令由县级以上人民政府发布")
    void a_bureau_gives_no_orders() {
        assertTrue(advise("01-1", null, "", false).cautions().contains(Caution.AUTHORITY));
    }

    @Test
    @DisplayName("一（一）1 未选文种时不建议、不限制")
    void nothing_chosen_nothing_suggested() {
        Advice advice = advise(null, null, null, false);
        assertNull(advice.suggested());
        assertEquals(Set.of(Attribute.values()), advice.usual());
        assertFalse(advice.isRemarkNeeded(PROACTIVE));
    }

    @ParameterizedTest(name = "{0} → {1} {2}")
    @DisplayName("附件2 四 由标题判断文种和细分")
    @CsvSource({
        "南安市工业和信息化局关于印发《企业技术改造专项资金管理办法》的通知,CIRCULAR,05-3a",
        "关于印发2026年工作要点的通知,CIRCULAR,05-3b",
        "关于转发《中小企业促进条例》的通知,CIRCULAR,05-2b",
        "关于转发省工信厅做好节能监察工作的通知,CIRCULAR,05-2a",
        "关于召开全市工业经济运行分析会的通知,CIRCULAR,05-5",
        "关于成立数字经济发展领导小组的通知（试行）,CIRCULAR,05-4",
        "关于张某等同志职务任免的通知,CIRCULAR,05-6",
        "关于做好2026年技改项目申报工作的通知,CIRCULAR,05-1",
        "关于表彰先进单位的决定,DECISION,02-2",
        "关于商请协助提供用电数据的函,LETTER,12-1",
        "关于节能审查意见的复函,LETTER,12-3",
        "局长办公会会议纪要,MINUTES,13-2",
        "第3次专题会议纪要,MINUTES,",
        "关于要求拨付专项资金的请示,REQUEST_FOR_INSTRUCTION,09-1",
        "关于××项目的批复,OFFICIAL_REPLY,",
        "关于促进工业稳增长的若干意见,OPINION,11-1",
        "南安市人民政府令,ORDER,",
        "2026年上半年工业经济运行统计表,,"
    })
    void the_title_tells(String title, DocumentType type, String code) {
        Advice advice = advise(null, null, title, false);
        assertEquals(type, advice.guessedType());
        assertEquals(
                code, advice.guessedRule() == null ? null : advice.guessedRule().code());
    }

    @Test
    @DisplayName("GB/T 9704 标题末尾的文种与所选文种不一致时提示")
    void the_title_may_contradict_the_choice() {
        assertTrue(advise("09-1", null, "关于……的报告", false).cautions().contains(Caution.TITLE_DIFFERS));
        assertFalse(advise("08-1", null, "关于……的报告", false).cautions().contains(Caution.TITLE_DIFFERS));
    }

    private Advice advise(String code, String category, String title, boolean publicInterest) {
        TypeRule rule =
                rules.stream().filter(r -> r.code().equals(code)).findFirst().orElse(null);
        ContentCategory chosen = categories.stream()
                .filter(c -> c.code().equals(category))
                .findFirst()
                .orElse(null);
        return adviser.advise(rule, chosen, title, publicInterest);
    }
}
