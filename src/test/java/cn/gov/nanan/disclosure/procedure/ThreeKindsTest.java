package cn.gov.nanan.disclosure.procedure;

import static cn.gov.nanan.disclosure.form.InformationKind.*;
import static cn.gov.nanan.disclosure.procedure.Action.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.clearance.Answer;
import cn.gov.nanan.disclosure.clearance.Clearance;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.clearance.Means;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.clearance.Reply;
import cn.gov.nanan.disclosure.clearance.SecrecyQuestion;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.SelfCheck;
import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.DisclosureRight;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.PlannedMode;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.StandIns;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 三类信息: the ways of 非公文类 and 获取保存类, the gates before publication, and what comes after it. */
class ThreeKindsTest {
    private static final String PAGE = "https://www.example.gov.cn/a.html";

    private static final LocalDate FINISHED = Items.TODAY.minusDays(2);

    @Test
    @DisplayName("一（二）4 非公文类由科室定稿、复核、发布，没有发文字号")
    void recordIsPublishedByItsSection() {
        InformationItem item = Items.at(RECORD, Step.ISSUING, Items.PROACTIVE);
        item.perform(ISSUE, Items.DRAFTER, ActionInput.issuing(null, FINISHED, Items.TODAY), Items.NOW);
        assertNull(item.documentNumber());
        assertEquals(FINISHED, item.dates().legalStart());
        assertRefused("Guard.OFFICE_RECHECKS", item, PASS_RECHECK, Items.OFFICE, Items.clean("不涉密"));
        assertRefused("procedure.error.not-open", item, PASS_RECHECK, Items.DRAFTER, Items.clean("不涉密"));
        item.perform(PASS_RECHECK, Items.HEAD, Items.clean("不涉密"), Items.NOW);
        assertRefused("procedure.error.not-open", item, PUBLISH, Items.OFFICE, ActionInput.none());
        item.perform(PUBLISH, Items.DRAFTER, ActionInput.none(), Items.NOW);
        assertEquals(Step.PUBLISHED, item.step());
    }

    @Test
    @DisplayName("一（二）4 科室负责人自己拟的，由公开办复核：没有人复核自己拟的信息")
    void headsOwnRecordIsRecheckedByTheOffice() {
        Actor both = Items.actor("both", Role.DRAFTER, Items.INDUSTRY);
        both.officer().appoint(Role.SECTION_HEAD, Items.INDUSTRY);
        InformationItem item =
                new InformationItem(RECORD, Items.INDUSTRY, both.officer(), Items.draft(Items.PROACTIVE), Items.NOW);
        item.perform(SUBMIT, both, ActionInput.none(), Items.NOW);
        item.perform(DETERMINE, Items.LEADER, ActionInput.none(), Items.NOW);
        item.perform(SIGN, Items.SIGNATORY, ActionInput.none(), Items.NOW);
        item.perform(ISSUE, both, ActionInput.issuing(null, FINISHED, Items.TODAY), Items.NOW);
        assertRefused("Guard.NOT_OWN_DRAFT", item, PASS_RECHECK, both, Items.clean("不涉密"));
        item.perform(PASS_RECHECK, Items.OFFICE, Items.clean("不涉密"), Items.NOW);
        assertEquals(Step.PUBLISHING, item.step());
    }

    @Test
    @DisplayName("二（一） 获取保存类须写明提供者和获取日期，期限自获取之日起")
    void obtainedNamesItsSource() {
        Draft draft = new Draft(Items.form("某企业环境信息"), null, Items.PROACTIVE, from(Origin.FROM_PERSON, null, null));
        InformationItem item = new InformationItem(OBTAINED, Items.INDUSTRY, Items.DRAFTER.officer(), draft, Items.NOW);
        assertRefused("Guard.SOURCE_GIVEN", item, SUBMIT, Items.DRAFTER, ActionInput.none());
        LocalDate got = Items.TODAY.minusDays(3);
        item.write(
                new Draft(Items.form("某企业环境信息"), null, Items.PROACTIVE, from(Origin.FROM_PERSON, "某企业", got)),
                Items.DRAFTER,
                Items.NOW);
        item.perform(SUBMIT, Items.DRAFTER, ActionInput.none(), Items.NOW);
        item.perform(AGREE, Items.HEAD, ActionInput.none(), Items.NOW);
        item.perform(DETERMINE, Items.LEADER, ActionInput.none(), Items.NOW);
        assertEquals(Step.RECHECK, item.step());
        assertEquals(got, item.dates().legalStart());
        assertEquals(got, item.dates().houseStart());
        assertNull(item.issueDate(), "获取日期 is no 印发日期");
        assertNull(item.formationDate(), "nor is it 成文日期");
    }

