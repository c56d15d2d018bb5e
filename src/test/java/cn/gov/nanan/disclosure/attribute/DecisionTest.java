package cn.gov.nanan.disclosure.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {
    private static final String REASON = "涉及本局内部人事安排的讨论内容";

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} → {5}")
    @DisplayName("一（一）1 公开属性意见不完整、不一致的不成立")
    @CsvSource({
        ",,,,,attribute-needed",
        "WITHHELD,,,,涉及本局内部人事安排的讨论内容,ground-needed",
        "WITHHELD,INTERNAL_AFFAIRS,,,,reason-needed",
        "WITHHELD,INTERNAL_AFFAIRS,,,九个字的理由不够长,reason-needed",
        "WITHHELD,INTERNAL_AFFAIRS,,,'　　　　　　　　　　',reason-needed",
        "PROACTIVE,INTERNAL_AFFAIRS,,,,ground-unwanted",
        "ON_REQUEST,PROCESS_INFO,,,,ground-unwanted",
        "PROACTIVE,,,,没有必要写的理由写了也不收,reason-unwanted",
        "WITHHELD,SECURITY_STABILITY,,,公开后可能影响企业生产安全,harm",
        "WITHHELD,PROCESS_INFO,SOCIAL_STABILITY,,公开后可能影响企业生产安全,harm",
        "WITHHELD,LAW_PROHIBITS,,,统计法禁止公开单个调查对象资料,citation",
        "WITHHELD,PROCESS_INFO,,统计法第二十五条,统计法禁止公开单个调查对象资料,citation"
    })
    void refuses(Attribute attribute, Ground ground, Harm harm, String citation, String reason, String error) {
        BusinessException refusal =
                assertThrows(BusinessException.class, () -> new Decision(attribute, ground, harm, citation, reason)
                        .requireComplete());
        assertEquals("attribute.error." + error, refusal.key());
        assertFalse(Messages.text(Locale.CHINESE, refusal.key(), refusal.arguments())
                .contains("???"));
    }

    @Test
    @DisplayName("一（一）1 起草中理由可以未写完，国家秘密除外")
    void unfinished_while_written() {
        assertNull(new Decision(Attribute.WITHHELD, null, null).ground());
        assertEquals("未写", new Decision(Attribute.WITHHELD, Ground.PROCESS_INFO, "未写").reason());
        assertThrows(BusinessException.class, () -> new Decision(Attribute.WITHHELD, Ground.STATE_SECRET, "未写"));
    }

    @Test
    @DisplayName("一（一）1 选择不公开的标明理由")
    void withheld_with_ground_and_reason() {
        Decision decision = Decision.withheld(Ground.INTERNAL_AFFAIRS, "  " + REASON + " ");
        assertTrue(decision.is(Attribute.WITHHELD));
        assertEquals(REASON, decision.reason());
    }

    @Test
    @DisplayName("一（一）1 主动公开、依申请公开不需理由，依申请公开可写理由")
    void the_others_need_nothing() {
        assertNull(Decision.proactive().reason());
        assertNull(Decision.onRequest().reason());
        assertEquals("限特定对象", new Decision(Attribute.ON_REQUEST, null, "限特定对象").reason());
    }

    @Test
    @DisplayName("附件2 三（五） 危及对象，和（六）的禁止条款")
    void harm_and_citation_where_the_ground_needs_them() {
        Decision harm = new Decision(
                Attribute.WITHHELD, Ground.SECURITY_STABILITY, Harm.ECONOMIC_SECURITY, null, "公开后可能危及产业链安全");
        Decision ban = new Decision(Attribute.WITHHELD, Ground.LAW_PROHIBITS, null, "统计法第二十五条", "属单个统计调查对象的资料");
        assertEquals(Harm.ECONOMIC_SECURITY, harm.harm());
        assertEquals("统计法第二十五条", ban.citation());
    }

    @Test
    @DisplayName("一（一）1 改选后，表单里与所选不符的内容不带入")
    void what_does_not_belong_to_the_choice_is_dropped() {
        assertEquals(
                Decision.proactive(),
                Decision.of(Attribute.PROACTIVE, Ground.LAW_PROHIBITS, Harm.PUBLIC_SECURITY, "某法", REASON));
        assertEquals(
                Decision.withheld(Ground.PROCESS_INFO, REASON),
                Decision.of(Attribute.WITHHELD, Ground.PROCESS_INFO, Harm.PUBLIC_SECURITY, "某法", REASON));
    }

    @Test
    @DisplayName("附件2 三 不公开理由六类，第三类按条例第十六条分为三种")
    void six_reasons() {
        assertEquals(
                6,
                Arrays.stream(Ground.values())
                        .map(Ground::reason)
                        .collect(Collectors.toSet())
                        .size());
        assertEquals(
                3,
                Arrays.stream(Ground.values())
                        .filter(ground -> ground.reason() == 3)
                        .count());
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    @DisplayName("附件2 三 每一理由引用条款，可以不公开的仅限第三类")
    void every_ground_cites(Ground ground) {
        assertTrue(Messages.text(Locale.CHINESE, ground.citationKey()).startsWith("附件2 三"));
        assertEquals(ground.force() == Ground.Force.MAY, ground.reason() == 3);
        assertEquals(ground == Ground.STATE_SECRET, ground.isStub());
    }
}
