package cn.gov.nanan.disclosure.procedure;

import static cn.gov.nanan.disclosure.procedure.Action.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.clearance.Answer;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.clearance.Means;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.clearance.Reply;
import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.Figures;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.DisclosureRight;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.worklist.Brief;
import cn.gov.nanan.disclosure.worklist.Briefs;
import cn.gov.nanan.disclosure.worklist.InTray;
import cn.gov.nanan.disclosure.worklist.ItemCriteria;
import cn.gov.nanan.disclosure.worklist.ItemRow;
import cn.gov.nanan.disclosure.worklist.ItemRows;
import cn.gov.nanan.disclosure.worklist.ItemSearch;
import cn.gov.nanan.disclosure.worklist.TrayFilter;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 流程: through the EJBs on a real database, as the officers themselves. */
@ExtendWith(ArquillianExtension.class)
class ProcedureIT {
    private static final TrayFilter EVERYTHING = new TrayFilter(null, false, null, null);

    private static final Action[] TO_SIGNING = {SUBMIT, AGREE, DETERMINE};
    private static final Action[] TO_ISSUING = {SUBMIT, AGREE, DETERMINE, SIGN};

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Figures figures;

    @Inject
    private Bureau bureau;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Handling handling;

    @Inject
    private Drafts drafts;

    @Inject
    private ClearanceRequests requests;

    @Inject
    private InTray inTray;

    @Inject
    private ItemSearch search;

    @Inject
    private Briefs briefs;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private Files files;

    private Long section;

    @BeforeEach
    void found() {
        section = bureau.founded();
    }

    @Test
    @DisplayName("一（一） 七人依次办理，从拟稿到发布，办理单逐栏记载")
    void wholePath() {
        long item = bureau.started(section, "关于印发全程办理办法的通知", Items.PROACTIVE);
        assertEquals(
                Step.PUBLISHING,
                bureau.carried(item, "南工信〔2026〕101号", SUBMIT, AGREE, DETERMINE, SIGN, ISSUE, PASS_RECHECK));
        assertEquals(Step.PUBLISHED, bureau.carried(item, null, PUBLISH));
        InformationItem done = handling.find(item);
        assertEquals("南工信〔2026〕101号", done.documentNumber());
        assertEquals(
                List.of("drafter", "head", "leader", "signatory", "general", "office", "office"),
                done.trail().stream().map(entry -> entry.officer().userName()).toList());
        assertEquals(8L, audited(item));
    }

    @Test
    @DisplayName("条例第十七条 公开办不能确定，报请认定：记在办理单上，登记认定同意以后才发布")
    void undecidedIsReferred() {
        long item = bureau.started(section, "关于公布涉及多个部门数据的通知", Items.PROACTIVE);
        bureau.carried(item, null, SUBMIT, AGREE);
        bureau.acted("leader", item, REFER, ActionInput.remark("请审查"));
        bureau.acted("office", item, GIVE_OPINION, ActionInput.undecided(Findings.NONE, "不能确定"));
        assertTrue(handling.find(item).opinion().orElseThrow().isUndecided());
        assertNull(handling.find(item).opinion().orElseThrow().decision());
        assertTrue(handling.find(item).releaseConditions().isDeterminationDue());
        bureau.acted("head", item, SUBMIT, ActionInput.none());
        bureau.carried(item, "南工信〔2026〕173号", DETERMINE, SIGN, ISSUE, PASS_RECHECK);
        BusinessException refused = assertThrows(BusinessException.class, () -> bureau.carried(item, null, PUBLISH));
        assertEquals("Guard.DETERMINED", refused.key());
        actingAs.user("office");
        requests.ask(item, handling.find(item).version(), Purpose.DETERMINATION, "南安市国家保密局", null);
        long asked = handling.find(item).clearances().all().get(0).id();
        requests.answer(
                item, handling.find(item).version(), asked, new Reply(Answer.AGREED, Means.LETTER, null, null, null));
        assertEquals(Step.PUBLISHED, bureau.carried(item, null, PUBLISH));
    }

