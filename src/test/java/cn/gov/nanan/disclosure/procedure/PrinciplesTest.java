package cn.gov.nanan.disclosure.procedure;

import static cn.gov.nanan.disclosure.form.InformationKind.*;
import static cn.gov.nanan.disclosure.procedure.Action.*;
import static cn.gov.nanan.disclosure.procedure.Refusals.assertNotOpen;
import static cn.gov.nanan.disclosure.procedure.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.ContentCategory;
import cn.gov.nanan.disclosure.attribute.Rules;
import cn.gov.nanan.disclosure.clearance.Answer;
import cn.gov.nanan.disclosure.clearance.Clearance;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.clearance.Means;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.clearance.Reply;
import cn.gov.nanan.disclosure.clearance.SecrecyQuestion;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.Urgency;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.DisclosureRight;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.staff.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 操作说明一、二: what is disclosed, on what conditions, by whom. */
class PrinciplesTest {
    static Stream<String> categories() {
        return Rules.categories().stream().map(ContentCategory::code);
    }

    @ParameterizedTest
    @MethodSource("categories")
    @DisplayName("附件2 一（二） 每一类内容都能走到发布；不在其中的不能")
    void everyCategoryIsPublished(String code) {
        InformationItem item = Items.at(RECORD, Step.RECHECK, Items.PROACTIVE);
        item.perform(
                ARRANGE, Items.HEAD, ActionInput.arranging(categorised(code).elements(), null), Items.NOW);
        Items.to(Step.PUBLISHED, item);
        assertTrue(List.of(code, "C11").contains(item.form().categoryCode()));
        InformationItem none = Items.at(RECORD, Step.RECHECK, Items.PROACTIVE);
        assertRefused(
                Guard.ELEMENTS_GIVEN,
                none,
                ARRANGE,
                Items.HEAD,
                ActionInput.arranging(categorised(null).elements(), null));
    }

    @ParameterizedTest
    @EnumSource(SecrecyQuestion.class)
    @DisplayName("附件2 一（三） 涉及国家秘密、商业秘密、个人隐私和四种安全的，不作说明不能公开；国家秘密说明了也不能")
    void whatTouchesProtectedInterestsIsExplained(SecrecyQuestion question) {
        InformationItem item = Items.awaitingRecheck();
        Findings found = Findings.of(question);
        boolean secret = question == SecrecyQuestion.STATE_SECRET;
        assertRefused(
                secret ? Guard.NO_STATE_SECRET : Guard.SECRECY_CONCLUDED,
                item,
                PASS_RECHECK,
                Items.OFFICE,
                ActionInput.reviewing(found, null));
        ActionInput explained = ActionInput.reviewing(found, "已作区分处理");
        if (secret) {
            assertRefused(Guard.NO_STATE_SECRET, item, PASS_RECHECK, Items.OFFICE, explained);
        } else {
            item.perform(PASS_RECHECK, Items.OFFICE, explained, Items.NOW);
            assertEquals(found, item.secrecyReview().orElseThrow().findings());
        }
    }

    @ParameterizedTest
    @CsvSource({"PAPER, 行政首长签署或者加盖公章", "AUDIOVISUAL, 编辑完毕", "DATA, 定稿", "RESOLUTION, 作出决定"})
    @DisplayName("附件2 一（四）1 形成之日依表现形式而定：文件看签署或者用印，视听资料看编辑完毕；期限自该日起")
    void formationDependsOnTheCarrier(Carrier carrier, String formed) {
        assertTrue(Messages.text(Locale.CHINESE, carrier.formedKey()).contains(formed));
        Draft draft = new Draft(Items.form("宣传片"), null, Items.PROACTIVE, Provenance.own(carrier));
        InformationItem item = new InformationItem(RECORD, Items.INDUSTRY, Items.DRAFTER.officer(), draft, Items.NOW);
        Items.to(Step.ISSUING, item);
        LocalDate finished = Items.TODAY.minusDays(6);
        item.perform(ISSUE, Items.DRAFTER, ActionInput.issuing(null, finished, Items.TODAY), Items.NOW);
        assertEquals(finished, item.dates().legalStart());
        assertEquals(Items.TODAY, item.dates().houseStart());
    }

