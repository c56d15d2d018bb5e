package cn.gov.nanan.disclosure.attribute;

import static cn.gov.nanan.disclosure.attribute.Attribute.*;
import static cn.gov.nanan.disclosure.attribute.Strength.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 操作说明四 公文文种与主动公开的关系: clause by clause, read from the text and not from the rules' file. */
class DocumentTypesTest {
    private final List<TypeRule> rules = Rules.types();

    @ParameterizedTest
    @ValueSource(strings = {"01-1 发布令", "01-2 行政令", "01-3 嘉奖令"})
    @DisplayName("附件2 四（一） 命令（令）应列入主动公开；由县级以上人民政府发布")
    void orders(String subtype) {
        TypeRule rule = says("附件2 四（一）", subtype, PROACTIVE, MUST);
        assertTrue(rule.cautions().contains(Caution.AUTHORITY));
        assertEquals(Set.of(PROACTIVE), rule.usual());
    }

    @Test
    @DisplayName("附件2 四（二） 决定：重要事项主动公开，奖励一般主动公开，批评处理、变更撤销一般依申请公开")
    void decisions() {
        says("附件2 四（二）", "02-1 重要事项", PROACTIVE, MUST);
        says("附件2 四（二）", "02-2 奖励", PROACTIVE, GENERALLY);
        says("附件2 四（二）", "02-3 批评处理", ON_REQUEST, GENERALLY);
        says("附件2 四（二）", "02-4 变更或者撤销", ON_REQUEST, GENERALLY);
    }

    @Test
    @DisplayName("附件2 四（三） 公告列入主动公开")
    void announcements() {
        assertEquals(
                Set.of(PROACTIVE), says("附件2 四（三）", "03-1 公告", PROACTIVE, MUST).usual());
    }

    @ParameterizedTest
    @ValueSource(strings = {"04-1 规范性通告", "04-2 周知性通告"})
    @DisplayName("附件2 四（四） 通告，规范性的、周知性的，都主动公开")
    void publicNotices(String subtype) {
        assertEquals(
                Set.of(PROACTIVE), says("附件2 四（四）", subtype, PROACTIVE, MUST).usual());
    }

    @Test
    @DisplayName("附件2 四（五） 通知分六类，各有其属性")
    void circulars() {
        assertEquals(
                List.of("①", "②", "③", "④", "⑤", "⑥"),
                of(DocumentType.CIRCULAR)
                        .map(rule -> rule.wording().citation().replace("附件2 四（五）", ""))
                        .distinct()
                        .toList());
    }

    @Test
    @DisplayName("附件2 四（五）① 指示性通知一般依申请公开")
    void instructions() {
        says("附件2 四（五）①", "05-1 指示性通知", ON_REQUEST, GENERALLY);
    }

    @Test
    @DisplayName("附件2 四（五）② 批转、转发性通知依申请公开，转发法规规章的主动公开")
    void forwardings() {
        says("附件2 四（五）②", "05-2a 批转、转发性通知", ON_REQUEST, MUST);
        says("附件2 四（五）②", "05-2b 转发法规、规章", PROACTIVE, MUST);
    }

    @Test
    @DisplayName("附件2 四（五）③ 发布、印发性通知主动公开，发布规范性文件的还须有效期")
    void promulgations() {
        assertTrue(says("附件2 四（五）③", "05-3a 发布性通知", PROACTIVE, MUST).cautions().contains(Caution.NORMATIVE));
        says("附件2 四（五）③", "05-3b 印发性通知", PROACTIVE, MUST);
    }

    @Test
    @DisplayName("附件2 四（五）④ 知照性通知一般主动公开")
    void notifications() {
        says("附件2 四（五）④", "05-4 知照性通知", PROACTIVE, GENERALLY);
    }

    @Test
    @DisplayName("附件2 四（五）⑤ 会议通知一般不予公开")
    void meetings() {
        says("附件2 四（五）⑤", "05-5 会议通知", WITHHELD, GENERALLY);
    }