    @Test
    @DisplayName("条例第十七条 批量复核：没有逐件审看的不落库，审看过的通过，七项判断和批量都记在办理单上")
    void recheckedInGroup() {
        List<Long> items = Stream.of("关于批量复核甲的通知", "关于批量复核乙的通知")
                .map(title -> bureau.started(section, title, Items.PROACTIVE))
                .toList();
        bureau.carried(items.get(0), "南工信〔2026〕171号", SUBMIT, AGREE, DETERMINE, SIGN, ISSUE);
        bureau.carried(items.get(1), "南工信〔2026〕172号", SUBMIT, AGREE, DETERMINE, SIGN, ISSUE);
        actingAs.user("office");
        List<Brief> seen = briefs.of(items);
        assertEquals(items, seen.stream().map(Brief::id).toList());
        assertEquals(List.of(), seen.get(0).warnings());
        ActionInput unseen = ActionInput.reviewing(Review.inGroup(Findings.of(), false), "可以公开");
        assertEquals(
                "Guard.EXAMINED",
                assertThrows(
                                BusinessException.class,
                                () -> handling.perform(items.get(0), seen.get(0).version(), PASS_RECHECK, unseen))
                        .key());
        ActionInput examined = ActionInput.reviewing(Review.inGroup(Findings.of(), true), "可以公开");
        assertEquals(Step.PUBLISHING, handling.perform(items.get(1), seen.get(1).version(), PASS_RECHECK, examined));
        assertEquals(Step.RECHECK, handling.find(items.get(0)).step());
        HandlingEntry passed = handling.find(items.get(1)).lastEntry().orElseThrow();
        assertEquals(Findings.of(), passed.findings());
        assertTrue(passed.isInGroup());
        requests.ask(items.get(0), seen.get(0).version(), Purpose.THIRD_PARTY, "某企业", null);
        Brief warned = briefs.of(items).get(0);
        assertEquals(List.of(Warning.UNSETTLED), warned.warnings());
        assertEquals(List.of(1, 0), List.of(warned.asked(), warned.settled()));
        assertEquals(
                "Guard.UNWARNED",
                assertThrows(
                                BusinessException.class,
                                () -> handling.perform(items.get(0), warned.version(), PASS_RECHECK, examined))
                        .key());
        actingAs.user("drafter2");
        assertEquals(List.of(), briefs.of(items));
    }

    @Test
    @DisplayName("条例第十条 联合发文：牵头机关存为名称；既不是本机关也不是联合机关的不算")
    void leadIsKept() {
        long item = bureau.started(section, "关于牵头机关的通知", Items.PROACTIVE);
        Provenance joint =
                new Provenance(Origin.JOINT, Carrier.PAPER, null, null, null, null, null, null, "南安市财政局", null, null);
        Draft draft = Items.draft(Items.PROACTIVE);
        int version = drafts.save(
                item, handling.find(item).version(), new Draft(draft.form(), null, null, joint.ledBy("南安市财政局")));
        assertEquals("南安市财政局", handling.find(item).provenance().lead());
        assertEquals(DisclosureRight.NONE, handling.find(item).provenance().right());
        drafts.save(item, version, new Draft(draft.form(), null, null, joint.ledBy("某公司")));
        assertFalse(handling.find(item).provenance().isLeadGiven());
    }

    @Test
    @DisplayName("附件1 直接归档 不予公开的文件由办公室直接归档")
    void filed() {
        long item = bureau.started(section, "关于申请资金的请示", Items.WITHHELD);
        bureau.carried(item, "南工信〔2026〕102号", TO_ISSUING);
        assertEquals(Step.FILED, bureau.carried(item, "南工信〔2026〕102号", ISSUE, FILE));
    }

    @Test
    @DisplayName("二人同办一件 后到者被告知谁在何时做了什么，所办不落库")
    void staleVersion() {
        long item = bureau.started(section, "关于版本的通知", Items.PROACTIVE);
        int seen = handling.find(item).version();
        bureau.carried(item, null, SUBMIT);
        actingAs.user("head");
        BusinessException refusal =
                assertThrows(BusinessException.class, () -> handling.perform(item, seen, AGREE, ActionInput.none()));
        assertEquals("procedure.error.stale", refusal.key());
        assertEquals(
                List.of("drafter", SUBMIT), Arrays.asList(refusal.arguments()).subList(0, 2));
        int now = handling.find(item).version();
        Draft draft = new Draft(Items.form("关于版本的通知（二）"), handling.find(item).typeRule(), Items.PROACTIVE);
        drafts.save(item, now, draft);
        refusal = assertThrows(BusinessException.class, () -> drafts.save(item, now, draft));
        assertEquals("procedure.error.stale-edit", refusal.key());
    }