    @Test
    @DisplayName("附件2 一（四）2 澄清针对公开的信息，按急件办理，改稿也不降为平件")
    void clarificationIsUrgent() {
        InformationItem item = Items.drafted().relatingTo(RelationKind.CLARIFIES, Items.published());
        assertEquals(Urgency.URGENT, item.form().urgency());
        item.write(Items.draft(Items.PROACTIVE), Items.DRAFTER, Items.NOW);
        assertEquals(Urgency.URGENT, item.form().urgency());
        assertEquals(Urgency.ORDINARY, Items.drafted().form().urgency());
    }

    @Test
    @DisplayName("条例第六条 澄清虚假、不完整信息的，只能针对公开过的信息，并与其相互指引")
    void clarificationNamesWhatItClarifies() {
        InformationItem wrong = Items.published();
        InformationItem item = Items.drafted().relatingTo(RelationKind.CLARIFIES, wrong);
        assertEquals(wrong, item.relation().earlier());
        assertEquals(RelationKind.CLARIFIES, item.relation().kind());
        assertThrows(BusinessException.class, () -> Items.drafted()
                .relatingTo(RelationKind.CLARIFIES, Items.filed(Items.WITHHELD)));
    }

    @ParameterizedTest
    @EnumSource(value = Purpose.class)
    @DisplayName("附件2 一（四）3 无论为何征求意见、报批，未答、不同意的不发布，同意以后才发布")
    void everyAnswerIsAwaited(Purpose purpose) {
        InformationItem item = Items.awaitingPublication();
        Clearance first = item.clearing(Items.HEAD).ask(purpose, "南安市应急管理局", null, Items.NOW);
        assertThrows(BusinessException.class, () -> publish(item));
        first.answer(new Reply(Answer.REFUSED, Means.LETTER, null, null, "尚不成熟"), Items.TODAY);
        assertThrows(BusinessException.class, () -> publish(item));
        item.clearing(Items.HEAD)
                .ask(purpose, "南安市应急管理局", null, Items.NOW)
                .answer(new Reply(Answer.AGREED, Means.LETTER, null, "南应急函〔2026〕1号", null), Items.TODAY);
        publish(item);
        assertEquals(Step.PUBLISHED, item.step());
    }

    @Test
    @DisplayName("条例第十一条 涉及其他机关的先协商、确认；需要批准的未经批准不发布；各不相代")
    void consultationAndApprovalAreTwo() {
        InformationItem item = Items.awaitingPublication();
        Clearance consulted = item.clearing(Items.HEAD).ask(Purpose.INVOLVED, "某局", null, Items.NOW);
        Clearance approved = item.clearing(Items.HEAD).ask(Purpose.APPROVAL, "某局", null, Items.NOW);
        consulted.answer(new Reply(Answer.AGREED, Means.LETTER, null, null, null), Items.TODAY);
        assertRefused(Guard.APPROVED, item, PUBLISH, Items.OFFICE, ActionInput.none());
        approved.answer(new Reply(Answer.AGREED, Means.LETTER, null, "南政批〔2026〕1号", null), Items.TODAY);
        publish(item);
        InformationItem other = Items.awaitingPublication();
        other.clearing(Items.HEAD)
                .ask(Purpose.APPROVAL, "某局", null, Items.NOW)
                .answer(new Reply(Answer.AGREED, Means.LETTER, null, "南政批〔2026〕1号", null), Items.TODAY);
        other.clearing(Items.HEAD).ask(Purpose.INVOLVED, "某局", null, Items.NOW);
        assertRefused(Guard.CONSULTED, other, PUBLISH, Items.OFFICE, ActionInput.none());
    }