    @Test
    @DisplayName("附件2 四（五）⑥ 任免通知主动公开，只及姓名、职务")
    void appointments() {
        assertTrue(says("附件2 四（五）⑥", "05-6 任免通知", PROACTIVE, MUST).cautions().contains(Caution.PERSONAL_DATA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"06-1 表扬性通报", "06-2 批评性通报", "06-3 情况通报"})
    @DisplayName("附件2 四（六） 通报，表扬的、批评的、情况的，一般依申请公开")
    void circulatedReports(String subtype) {
        says("附件2 四（六）", subtype, ON_REQUEST, GENERALLY);
    }

    @Test
    @DisplayName("附件2 四（七） 议案批准前不予公开，批准后主动公开；批准后重新认定")
    void bills() {
        TypeRule before = says("附件2 四（七）", "07-1 议案", WITHHELD, MUST);
        TypeRule after = says("附件2 四（七）", "07-2 议案", PROACTIVE, MUST);
        assertTrue(before.cautions().contains(Caution.BILL_APPROVAL));
        assertTrue(after.cautions().contains(Caution.BILL_APPROVAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"①08-1 汇报工作", "②08-2 反映情况", "③08-3 答复上级询问"})
    @DisplayName("附件2 四（八） 报告，汇报的、反映的、答复的，不予公开")
    void reports(String subtype) {
        String sign = subtype.substring(0, 1);
        says("附件2 四（八）" + sign, subtype.substring(1), WITHHELD, MUST);
    }

    @Test
    @DisplayName("附件2 四（九） 请示不予公开")
    void requestsForInstruction() {
        assertEquals(
                Set.of(WITHHELD), says("附件2 四（九）", "09-1 请示", WITHHELD, MUST).usual());
    }

    @Test
    @DisplayName("附件2 四（十） 批复一般不予公开，涉及切身利益或者需广泛知晓的依申请公开，条例要求的更宽")
    void replies() {
        says("附件2 四（十）", "10-1a 批复", WITHHELD, GENERALLY);
        TypeRule touching = says("附件2 四（十）", "10-1b 批复", ON_REQUEST, MUST);
        assertTrue(touching.cautions().contains(Caution.ARTICLE_19));
    }

    @Test
    @DisplayName("附件2 四（十一） 意见分三类")
    void opinions() {
        assertEquals(3, of(DocumentType.OPINION).count());
    }

    @Test
    @DisplayName("附件2 四（十一）① 指导性意见一般主动公开")
    void guidingOpinions() {
        says("附件2 四（十一）①", "11-1 指导性意见", PROACTIVE, GENERALLY);
    }

    @Test
    @DisplayName("附件2 四（十一）② 建议性意见不予公开，属性随批转它的通知")
    void suggestingOpinions() {
        TypeRule rule = says("附件2 四（十一）②", "11-2 建议性意见", WITHHELD, MUST);
        assertTrue(rule.cautions().contains(Caution.CARRIED_BY_CIRCULAR));
    }

    @Test
    @DisplayName("附件2 四（十一）③ 评估性意见不予公开")
    void assessingOpinions() {
        says("附件2 四（十一）③", "11-3 评估性意见", WITHHELD, MUST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12-1 商洽函", "12-2 询问函", "12-3 答复函", "12-4 请求批准函", "12-5 审批答复函"})
    @DisplayName("附件2 四（十二） 函列入依申请公开或者不予公开：不预选，两者都通常")
    void letters(String subtype) {
        TypeRule rule = says("附件2 四（十二）", subtype, null, EITHER);
        assertTrue(rule.usual().containsAll(EnumSet.of(ON_REQUEST, WITHHELD)));
    }

    @Test
    @DisplayName("附件2 四（十三） 会议纪要大部分不予公开；例行会议纪要可主动公开或者依申请公开，不预选")
    void minutes() {
        says("附件2 四（十三）", "13-1 会议纪要", WITHHELD, GENERALLY);
        assertEquals(
                EnumSet.of(PROACTIVE, ON_REQUEST),
                says("附件2 四（十三）", "13-2 例行会议纪要", null, EITHER).usual());
    }

    @Test
    @DisplayName("附件2 四综上 命令、公告、通告直接列入主动公开")
    void whatEverybodyMustKnow() {
        Stream.of(DocumentType.ORDER, DocumentType.ANNOUNCEMENT, DocumentType.PUBLIC_NOTICE)
                .flatMap(this::of)
                .forEach(rule -> assertEquals(Set.of(PROACTIVE), rule.usual(), rule.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DECISION", "CIRCULAR", "CIRCULATED_REPORT", "OFFICIAL_REPLY", "OPINION", "MINUTES"})
    @DisplayName("附件2 四综上 决定、通知、通报、批复、意见、会议纪要涉及公众的，可主动公开或者依申请公开")
    void whatConcernsThePublic(DocumentType type) {
        assertTrue(of(type).anyMatch(rule -> rule.isUsual(PROACTIVE) || rule.isUsual(ON_REQUEST)));
        assertTrue(of(type).anyMatch(rule -> {
            Attribute advised =
                    new Adviser(rules).advise(rule, null, null, true).suggested();
            return advised != WITHHELD;
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPORT", "LETTER"})
    @DisplayName("附件2 四综上 报告、函涉及部分公民切身利益的，依申请公开和不予公开都通常")
    void whatConcernsSomeCitizens(DocumentType type) {
        of(type).forEach(rule -> assertTrue(rule.usual().containsAll(EnumSet.of(ON_REQUEST, WITHHELD)), rule.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"09-1", "07-1"})
    @DisplayName("附件2 四综上 请示、提请审议的议案不予公开，公众利益也不改变建议，只提示冲突")
    void whatAsksForApproval(String code) {
        TypeRule rule = rule(code);
        Advice advice = new Adviser(rules).advise(rule, null, null, true);
        assertEquals(WITHHELD, advice.suggested());
        assertTrue(advice.isConflict());
        assertTrue(advice.isRemarkNeeded(PROACTIVE));
    }

    /** The rule of this subtype, which stands on this clause and suggests so, preselected where anything is. */
    private TypeRule says(String citation, String subtype, Attribute suggested, Strength strength) {
        String[] named = subtype.split(" ");
        TypeRule rule = rule(named[0]);
        assertEquals(citation, rule.wording().citation());
        assertTrue(rule.subtype().startsWith(named[1]), rule.subtype());
        assertEquals(suggested, rule.suggested(), subtype);
        assertEquals(strength, rule.suggestion().strength(), subtype);
        Advice advice = new Adviser(rules).advise(rule, null, null, false);
        if (suggested == null) {
            assertNull(advice.suggested());
        } else {
            assertFalse(advice.isRemarkNeeded(suggested));
        }
        return rule;
    }

    private TypeRule rule(String code) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Stream<TypeRule> of(DocumentType type) {
        return rules.stream().filter(rule -> rule.documentType() == type);
    }
}