    @Test
    @DisplayName("二（三）2 发文单位已公开的，由公开办建立链接或者提取；科室不能")
    void officeLinksOrExtracts() {
        InformationItem item = Items.at(OBTAINED, Step.PUBLISHING, Items.PROACTIVE);
        assertRefused("procedure.error.not-open", item, LINK, Items.HEAD, ActionInput.none());
        assertRefused("Guard.SOURCE_PAGE_GIVEN", item, LINK, Items.OFFICE, ActionInput.none());
        assertThrows(BusinessException.class, () -> new SourcePage("javascript:alert(1)", "某局", null));
        BusinessException both = assertThrows(BusinessException.class, () -> new SourcePage(" ", "", null));
        assertEquals(
                List.of("url", "agency"),
                both.each().stream().map(BusinessException::field).toList());
        SourcePage page = new SourcePage("https://www.example.gov.cn/a.html", "泉州市工业和信息化局", Items.TODAY);
        item.perform(LINK, Items.OFFICE, ActionInput.sourced(page), Items.NOW);
        assertEquals(Step.PUBLISHED, item.step());
        assertEquals(page, item.sourcePage());
    }

    @ParameterizedTest
    @EnumSource(names = {"LINK", "EXTRACT"})
    @DisplayName("二（三）2 制作机关答复由它自己公开、不同意本机关公开的，可以建立链接、提取，不能全文发布；别的机关不同意的都不能")
    void makerThatPublishesItselfIsLinked(Action action) {
        InformationItem item = Items.at(OBTAINED, Step.PUBLISHING, Items.PROACTIVE);
        String maker = item.provenance().holder();
        answer(item, maker, Answer.REFUSED);
        assertRefused("Guard.CONSULTED", item, PUBLISH, Items.HEAD, ActionInput.remark("急"));
        assertFalse(item.releaseConditions().sourced(false).isAnswered());
        assertTrue(item.releaseConditions().sourced(true).isAnswered());
        ActionInput page = ActionInput.sourced(new SourcePage(PAGE, maker, Items.TODAY));
        answer(item, "另一机关", Answer.REFUSED);
        assertRefused("Guard.CONSULTED", item, action, Items.OFFICE, page);
        assertFalse(item.releaseConditions().sourced(true).isAnswered());
        answer(item, "另一机关", Answer.AGREED);
        item.perform(action, Items.OFFICE, page, Items.NOW);
        assertEquals(Step.PUBLISHED, item.step());
        assertTrue(item.releaseConditions().isDone(), "nothing is left to be answered");
    }

    private static void answer(InformationItem item, String body, Answer said) {
        item.clearing(Items.HEAD)
                .ask(Purpose.INVOLVED, body, null, Items.NOW)
                .answer(new Reply(said, Means.LETTER, null, null, "复函"), Items.TODAY);
    }

    @Test
    @DisplayName("二（三）2 拟建立链接的只要网址，不要正文，网址要公众能够打开；没有正文的不能提取，也不能全文发布")
    void plannedLinkNeedsNoText() {
        InformationItem item = planned(PlannedMode.LINK, null, null);
        assertRefused("Guard.PLANNED_ADDRESS_GIVEN", item, SUBMIT, Items.DRAFTER, ActionInput.none());
        assertRefused(
                "Guard.PLANNED_ADDRESS_GIVEN",
                planned(PlannedMode.LINK, "http://10.0.0.1/a", null),
                SUBMIT,
                Items.DRAFTER,
                ActionInput.none());
        InformationItem whole = planned(PlannedMode.FULL_TEXT, null, null);
        assertRefused("Guard.FORM_COMPLETE", whole, SUBMIT, Items.DRAFTER, ActionInput.none());
        InformationItem link = planned(PlannedMode.LINK, PAGE, null);
        assertEquals(PAGE, link.provenance().plannedUrl());
        Items.to(Step.PUBLISHING, link);
        SourcePage page = new SourcePage(PAGE, "泉州市工业和信息化局", Items.TODAY);
        assertRefused("Guard.TEXT_THERE", link, EXTRACT, Items.OFFICE, ActionInput.sourced(page));
        assertRefused("Guard.TEXT_THERE", link, PUBLISH, Items.HEAD, ActionInput.remark("急"));
        link.perform(LINK, Items.OFFICE, ActionInput.sourced(page), Items.NOW);
        assertEquals(Step.PUBLISHED, link.step());
    }