    @Test
    @DisplayName("二人同时点击 恰有一人办成")
    void twoAtOnce() {
        long item = bureau.started(section, "关于同时办理的通知", Items.PROACTIVE);
        bureau.carried(item, null, SUBMIT);
        int version = handling.find(item).version();
        Callable<?> agree = () -> bureau.as("head", item, version, AGREE, ActionInput.none());
        Callable<?> send = () -> bureau.as("head", item, version, RETURN, ActionInput.remark("退"));
        assertEquals(1, bureau.atOnce(List.of(agree, send, agree, send)));
        actingAs.user("drafter");
        assertEquals(2, handling.find(item).trail().size());
    }

    @Test
    @DisplayName("发文字号 同号只用一次，同时编号也如此；空号列出，续号给出")
    void numbersOnce() {
        List<Long> items = IntStream.range(0, 4)
                .mapToObj(one -> bureau.started(section, "关于编号的通知" + one, Items.PROACTIVE))
                .toList();
        items.forEach(item -> bureau.carried(item, null, TO_ISSUING));
        bureau.carried(items.get(0), "南工信〔2026〕205号", ISSUE);
        BusinessException refusal =
                assertThrows(BusinessException.class, () -> bureau.carried(items.get(1), "南工信(2026) 第０205号", ISSUE));
        assertEquals("procedure.error.number-taken", refusal.key());
        int version = handling.find(items.get(1)).version();
        List<Callable<?>> acts = items.subList(1, 4).stream()
                .<Callable<?>>map(
                        item -> () -> bureau.as("general", item, version, ISSUE, Bureau.input(ISSUE, "南工信〔2026〕207号")))
                .toList();
        assertEquals(1, bureau.atOnce(acts));
        assertTrue(numbers.gaps("南工信", 2026).stream().anyMatch(gap -> gap.contains("206号")));
        assertEquals(0, numbers.gaps("南工信", 1999).size());
    }

    @Test
    @DisplayName("职权 直接调用 EJB 同样拒绝，且不留痕迹")
    void unauthorised() {
        long item = bureau.started(section, "关于职权的通知", Items.PROACTIVE);
        bureau.carried(item, null, TO_SIGNING);
        int version = handling.find(item).version();
        long before = audited(item);
        for (String user : List.of("drafter", "head", "office", "general", "drafter2", "admin")) {
            actingAs.user(user);
            assertThrows(
                    BusinessException.class, () -> handling.perform(item, version, SIGN, ActionInput.none()), user);
        }
        actingAs.user("signatory");
        assertThrows(
                BusinessException.class,
                () -> handling.perform(item, version, SIGN, ActionInput.deciding(Items.ON_REQUEST, "改")));
        actingAs.user("drafter2");
        assertThrows(BusinessException.class, () -> handling.find(item));
        assertThrows(BusinessException.class, () -> drafts.start(section, new Draft(Items.form("他科"), null, null)));
        actingAs.user("nobody");
        assertThrows(BusinessException.class, () -> inTray.waiting(null, 10));
        actingAs.user("signatory");
        assertEquals(version, handling.find(item).version());
        assertEquals(3, handling.find(item).trail().size());
        assertEquals(before, audited(item));
    }

    @Test
    @DisplayName("国家秘密 库中不留标题、正文、附件")
    void stateSecret() {
        long item = bureau.started(section, "不该留下的标题", Items.PROACTIVE);
        int version = drafts.attach(item, 0, "说明.txt", text("不该留下的附件"));
        Draft secret = new Draft(Items.form("不该留下的标题"), handling.find(item).typeRule(), Items.SECRET);
        Path bytes = files.path(handling.find(item).attachments().get(0));
        assertTrue(bytes.toFile().exists());
        drafts.save(item, version, secret);
        assertFalse(bytes.toFile().exists());
        InformationItem stub = handling.find(item);
        assertTrue(stub.isStub());
        assertEquals(List.of(), stub.attachments());
        assertEquals(0, search.count(ItemCriteria.text("不该留下")));
        assertThrows(BusinessException.class, () -> drafts.attach(item, stub.version(), "说明.txt", text("再来")));
    }