    @ParameterizedTest
    @CsvSource({
        "MAKER, false",
        "KEEPER, false",
        "FIRST_OBTAINER, false",
        "LEAD_MAKER, false",
        "SPECIAL_LAW, true",
        "NONE, false",
        ", false"
    })
    @DisplayName("条例第十条 谁制作谁公开，他机关的由制作或者最初获取的机关公开：经它同意，或者法律、法规另有规定，才由本机关公开")
    void whoMayDisclose(DisclosureRight right, boolean mayDisclose) {
        InformationItem item = obtained(right);
        assertEquals(mayDisclose, item.provenance().isDisclosable());
        if (mayDisclose) {
            assertRefused(Guard.MAKER_AGREED, item, PUBLISH, Items.HEAD, ActionInput.remark("另有规定"));
            assertTrue(Warning.of(item).contains(Warning.NOT_OURS));
            for (Actor other : List.of(Items.HEAD, Items.DRAFTER, Items.SIGNATORY, Items.OTHER_LEADER)) {
                assertThrows(BusinessException.class, () -> item.clearing(other).confirmCitation(Items.NOW));
            }
            item.clearing(Items.OFFICE).confirmCitation(Items.NOW);
            item.perform(PUBLISH, Items.HEAD, ActionInput.none(), Items.NOW);
        } else {
            assertRefused(Guard.MAKER_AGREED, item, PUBLISH, Items.HEAD, ActionInput.remark("制作机关已注明主动公开"));
            item.clearing(Items.HEAD)
                    .ask(Purpose.INVOLVED, "泉州市工业和信息化局", null, Items.NOW)
                    .answer(new Reply(Answer.AGREED, Means.TELEPHONE, null, null, "王科长"), Items.TODAY);
            publishBySection(item);
        }
        assertEquals(Step.PUBLISHED, item.step());
    }

    @Test
    @DisplayName("条例第十条 公开依据的确认只对所引的那一条有效，改引别的要重新确认；草稿、没有引用法律的不能确认")
    void confirmationIsOfOneProvision() {
        InformationItem item = Items.at(OBTAINED, Step.LEADER_REVIEW, Items.PROACTIVE);
        assertThrows(BusinessException.class, () -> item.clearing(Items.LEADER).confirmCitation(Items.NOW));
        InformationItem cited = obtainedAt(Step.LEADER_REVIEW, DisclosureRight.SPECIAL_LAW);
        cited.clearing(Items.LEADER).confirmCitation(Items.NOW);
        assertTrue(cited.releaseConditions().isDisclosable());
        assertThrows(BusinessException.class, () -> cited.clearing(Items.LEADER).confirmCitation(Items.NOW), "twice");
        cited.write(
                new Draft(cited.form(), null, Items.PROACTIVE, from(DisclosureRight.SPECIAL_LAW, "另一部法律第一条")),
                Items.LEADER,
                Items.NOW);
        assertFalse(cited.releaseConditions().isDisclosable());
        InformationItem draft = new InformationItem(
                OBTAINED,
                Items.INDUSTRY,
                Items.DRAFTER.officer(),
                new Draft(Items.form("某办法"), null, Items.PROACTIVE, from(DisclosureRight.SPECIAL_LAW, "统计法第二十条")),
                Items.NOW);
        assertFalse(draft.clearing(Items.LEADER).isCitationOpen());
    }

    @Test
    @DisplayName("附件2 二（一） 依申请公开的信息以其属性和全文归档备查，不经网站发布")
    void onRequestIsKept() {
        InformationItem item = Items.filed(Items.ON_REQUEST);
        assertEquals(Items.ON_REQUEST, item.decision());
        assertEquals("<p>现印发给你们，请认真执行。</p>", item.form().body());
        assertNotOpen(item, PUBLISH, Items.OFFICE, Items.HEAD);
        assertEquals(List.of(REOPEN), item.openActions(Items.OFFICE));
    }

    private static void publishBySection(InformationItem item) {
        item.perform(PUBLISH, Items.HEAD, ActionInput.none(), Items.NOW);
    }

    private static void publish(InformationItem item) {
        item.perform(PUBLISH, Items.OFFICE, ActionInput.none(), Items.NOW);
    }

    private static DispatchForm categorised(String code) {
        return new DispatchForm("题", code, null, null, null, null, null, null, null, null, null);
    }

    private static InformationItem obtained(DisclosureRight right) {
        return obtainedAt(Step.PUBLISHING, right);
    }

    private static InformationItem obtainedAt(Step step, DisclosureRight right) {
        String citation = right == DisclosureRight.SPECIAL_LAW ? "统计法第二十条" : null;
        Draft draft = new Draft(Items.form("某办法"), null, Items.PROACTIVE, from(right, citation));
        return Items.to(step, new InformationItem(OBTAINED, Items.INDUSTRY, Items.DRAFTER.officer(), draft, Items.NOW));
    }

    private static Provenance from(DisclosureRight right, String citation) {
        return new Provenance(
                Origin.FROM_AGENCY,
                Carrier.PAPER,
                "泉州市工业和信息化局",
                null,
                null,
                Items.TODAY,
                right,
                citation,
                null,
                null,
                null);
    }
}