    @Test
    @DisplayName("二（三）2 拟提取的，正文和网址都要；从个人、企业获取的没有拟公开方式")
    void plannedExtractNeedsTextAndSource() {
        assertRefused(
                "Guard.FORM_COMPLETE",
                planned(PlannedMode.EXTRACT, PAGE, null),
                SUBMIT,
                Items.DRAFTER,
                ActionInput.none());
        assertRefused(
                "Guard.PLANNED_ADDRESS_GIVEN",
                planned(PlannedMode.EXTRACT, null, "<p>文。</p>"),
                SUBMIT,
                Items.DRAFTER,
                ActionInput.none());
        planned(PlannedMode.EXTRACT, PAGE, "<p>文。</p>").perform(SUBMIT, Items.DRAFTER, ActionInput.none(), Items.NOW);
        Provenance person = from(Origin.FROM_PERSON, "某企业", Items.TODAY).planned(PlannedMode.LINK, PAGE);
        assertNull(person.planned());
        assertNull(person.plannedUrl());
    }

    /** What another agency made, as its drafter wrote it. */
    private static InformationItem planned(PlannedMode mode, String url, String body) {
        DispatchForm form = new DispatchForm(
                "某机关文件", Items.form("某").categoryCode(), null, null, null, null, null, null, body, null, null);
        Draft draft = new Draft(form, null, Items.PROACTIVE, Items.fromAgency().planned(mode, url));
        return new InformationItem(OBTAINED, Items.INDUSTRY, Items.DRAFTER.officer(), draft, Items.NOW);
    }

    @Test
    @DisplayName("附件2 一（四）4 公开权限：其他行政机关制作的，说明理由也不能全文发布，须登记它本身的同意：何人、何时、以何方式")
    void rightIsExplained() {
        InformationItem item = Items.at(OBTAINED, Step.PUBLISHING, Items.PROACTIVE);
        assertRefused("Guard.MAKER_AGREED", item, PUBLISH, Items.HEAD, ActionInput.none());
        assertRefused("Guard.MAKER_AGREED", item, PUBLISH, Items.HEAD, ActionInput.remark("制作机关已注明主动公开"));
        item.clearing(Items.HEAD)
                .ask(Purpose.INVOLVED, "南安市财政局", null, Items.NOW)
                .answer(new Reply(Answer.AGREED, Means.MEETING, null, null, null), Items.TODAY);
        assertRefused("Guard.MAKER_AGREED", item, PUBLISH, Items.HEAD, ActionInput.remark("别的机关同意"));
        assertFalse(item.releaseConditions().isDone());
        Clearance asked = item.clearing(Items.HEAD).ask(Purpose.INVOLVED, "泉州市工业和信息化局", null, Items.NOW);
        assertRefused("Guard.CONSULTED", item, PUBLISH, Items.HEAD, ActionInput.remark("急"));
        asked.answer(new Reply(Answer.AGREED, Means.LETTER, null, "泉工信函〔2026〕1号", null), Items.TODAY);
        item.perform(PUBLISH, Items.HEAD, ActionInput.none(), Items.NOW);
        assertEquals(Step.PUBLISHED, item.step());
    }

    @Test
    @DisplayName("附件2 一（四）3 涉及其他机关的先协商：未问、未答、不同意，都不能发布")
    void consultationGates() {
        InformationItem item = ticked(SelfCheck.OTHER_AGENCIES);
        assertRefused("Guard.CONSULTED", item, PUBLISH, Items.OFFICE, ActionInput.none());
        Clearance first = item.clearing(Items.DRAFTER).ask(Purpose.INVOLVED, "南安市应急管理局", null, Items.NOW);
        assertRefused("Guard.CONSULTED", item, PUBLISH, Items.OFFICE, ActionInput.none());
        first.answer(new Reply(Answer.REFUSED, Means.LETTER, null, null, "数据未核"), Items.TODAY);
        assertRefused("Guard.CONSULTED", item, PUBLISH, Items.OFFICE, ActionInput.none());
        Clearance again = item.clearing(Items.DRAFTER).ask(Purpose.INVOLVED, "南安市应急管理局", null, Items.NOW);
        again.answer(new Reply(Answer.AGREED, Means.LETTER, null, null, null), Items.TODAY);
        item.perform(PUBLISH, Items.OFFICE, ActionInput.none(), Items.NOW);
        assertEquals(Step.PUBLISHED, item.step());
    }