    @Test
    @DisplayName("附件 添加、删除；内容与类型不符的拒绝")
    void attachments() {
        long item = bureau.started(section, "关于附件的通知", Items.PROACTIVE);
        int version = drafts.attach(item, 0, "名单.csv", text("序号,名称\n1,甲\n"));
        InformationItem found = handling.find(item);
        assertEquals("名单.csv", found.attachments().get(0).name());
        int then = version;
        assertThrows(BusinessException.class, () -> drafts.attach(item, then, "空.pdf", text("")));
        version = drafts.detach(item, version, found.attachments().get(0).id());
        assertEquals(0, handling.find(item).attachments().size());
        assertEquals(version, handling.find(item).version());
    }

    @Test
    @DisplayName("查询 按标题、各种写法的发文字号、环节查得到；他科的查不到；翻页不重不漏")
    void searching() {
        long item = bureau.started(section, "关于100%查询_测试的通知", Items.PROACTIVE);
        bureau.carried(item, null, TO_ISSUING);
        bureau.carried(item, "南工信〔2026〕301号", ISSUE);
        for (String text : List.of("100%查询_", "南工信(2026)301号", "［2026］３０１", "南工信 【2026】第301号")) {
            assertEquals(1, search.count(ItemCriteria.text(text)), text);
        }
        assertEquals(0, search.count(ItemCriteria.text("100_查询%")));
        actingAs.user("drafter2");
        assertEquals(0, search.count(ItemCriteria.text("南工信〔2026〕301号")));
        bureau.started(section, "关于翻页查询的通知", Items.PROACTIVE);
        actingAs.user("office");
        List<Long> all = search.find(ItemCriteria.text(""), null, 100).rows().stream()
                .map(ItemRow::id)
                .toList();
        ItemRows first = search.find(ItemCriteria.text(""), null, 1);
        ItemRows rest = search.find(ItemCriteria.text(""), first.next(), 100);
        assertEquals(
                all,
                Stream.concat(first.rows().stream(), rest.rows().stream())
                        .map(ItemRow::id)
                        .toList());
        assertThrows(BusinessException.class, () -> search.find(ItemCriteria.text(""), "x", 10));
    }

    @Test
    @DisplayName("待办 谁的事到谁那里，办完即离开")
    void inTrays() {
        actingAs.user("head");
        long before = figures.of(inTray.waitingCount(EVERYTHING));
        long item = bureau.started(section, "关于待办的通知", Items.PROACTIVE);
        assertEquals(item, inTray.waiting(null, 1).rows().get(0).id());
        bureau.carried(item, null, SUBMIT);
        assertEquals(item, inTray.underWay(null, 1).rows().get(0).id());
        actingAs.user("head");
        assertEquals(before + 1, figures.of(inTray.waitingCount(EVERYTHING)));
    }

    @Test
    @DisplayName("待办、查询 十件与六十件，查询次数相同")
    void queriesAreBounded() {
        submitted(10);
        long few = statements();
        submitted(50);
        assertEquals(few, statements());
        assertTrue(few <= 32, few + " statements");
    }

    private void submitted(int items) {
        for (int more = 0; more < items; more++) {
            bureau.carried(bureau.started(section, "关于查询次数的通知" + more, Items.PROACTIVE), null, SUBMIT);
        }
    }

    /** All that 待办 and 查询 ask for. */
    private long statements() {
        actingAs.user("head");
        return Statements.during(() -> {
            assertTrue(
                    inTray.waiting(null, 10).rows().size() == 10 && figures.of(inTray.waitingCount(EVERYTHING)) >= 10);
            inTray.underWay(null, 10);
            figures.of(inTray.underWayCount());
            inTray.finished(null, 10);
            ItemCriteria criteria = ItemCriteria.text("关于查询次数的通知");
            assertTrue(search.find(criteria, null, 10).rows().size() == 10 && search.count(criteria) >= 10);
        });
    }

    private long audited(long item) {
        return entities.createQuery(
                        "select count(e) from AuditEvent e where e.subject = :subject and e.act like 'item.%'",
                        Long.class)
                .setParameter("subject", "item:" + item)
                .getSingleResult();
    }

    private static ByteArrayInputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
