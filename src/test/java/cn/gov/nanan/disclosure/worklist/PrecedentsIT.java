package cn.gov.nanan.disclosure.worklist;

import static cn.gov.nanan.disclosure.procedure.Action.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.Bureau;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.Drafts;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.staff.Tours;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 类似公文 and 入门指引 on a real database. */
@ExtendWith(ArquillianExtension.class)
class PrecedentsIT {
    private static final Action[] DECIDED = {SUBMIT, AGREE, DETERMINE};

    @Inject
    private Bureau bureau;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Handling handling;

    @Inject
    private Drafts drafts;

    @Inject
    private Precedents precedents;

    @Inject
    private Tours tours;

    private Long section;

    @BeforeEach
    void found() {
        section = bureau.founded();
    }

    @Test
    @DisplayName("拟稿 同题公文：本科室的给出链接，本件除外")
    void twinsOfOwnSection() {
        long item = bureau.started(section, "关于印发《同题管理办法》的通知", Items.PROACTIVE);
        TitleTwins twins = precedents.twins("关于印发同题管理办法的 通知", null);
        assertEquals(List.of(item), twins.visible().stream().map(ItemRow::id).toList());
        assertFalse(twins.elsewhere());
        assertTrue(precedents.twins("关于印发同题管理办法的通知", item).isEmpty());
        assertTrue(precedents.twins(" ", null).isEmpty());
    }

    @Test
    @DisplayName("二（一） 获取保存类：同一机关的同一文号，写法不同也认得，别的机关的不算")
    void sameNumberOfTheSameAgency() {
        String agency = Items.fromAgency().holder();
        String number = "泉工信〔2026〕8号";
        actingAs.user("drafter");
        assertTrue(precedents.sameNumber(agency, number, null).isEmpty());
        Draft draft = new Draft(Items.form("同号的通知"), null, Items.PROACTIVE, Items.fromAgency());
        long item = drafts.start(section, InformationKind.OBTAINED, draft);
        TitleTwins same = precedents.sameNumber(" " + agency, "泉工信[2026]8号", null);
        assertEquals(List.of(item), same.visible().stream().map(ItemRow::id).toList());
        assertTrue(precedents.sameNumber(agency, number, item).isEmpty());
        assertTrue(precedents.sameNumber("泉州市另一局", number, null).isEmpty());
        assertTrue(precedents.sameNumber(agency, null, null).isEmpty());
        assertTrue(Statements.during(() -> precedents.sameNumber(agency, number, null)) <= 6);
        actingAs.user("drafter2");
        assertTrue(precedents.sameNumber(agency, number, null).elsewhere());
    }

    @Test
    @DisplayName("拟稿 同题公文：看不到的只说另有科室，不露内容")
    void twinsElsewhere() {
        bureau.started(section, "关于他科同题的通知", Items.PROACTIVE);
        actingAs.user("drafter2");
        TitleTwins twins = precedents.twins("关于他科同题的通知", null);
        assertEquals(List.of(), twins.visible());
        assertTrue(twins.elsewhere());
    }

    @Test
    @DisplayName("保密法第三十一条 国家秘密的残留件不参加比较")
    void stubsAreNotCompared() {
        long item = bureau.started(section, "不参加比较的标题", Items.PROACTIVE);
        Draft secret = new Draft(Items.form("不参加比较的标题"), handling.find(item).typeRule(), Items.SECRET);
        drafts.save(item, handling.find(item).version(), secret);
        assertTrue(precedents.twins(handling.find(item).title(), null).visible().isEmpty());
    }

    @Test
    @DisplayName("附件2 四 同类公文的定性：只计已审定的，相近的在前，他科只见数目")
    void usageOfDecidedItems() {
        long near = bureau.started(section, "关于印发锅炉能效提升计划的通知", Items.PROACTIVE);
        long far = bureau.started(section, "关于印发展会组织方案的通知", Items.ON_REQUEST);
        bureau.started(section, "关于印发锅炉能效提升计划（草稿）的通知", Items.WITHHELD);
        bureau.carried(near, null, DECIDED);
        bureau.carried(far, null, DECIDED);
        actingAs.user("drafter");
        Usage usage = precedents.usage("05-3b", "关于印发锅炉能效提升三年计划的通知", null);
        assertEquals(near, usage.nearest().get(0).id());
        assertEquals(Attribute.PROACTIVE, usage.nearest().get(0).attribute());
        assertFalse(usage.counts().containsKey(Attribute.WITHHELD));
        assertEquals(
                usage.total(),
                usage.shares().stream().mapToLong(Map.Entry::getValue).sum());
        actingAs.user("drafter2");
        Usage elsewhere = precedents.usage("05-3b", "关于印发锅炉能效提升三年计划的通知", null);
        assertEquals(List.of(), elsewhere.nearest());
        assertEquals(usage.counts(), elsewhere.counts());
        assertEquals(Usage.NONE, precedents.usage(null, "题", null));
    }

    @Test
    @DisplayName("拟稿 比较所用的查询次数与件数无关")
    void boundedQueries() {
        for (int one = 0; one < 12; one++) {
            bureau.started(section, "关于查询次数的通知", Items.PROACTIVE);
        }
        long statements = Statements.during(() ->
                assertEquals(5, precedents.twins("关于查询次数的通知", null).visible().size()));
        assertTrue(statements <= 7, "" + statements);
    }

    @Test
    @DisplayName("入门指引 每人只在第一次登录时出现")
    void tourOnce() {
        actingAs.user("general");
        assertTrue(tours.isFirst());
        assertFalse(tours.isFirst());
        actingAs.user("signatory");
        assertTrue(tours.isFirst());
    }
}