    @Test
    @DisplayName("附件2 一（四）3 未经批准不得对外发布；批准须有文号")
    void approvalGates() {
        InformationItem item = ticked(SelfCheck.APPROVAL_NEEDED);
        assertRefused("Guard.APPROVED", item, PUBLISH, Items.OFFICE, ActionInput.none());
        Clearance asked = item.clearing(Items.HEAD).ask(Purpose.APPROVAL, "南安市人民政府", null, Items.NOW);
        BusinessException refusal = assertThrows(
                BusinessException.class,
                () -> asked.answer(new Reply(Answer.AGREED, Means.LETTER, null, null, null), Items.TODAY));
        assertEquals("clearance.error.number-needed", refusal.key());
        asked.answer(new Reply(Answer.AGREED, Means.LETTER, null, "南政批〔2026〕3号", null), Items.TODAY);
        item.perform(PUBLISH, Items.OFFICE, ActionInput.none(), Items.NOW);
        assertEquals(Step.PUBLISHED, item.step());
    }

    @Test
    @DisplayName("附件2 一（一） 联合发文：每一个联合制发机关同意后才能发布")
    void jointIssuersAgree() {
        Provenance joint = new Provenance(
                Origin.JOINT,
                Carrier.PAPER,
                null,
                null,
                null,
                null,
                DisclosureRight.LEAD_MAKER,
                null,
                "南安市财政局、南安市商务局",
                "南安市工业和信息化局",
                null,
                null);
        InformationItem item = published(new Draft(Items.form("联合通知"), Items.rule(), Items.PROACTIVE, joint));
        item.clearing(Items.DRAFTER)
                .ask(Purpose.JOINT, "南安市财政局", null, Items.NOW)
                .answer(new Reply(Answer.AGREED, Means.LETTER, null, null, null), Items.TODAY);
        assertRefused("Guard.CONSULTED", item, PUBLISH, Items.OFFICE, ActionInput.none());
        item.clearing(Items.DRAFTER)
                .ask(Purpose.JOINT, "南安市商务局", null, Items.NOW)
                .answer(new Reply(Answer.AGREED, Means.LETTER, null, null, null), Items.TODAY);
        item.perform(PUBLISH, Items.OFFICE, ActionInput.none(), Items.NOW);
        assertEquals(Step.PUBLISHED, item.step());
    }

    @Test
    @DisplayName("条例第十条 他机关的同意没有写明以何方式答复的，不能登记")
    void consentSaysHow() {
        InformationItem item = Items.at(OBTAINED, Step.PUBLISHING, Items.PROACTIVE);
        Clearance asked = item.clearing(Items.HEAD).ask(Purpose.INVOLVED, "泉州市工业和信息化局", null, Items.NOW);
        Reply silent = new Reply(Answer.AGREED, null, null, null, null);
        assertEquals(
                "clearance.error.means-needed",
                assertThrows(BusinessException.class, () -> asked.answer(silent, Items.TODAY))
                        .key());
        assertTrue(asked.isOpen());
    }

    @Test
    @DisplayName("条例第十条 联合发文写明牵头机关才能提交；别的机关牵头的，发布时说明理由，各联合机关仍须同意")
    void jointIssuersNameTheirLead() {
        Provenance joint =
                new Provenance(Origin.JOINT, Carrier.PAPER, null, null, null, null, null, null, "南安市财政局", null, null);
        Draft unled = new Draft(Items.form("联合通知"), Items.rule(), Items.PROACTIVE, joint);
        InformationItem item = new InformationItem(DOCUMENT, Items.INDUSTRY, Items.DRAFTER.officer(), unled, Items.NOW);
        assertRefused("Guard.LEAD_GIVEN", item, SUBMIT, Items.DRAFTER, ActionInput.none());
        Provenance led = joint.ledBy("南安市财政局").withUsualRight();
        item.write(new Draft(unled.form(), unled.typeRule(), unled.decision(), led), Items.DRAFTER, Items.NOW);
        Items.to(Step.PUBLISHING, item);
        assertRefused("Guard.CONSULTED", item, PUBLISH, Items.OFFICE, ActionInput.remark("商定由我局公开"));
        item.clearing(Items.DRAFTER)
                .ask(Purpose.JOINT, "南安市财政局", null, Items.NOW)
                .answer(new Reply(Answer.AGREED, Means.LETTER, null, null, null), Items.TODAY);
        assertRefused("Guard.RIGHT_OR_EXPLAINED", item, PUBLISH, Items.OFFICE, ActionInput.none());
        item.perform(PUBLISH, Items.OFFICE, ActionInput.remark("牵头机关委托我局公开"), Items.NOW);
        assertEquals(Step.PUBLISHED, item.step());
    }

    @Test
    @DisplayName("条例第十七条 不能确定的报请认定，没有答复之前不能发布")
    void determinationGates() {
        InformationItem item = Items.awaitingPublication();
        Clearance asked = item.clearing(Items.OFFICE).ask(Purpose.DETERMINATION, "南安市国家保密局", null, Items.NOW);
        assertRefused("Guard.DETERMINED", item, PUBLISH, Items.OFFICE, ActionInput.none());
        asked.answer(new Reply(Answer.AGREED, Means.LETTER, null, null, "不属于国家秘密"), Items.TODAY);
        item.perform(PUBLISH, Items.OFFICE, ActionInput.none(), Items.NOW);
        assertEquals(Step.PUBLISHED, item.step());
        assertFalse(item.clearing(Items.OFFICE).isOpen());
    }

    @Test
    @DisplayName("条例第十七条 保密审查七问：涉国家秘密的不能通过，有所发现的必须说明")
    void sevenQuestions() {
        InformationItem item = Items.awaitingOpinion();
        item.perform(
                GIVE_OPINION, Items.OFFICE, ActionInput.advising(Items.PROACTIVE, Findings.of(), "可以公开"), Items.NOW);
        assertEquals(Findings.of(), item.lastEntry().orElseThrow().findings());
        InformationItem rechecked = Items.awaitingRecheck();
        assertRefused(
                "Guard.NO_STATE_SECRET",
                rechecked,
                PASS_RECHECK,
                Items.OFFICE,
                ActionInput.reviewing(Findings.of(SecrecyQuestion.STATE_SECRET), "已处理"));
        assertRefused(
                "Guard.SECRECY_CONCLUDED",
                rechecked,
                PASS_RECHECK,
                Items.OFFICE,
                ActionInput.reviewing(Findings.of(SecrecyQuestion.PERSONAL_DATA), null));
        rechecked.perform(
                PASS_RECHECK,
                Items.OFFICE,
                ActionInput.reviewing(Findings.of(SecrecyQuestion.PERSONAL_DATA), "已隐去身份证号码"),
                Items.NOW);
        assertEquals(
                Findings.of(SecrecyQuestion.PERSONAL_DATA),
                rechecked.lastEntry().orElseThrow().findings());
    }

    @Test
    @DisplayName("一（一）4（1） 公开办整理要素：改类别、主题分类、主题词、内容概述，正文和环节不变")
    void elementsAreArranged() {
        InformationItem item = Items.awaitingPublication();
        String body = item.form().body();
        DispatchForm elements =
                new DispatchForm("别的标题", "C03", "0701", "规划", "概述", null, null, null, "<p>别的正文</p>", null, null);
        assertRefused("Guard.ELEMENTS_GIVEN", item, ARRANGE, Items.OFFICE, ActionInput.none());
        item.perform(
                ARRANGE, Items.OFFICE, ActionInput.arranging(elements.elements(), null), Items.NOW.plusSeconds(60));
        assertEquals("C03", item.form().categoryCode());
        assertEquals("概述", item.form().summary());
        assertEquals(body, item.form().body());
        assertEquals(Step.PUBLISHING, item.step());
        assertEquals(Items.NOW, item.since());
    }

    @Test
    @DisplayName("附件2 一（四）2 废止后不再废止，但仍可更正")
    void repealedIsStillCorrected() {
        InformationItem item = Items.published();
        item.perform(REPEAL, Items.OFFICE, ActionInput.remark("由南工信〔2026〕9号废止"), Items.NOW);
        assertEquals(Items.TODAY, item.repealedOn());
        assertEquals(Step.PUBLISHED, item.step());
        assertRefused("Guard.IN_FORCE", item, REPEAL, Items.OFFICE, ActionInput.remark("再次"));
        item.perform(CORRECT, Items.OFFICE, Items.everything(CORRECT, item), Items.NOW);
        assertEquals(Step.CORRECTING, item.step());
    }

    @ParameterizedTest
    @EnumSource(value = InformationKind.class)
    @DisplayName("附件2 一（四）2 撤回须由第二人同意，同意之前仍是公开的")
    void withdrawalNeedsASecondPerson(InformationKind kind) {
        InformationItem item = Items.at(kind, Step.WITHDRAWING, Items.PROACTIVE);
        assertEquals(Attribute.PROACTIVE, item.attribute());
        item.perform(RETURN, Items.LEADER, ActionInput.remark("没有必要"), Items.NOW);
        assertEquals(Step.PUBLISHED, item.step());
        Actor several = Items.actor("several", Role.DISCLOSURE_OFFICE, null);
        several.officer().appoint(Role.LEADER, Items.INDUSTRY);
        item.perform(WITHDRAW, several, Items.everything(WITHDRAW, item), Items.NOW);
        assertRefused("Guard.SECOND_PERSON", item, CONSENT, several, ActionInput.none());
        item.perform(CONSENT, Items.LEADER, ActionInput.none(), Items.NOW);
        assertEquals(Step.WITHDRAWN, item.step());
        assertTrue(item.openActions(Items.OFFICE).isEmpty());
    }

    @Test
    @DisplayName("条例第十八条 重新审查后公开的，自决定之日起算期限")
    void openingStartsANewPeriod() {
        InformationItem item = Items.filed(Items.WITHHELD);
        assertEquals(Items.TODAY.minusDays(3), item.dates().legalStart());
        item.perform(REOPEN, Items.OFFICE, ActionInput.remark("议案已经批准"), Items.NOW);
        item.perform(
                DETERMINE,
                Items.LEADER,
                ActionInput.deciding(Items.PROACTIVE, "情况已经变化"),
                Items.NOW.plusSeconds(86_400));
        assertEquals(Step.RECHECK, item.step());
        assertEquals(Items.TODAY.plusDays(1), item.dates().legalStart());
        assertEquals(Items.TODAY.plusDays(1), item.dates().houseStart());
        InformationItem kept = Items.filed(Items.ON_REQUEST);
        kept.perform(REOPEN, Items.HEAD, ActionInput.remark("年度评估"), Items.NOW);
        kept.perform(DETERMINE, Items.LEADER, ActionInput.none(), Items.NOW);
        assertEquals(Step.FILING, kept.step());
        assertRefused("Guard.NOT_STUB", Items.filed(Items.SECRET), REOPEN, Items.OFFICE, ActionInput.remark("年度评估"));
    }

    @Test
    @DisplayName("条例第十八条 归档时没有内容类别的也能公开：先整理要素，再复核")
    void openedWithoutACategory() {
        DispatchForm bare =
                new DispatchForm("关于设立基金的请示", null, null, null, null, null, null, null, "<p>请示。</p>", null, null);
        InformationItem item = new InformationItem(
                DOCUMENT,
                Items.INDUSTRY,
                Items.DRAFTER.officer(),
                new Draft(bare, Items.rule(), Items.WITHHELD),
                Items.NOW);
        Items.to(Step.FILED, item);
        item.perform(REOPEN, Items.OFFICE, ActionInput.remark("事项已经办结"), Items.NOW);
        item.perform(DETERMINE, Items.LEADER, ActionInput.deciding(Items.PROACTIVE, "可以公开"), Items.NOW);
        assertRefused("Guard.CATEGORISED", item, PASS_RECHECK, Items.OFFICE, Items.clean("不涉密"));
        item.perform(
                ARRANGE, Items.OFFICE, ActionInput.arranging(Items.form("题").elements(), null), Items.NOW);
        item.perform(PASS_RECHECK, Items.OFFICE, Items.clean("不涉密"), Items.NOW);
        assertEquals(Step.PUBLISHING, item.step());
    }

    @Test
    @DisplayName("条例第十八条 公开后又归档、再次公开的，期限自再次决定之日起")
    void openedAgain() {
        InformationItem item = Items.filed(Items.WITHHELD);
        item.perform(REOPEN, Items.OFFICE, ActionInput.remark("第一次"), Items.NOW);
        item.perform(DETERMINE, Items.LEADER, ActionInput.deciding(Items.PROACTIVE, "公开"), Items.NOW);
        item.perform(HOLD, Items.OFFICE, ActionInput.remark("暂缓"), Items.NOW);
        item.perform(DETERMINE, Items.LEADER, ActionInput.deciding(Items.WITHHELD, "仍不公开"), Items.NOW);
        item.perform(FILE, Items.GENERAL, ActionInput.none(), Items.NOW);
        item.perform(REOPEN, Items.OFFICE, ActionInput.remark("第二次"), Items.NOW);
        item.perform(
                DETERMINE,
                Items.LEADER,
                ActionInput.deciding(Items.PROACTIVE, "公开"),
                Items.NOW.plusSeconds(10 * 86_400));
        assertEquals(Items.TODAY.plusDays(10), item.dates().legalStart());
    }

    @Test
    @DisplayName("条例第十七条 公开办不能确定的，没有报请认定不能发布；涉及国家秘密的不能建议公开")
    void undecidedNeedsADetermination() {
        InformationItem item = Items.awaitingOpinion();
        assertRefused(
                "Guard.NO_STATE_SECRET",
                item,
                GIVE_OPINION,
                Items.OFFICE,
                ActionInput.advising(Items.PROACTIVE, Findings.of(SecrecyQuestion.STATE_SECRET), "引用密件"));
        assertFalse(item.releaseConditions().isDeterminationDue());
        item.perform(GIVE_OPINION, Items.OFFICE, ActionInput.undecided(Findings.NONE, "不能确定"), Items.NOW);
        assertTrue(item.releaseConditions().isDeterminationDue(), "the section knows at once");
        Items.to(Step.LEADER_REVIEW, item);
        assertTrue(item.releaseConditions().isDeterminationDue(), "and the deputy leader before he decides");
        Items.to(Step.PUBLISHING, item);
        assertRefused("Guard.DETERMINED", item, PUBLISH, Items.OFFICE, ActionInput.none());
        Clearance asked = item.clearing(Items.OFFICE).ask(Purpose.DETERMINATION, "南安市国家保密局", null, Items.NOW);
        assertRefused("Guard.DETERMINED", item, PUBLISH, Items.OFFICE, ActionInput.none());
        assertTrue(item.releaseConditions().isDeterminationDue(), "asked is not agreed");
        asked.answer(new Reply(Answer.AGREED, Means.LETTER, null, null, "不属于国家秘密"), Items.TODAY);
        assertFalse(item.releaseConditions().isDeterminationDue());
        item.perform(PUBLISH, Items.OFFICE, ActionInput.none(), Items.NOW);
        assertEquals(Step.PUBLISHED, item.step());
    }

    @Test
    @DisplayName("条例第十七条 公开办不能确定、最后不主动公开的，直接归档，不再报请认定")
    void undecidedButWithheldNeedsNone() {
        InformationItem item = Items.awaitingOpinion();
        item.perform(GIVE_OPINION, Items.OFFICE, ActionInput.undecided(Findings.NONE, "不能确定"), Items.NOW);
        item.perform(SUBMIT, Items.HEAD, ActionInput.deciding(Items.ON_REQUEST, "暂不主动公开"), Items.NOW);
        Items.to(Step.FILING, item);
        assertFalse(item.releaseConditions().isDeterminationDue());
        item.perform(FILE, Items.GENERAL, ActionInput.none(), Items.NOW);
        assertEquals(Step.FILED, item.step());
    }

    @Test
    @DisplayName("职责分离 科室负责人起草后转办的稿子仍是他的：不由他核稿，直接送分管领导")
    void headsDraftHandedOn() {
        Actor both = Items.actor("both", Role.DRAFTER, Items.INDUSTRY);
        both.officer().appoint(Role.SECTION_HEAD, Items.INDUSTRY);
        InformationItem item =
                new InformationItem(RECORD, Items.INDUSTRY, both.officer(), Items.draft(Items.PROACTIVE), Items.NOW);
        item.perform(REASSIGN, both, ActionInput.assigning(Items.COLLEAGUE.officer(), null), Items.NOW);
        assertEquals("both → colleague", item.lastEntry().orElseThrow().remark(), "the trail says from whom to whom");
        item.perform(SUBMIT, Items.COLLEAGUE, ActionInput.none(), Items.NOW);
        assertEquals(Step.LEADER_REVIEW, item.step());
        InformationItem other = Items.drafted();
        assertRefused("Guard.ASSIGNEE_GIVEN", other, REASSIGN, Items.HEAD, ActionInput.assigning(both.officer(), null));
    }

    @Test
    @DisplayName("附件2 一（四）2 变更、废止、澄清只能针对正在公开的信息；废止者发布之日，被废止者失效")
    void relations() {
        InformationItem old = Items.published();
        assertThrows(
                BusinessException.class, () -> Items.drafted().relatingTo(RelationKind.SUPERSEDES, Items.drafted()));
        InformationItem repealing = Items.drafted().relatingTo(RelationKind.REPEALS, old);
        assertTrue(repealing.isRelated(RelationKind.REPEALS));
        walk(repealing, Step.PUBLISHING);
        assertNull(old.repealedOn());
        repealing.perform(PUBLISH, Items.OFFICE, ActionInput.none(), Items.NOW);
        assertEquals(Items.TODAY, old.repealedOn());
    }

    @Test
    @DisplayName("一（一）3 退回拟稿的：核稿、审定、签发；印发、更正的退回不到拟稿人手里")
    void redrafted() {
        for (Step step : List.of(Step.SECTION_REVIEW, Step.LEADER_REVIEW, Step.OPINION_RETURNED, Step.SIGNING)) {
            assertTrue(Procedure.isRedrafting(DOCUMENT, step, RETURN), step::name);
        }
        for (Step step : List.of(Step.ISSUING, Step.CORRECTING, Step.WITHDRAWING)) {
            assertFalse(Procedure.isRedrafting(DOCUMENT, step, RETURN), step::name);
        }
    }

    @Test
    @DisplayName("一（一）1 转办：科室负责人把稿子交给本科室另一位拟稿人，停用的账号不再压住文稿")
    void reassigned() {
        InformationItem item = Items.drafted();
        assertRefused(
                "Guard.ASSIGNEE_GIVEN",
                item,
                REASSIGN,
                Items.HEAD,
                ActionInput.assigning(Items.OTHER_DRAFTER.officer(), null));
        item.perform(REASSIGN, Items.HEAD, ActionInput.assigning(Items.COLLEAGUE.officer(), null), Items.NOW);
        assertEquals(Items.COLLEAGUE.officer(), item.drafter());
        assertEquals(List.of(SUBMIT, DISCARD), item.openActions(Items.COLLEAGUE));
        assertEquals(List.of(), item.openActions(Items.DRAFTER));
    }

    @Test
    @DisplayName("代理 代办者记为“代”，自己拟的稿子不能借代理审定")
    void standingIn() {
        Actor deputy = StandIns.deputy(Items.actor("deputy", Role.DRAFTER, Items.SAFETY), Items.LEADER, Role.LEADER);
        InformationItem item = Items.awaitingLeader();
        assertTrue(item.isVisibleTo(deputy));
        item.perform(DETERMINE, deputy, ActionInput.none(), Items.NOW);
        assertEquals(Items.LEADER.officer(), item.lastEntry().orElseThrow().holder());
        assertEquals(deputy.officer(), item.lastEntry().orElseThrow().officer());
        Actor own = StandIns.deputy(Items.actor("own", Role.DRAFTER, Items.INDUSTRY), Items.LEADER, null);
        InformationItem drafted =
                new InformationItem(DOCUMENT, Items.INDUSTRY, own.officer(), Items.draft(Items.PROACTIVE), Items.NOW);
        drafted.perform(SUBMIT, own, ActionInput.none(), Items.NOW);
        drafted.perform(AGREE, Items.HEAD, ActionInput.none(), Items.NOW);
        assertRefused("Guard.NOT_OWN_DRAFT", drafted, DETERMINE, own, ActionInput.none());
        Actor absentDrafter = StandIns.deputy(Items.actor("third", Role.LEADER, Items.INDUSTRY), own, Role.DRAFTER);
        assertTrue(drafted.openActions(absentDrafter).contains(DETERMINE));
    }

    @Test
    @DisplayName("一（一）1 不公开理由没有写完可以保存，不能提交")
    void unfinishedReason() {
        InformationItem item = Items.drafted();
        item.write(Items.draft(new Decision(Attribute.WITHHELD, null, "还没")), Items.DRAFTER, Items.NOW);
        assertEquals(Attribute.WITHHELD, item.attribute());
        assertRefused("attribute.error.ground-needed", item, SUBMIT, Items.DRAFTER, ActionInput.remark("说明"));
    }

    private static Provenance from(Origin origin, String holder, LocalDate got) {
        return new Provenance(
                origin, Carrier.DATA, holder, null, null, got, DisclosureRight.KEEPER, null, null, null, null);
    }

    private static InformationItem ticked(SelfCheck check) {
        DispatchForm form = Items.form("关于印发办法的通知");
        DispatchForm ticked = new DispatchForm(
                form.title(), "C11", null, null, null, null, null, null, form.body(), null, null, Set.of(check));
        return published(new Draft(ticked, Items.rule(), Items.PROACTIVE));
    }

    /** A document that waits for 发布. */
    private static InformationItem published(Draft draft) {
        return walk(
                new InformationItem(DOCUMENT, Items.INDUSTRY, Items.DRAFTER.officer(), draft, Items.NOW),
                Step.PUBLISHING);
    }

    private static InformationItem walk(InformationItem item, Step step) {
        return Items.to(step, item);
    }

    private static void assertRefused(
            String key, InformationItem item, Action action, Actor officer, ActionInput input) {
        assertEquals(
                key,
                assertThrows(BusinessException.class, () -> item.perform(action, officer, input, Items.NOW))
                        .key());
    }
}
