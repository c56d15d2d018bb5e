package cn.gov.nanan.disclosure.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.TypeRule;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("一（一） 公文类政府信息")
class InformationItemTest {
    @Test
    @DisplayName("一（一） a 主动公开 document passes every step to 发布, and the trail says who did what as what")
    void published() {
        InformationItem item = Items.published();
        assertEquals(Step.PUBLISHED, item.step());
        assertEquals(
                List.of("SUBMIT", "AGREE", "DETERMINE", "SIGN", "ISSUE", "PASS_RECHECK", "PUBLISH"),
                item.trail().stream().map(entry -> entry.action().name()).toList());
        assertEquals(
                List.of(
                        "DRAFTER",
                        "SECTION_HEAD",
                        "LEADER",
                        "SIGNATORY",
                        "GENERAL_OFFICE",
                        "DISCLOSURE_OFFICE",
                        "DISCLOSURE_OFFICE"),
                item.trail().stream().map(entry -> entry.role().name()).toList());
        assertEquals("南工信〔2026〕5号", item.documentNumber());
    }

    @ParameterizedTest
    @CsvSource({"ON_REQUEST", "WITHHELD"})
    @DisplayName("附件1 直接归档 what is not 主动公开 is filed directly after 印发, with its attribute")
    void filed(Attribute attribute) {
        InformationItem item = Items.filed(attribute == Attribute.WITHHELD ? Items.WITHHELD : Items.ON_REQUEST);
        assertEquals(Step.FILED, item.step());
        assertEquals(attribute, item.attribute());
    }

    @Test
    @DisplayName("一（一）1 拟稿人必须选择公开属性")
    void attributeMustBeChosen() {
        InformationItem item = Items.drafted(null);
        assertRefused("Guard.ATTRIBUTE_CHOSEN", item, Action.SUBMIT, Items.DRAFTER, ActionInput.remark("意见"));
        item.perform(Action.SUBMIT, Items.DRAFTER, ActionInput.deciding(Items.PROACTIVE, null), Items.NOW);
        assertEquals(Attribute.PROACTIVE, item.attribute());
    }

    @Test
    @DisplayName("附件2 四 leaving the usual attributes of a 文种 asks for a remark, which stays on the trail")
    void unusualAttributeIsExplained() {
        InformationItem item = Items.drafted(Items.ON_REQUEST);
        assertEquals(Set.of(Field.REMARK), item.transitions(Items.DRAFTER).needs(Action.SUBMIT));
        assertRefused("Guard.USUAL_OR_EXPLAINED", item, Action.SUBMIT, Items.DRAFTER, ActionInput.none());
        item.perform(Action.SUBMIT, Items.DRAFTER, ActionInput.remark("涉及范围较窄"), Items.NOW);
        assertEquals("涉及范围较窄", item.lastEntry().orElseThrow().remark());
    }

    @Test
    @DisplayName("附件2 四 an unusual choice is explained once; a reviewer who changes the 文种 under it explains it again")
    void unusualChoiceIsExplainedOnce() {
        InformationItem item = Items.drafted(Items.WITHHELD);
        item.perform(Action.SUBMIT, Items.DRAFTER, ActionInput.none(), Items.NOW);
        item.write(new Draft(item.form(), Items.openRule(), Items.WITHHELD), Items.HEAD, Items.NOW);
        assertRefused("Guard.USUAL_OR_EXPLAINED", item, Action.AGREE, Items.HEAD, ActionInput.none());
        item.perform(Action.AGREE, Items.HEAD, ActionInput.remark("内部研究材料"), Items.NOW);
        item.perform(Action.DETERMINE, Items.LEADER, ActionInput.none(), Items.NOW);
        assertEquals(Step.SIGNING, item.step());
    }

    @Test
    @DisplayName("附件2 四 a submitted item keeps the version of the rule by which it was judged")
    void ruleVersionStays() {
        InformationItem item = Items.awaitingHead();
        TypeRule judged = item.typeRule();
        item.write(Items.draft(Items.PROACTIVE), Items.HEAD, Items.NOW);
        assertSame(judged, item.typeRule());
    }

    @Test
    @DisplayName("附件2 一（二） 规范性文件 goes on only with 生效日期 and 有效期至")
    void normativeNeedsValidity() {
        InformationItem item = Items.drafted(Items.PROACTIVE);
        item.write(new Draft(Items.normative(null, null), Items.rule(), Items.PROACTIVE), Items.DRAFTER, Items.NOW);
        assertRefused("Guard.VALIDITY_GIVEN", item, Action.SUBMIT, Items.DRAFTER, ActionInput.none());
        item.write(
                new Draft(Items.normative(Items.TODAY, Items.TODAY.plusYears(5)), Items.rule(), Items.PROACTIVE),
                Items.DRAFTER,
                Items.NOW);
        item.perform(Action.SUBMIT, Items.DRAFTER, ActionInput.none(), Items.NOW);
        assertEquals(Step.SECTION_REVIEW, item.step());
    }

    @Test
    @DisplayName("附件 two files of one name are refused at once, since they could never be published together")
    void filesHaveTheirOwnNames() {
        InformationItem item = Items.drafted();
        item.attach(new StoredFile("名单.pdf", "application/pdf", 1, "00", Items.NOW), Items.DRAFTER, Items.NOW);
        StoredFile other = new StoredFile("名单.pdf", "application/pdf", 2, "11", Items.NOW);
        BusinessException refusal =
                assertThrows(BusinessException.class, () -> item.attach(other, Items.DRAFTER, Items.NOW));
        assertEquals("procedure.error.file-twice", refusal.key());
        assertEquals(1, item.attachments().size());
    }

    @Test
    @DisplayName("一（一）2 changing the attribute asks for a remark, whether changed in the form or with the act")
    void changeIsExplained() {
        InformationItem item = Items.awaitingHead();
        assertRefused(
                "Guard.CHANGE_EXPLAINED", item, Action.AGREE, Items.HEAD, ActionInput.deciding(Items.ON_REQUEST, null));
        item.write(Items.draft(Items.ON_REQUEST), Items.HEAD, Items.NOW);
        assertRefused("Guard.CHANGE_EXPLAINED", item, Action.AGREE, Items.HEAD, ActionInput.none());
        item.perform(Action.AGREE, Items.HEAD, ActionInput.remark("改为依申请公开"), Items.NOW);
        HandlingEntry entry = item.lastEntry().orElseThrow();
        assertEquals(Attribute.ON_REQUEST, entry.decision().attribute());
        assertEquals(
                List.of(Items.PROACTIVE, Items.ON_REQUEST),
                item.trail().stream().map(HandlingEntry::decision).toList());
    }

    @Test
    @DisplayName("一（一）3 签发领导不再对文件公开属性进行审核")
    void signatoryCannotChangeTheAttribute() {
        InformationItem item = Items.awaitingSignature();
        assertRefused(
                "procedure.error.attribute-closed",
                item,
                Action.SIGN,
                Items.SIGNATORY,
                ActionInput.deciding(Items.ON_REQUEST, "改"));
        item.perform(Action.SIGN, Items.SIGNATORY, ActionInput.none(), Items.NOW);
        assertNull(item.lastEntry().orElseThrow().decision());
        assertEquals(Attribute.PROACTIVE, item.attribute());
    }

    @Test
    @DisplayName("一（一）3 审查意见 goes back to the section; the deputy leader decides, departing from it with a remark")
    void opinion() {
        InformationItem item = Items.awaitingOpinion();
        item.perform(
                Action.GIVE_OPINION,
                Items.OFFICE,
                ActionInput.advising(Items.ON_REQUEST, Findings.NONE, "建议依申请公开"),
                Items.NOW);
        assertEquals(Step.OPINION_RETURNED, item.step());
        assertEquals(Attribute.PROACTIVE, item.attribute());
        item.perform(Action.SUBMIT, Items.HEAD, ActionInput.none(), Items.NOW);
        assertRefused("Guard.ADVISED_OR_EXPLAINED", item, Action.DETERMINE, Items.LEADER, ActionInput.none());
        item.perform(Action.DETERMINE, Items.LEADER, ActionInput.remark("公众需广泛知晓"), Items.NOW);
        assertEquals(Step.SIGNING, item.step());
    }

    @ParameterizedTest
    @CsvSource({
        "SECTION_REVIEW,head,RETURN",
        "LEADER_REVIEW,leader,RETURN",
        "SIGNING,signatory,RETURN",
        "ISSUING,general,RETURN",
        "RECHECK,office,HOLD",
        "PUBLISHING,office,HOLD"
    })
    @DisplayName("一（一） 退回 and 暂缓 ask for a remark")
    void sendingBackIsExplained(Step step, String userName, Action action) {
        InformationItem item = Items.at(step, Items.PROACTIVE);
        Actor officer = Items.EVERYBODY.stream()
                .filter(one -> one.userName().equals(userName))
                .findFirst()
                .orElseThrow();
        assertRefused("Guard.REMARK_GIVEN", item, action, officer, ActionInput.remark("  "));
    }

    @Test
    @DisplayName("一（一）3 text changed after 审定 falls back to 审稿")
    void revisionFallsBack() {
        InformationItem item = Items.awaitingSignature();
        assertThrows(BusinessException.class, () -> item.write(Items.draft(Items.PROACTIVE), Items.DRAFTER, Items.NOW));
        item.perform(Action.REVISE, Items.DRAFTER, ActionInput.revising(Items.form("关于印发办法的通知"), "更正文字"), Items.NOW);
        assertEquals(Step.LEADER_REVIEW, item.step());
        assertEquals("关于印发办法的通知", item.title());
    }

    @Test
    @DisplayName("一（一）1 收回 by the submitter only while nobody has acted, back to where he had it")
    void recall() {
        InformationItem item = Items.awaitingHead();
        item.perform(Action.RECALL, Items.DRAFTER, ActionInput.none(), Items.NOW);
        assertEquals(Step.DRAFTING, item.step());
        InformationItem later = Items.awaitingLeader();
        assertRefused("procedure.error.not-open", later, Action.SIGN, Items.DRAFTER, ActionInput.none());
        assertRefused("Guard.OWN_LAST_ACT", later, Action.RECALL, Items.DRAFTER, ActionInput.none());
    }

    @Test
    @DisplayName(
            "附件1 复核 may hold back to the deputy leader; an issued text is not drafted again, only its attribute decided")
    void hold() {
        InformationItem item = Items.awaitingRecheck();
        item.perform(Action.HOLD, Items.OFFICE, ActionInput.remark("含个人信息"), Items.NOW);
        assertEquals(Step.LEADER_REVIEW, item.step());
        assertFalse(item.isEditableBy(Items.LEADER));
        assertEquals(List.of(Action.DETERMINE, Action.REFER), item.openActions(Items.LEADER));
        item.perform(Action.DETERMINE, Items.LEADER, ActionInput.deciding(Items.ON_REQUEST, "含个人信息"), Items.NOW);
        assertEquals(Step.FILING, item.step());
        InformationItem confirmed = Items.awaitingRecheck();
        confirmed.perform(Action.HOLD, Items.OFFICE, ActionInput.remark("请再核"), Items.NOW);
        confirmed.perform(Action.DETERMINE, Items.LEADER, ActionInput.none(), Items.NOW);
        assertEquals(Step.RECHECK, confirmed.step());
    }

    @Test
    @DisplayName("条例第十七条 nothing is published without a conclusion of the secrecy review, of the text as it is")
    void secrecyIsConcluded() {
        InformationItem item = Items.awaitingRecheck();
        assertRefused("Guard.SECRECY_CONCLUDED", item, Action.PASS_RECHECK, Items.OFFICE, Items.clean(null));
        InformationItem referred = Items.awaitingOpinion();
        referred.perform(
                Action.GIVE_OPINION,
                Items.OFFICE,
                ActionInput.advising(Items.PROACTIVE, Findings.of(), "不涉密"),
                Items.NOW);
        assertTrue(referred.isClearedByOpinion());
        referred.write(Items.draft(Items.PROACTIVE), Items.HEAD, Items.NOW.plusSeconds(60));
        assertFalse(referred.isClearedByOpinion());
    }

    @Test
    @DisplayName("保密法第三十一条 国家秘密 leaves a stub without title, text or file")
    void stateSecretIsNotStored() {
        InformationItem item = Items.awaitingHead();
        item.perform(Action.RETURN, Items.HEAD, ActionInput.remark("附上附件"), Items.NOW);
        item.attach(new StoredFile("a.pdf", "application/pdf", 1, "00", Items.NOW), Items.DRAFTER, Items.NOW);
        item.write(Items.draft(Items.SECRET), Items.DRAFTER, Items.NOW);
        assertTrue(item.isStub());
        assertEquals(DispatchForm.stub(), item.form());
        assertEquals(List.of(), item.attachments());
        assertThrows(
                BusinessException.class,
                () -> item.attach(
                        new StoredFile("a.pdf", "application/pdf", 1, "00", Items.NOW), Items.DRAFTER, Items.NOW));
        item.perform(Action.SUBMIT, Items.DRAFTER, ActionInput.remark("定密"), Items.NOW);
        assertEquals(Step.SECTION_REVIEW, item.step());
        assertEquals(DispatchForm.stub(), Items.drafted(Items.SECRET).form());
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-02-27, 2026-03-02, Guard.NUMBER_GIVEN",
        "工信5, 2026-02-27, 2026-03-02, number.error.document-number",
        "南工信〔2026〕5号, , 2026-03-02, Guard.FORMATION_DATE_GIVEN",
        "南工信〔2026〕5号, 2026-02-27, , Guard.ISSUE_DATE_GIVEN",
        "南工信〔2026〕5号, 2026-03-03, 2026-03-03, Guard.FORMED_BY_TODAY",
        "南工信〔2026〕5号, 2026-02-27, 2026-02-26, Guard.ISSUED_AFTER_FORMED",
        "南工信〔2026〕5号, 2026-02-27, 2026-03-03, Guard.ISSUED_BY_TODAY"
    })
    @DisplayName("一（一）3 印发 asks for 发文字号, 成文日期 and 印发日期 in order")
    void issuing(String number, LocalDate formed, LocalDate issued, String refusal) {
        assertRefused(
                refusal,
                Items.awaitingIssue(),
                Action.ISSUE,
                Items.GENERAL,
                ActionInput.issuing(number, formed, issued));
    }

    @Test
    @DisplayName("职责分离 nobody reviews or decides what he drafted himself; a head's own draft goes to the deputy leader")
    void ownDraft() {
        Actor both = Items.actor("both", Role.DRAFTER, Items.INDUSTRY);
        both.officer().appoint(Role.SECTION_HEAD, Items.INDUSTRY);
        both.officer().appoint(Role.LEADER, Items.INDUSTRY);
        InformationItem item = new InformationItem(
                InformationKind.DOCUMENT, Items.INDUSTRY, both.officer(), Items.draft(Items.PROACTIVE), Items.NOW);
        item.perform(Action.SUBMIT, both, ActionInput.none(), Items.NOW);
        assertEquals(Step.LEADER_REVIEW, item.step());
        assertRefused("Guard.NOT_OWN_DRAFT", item, Action.DETERMINE, both, ActionInput.none());
        item.perform(Action.DETERMINE, Items.LEADER, ActionInput.none(), Items.NOW);
        assertEquals(Step.SIGNING, item.step());
    }

    @Test
    @DisplayName("标题 over the limit is refused and told the limit")
    void overlongTitle() {
        BusinessException refusal = assertThrows(BusinessException.class, () -> DispatchForm.titled("关".repeat(201)));
        assertEquals("form.error.too-long", refusal.key());
        assertEquals(List.of(FormText.TITLE, 200, 201), List.of(refusal.arguments()));
    }

    @Test
    @DisplayName("一（一）1 an empty paragraph is no text, and what is withdrawn from secrecy must be written anew")
    void emptyText() {
        DispatchForm blank =
                new DispatchForm("关于空文的通知", "C11", null, null, null, null, null, null, "<p><br></p>", null, null);
        InformationItem item = new InformationItem(
                InformationKind.DOCUMENT,
                Items.INDUSTRY,
                Items.DRAFTER.officer(),
                new Draft(blank, Items.rule(), Items.PROACTIVE),
                Items.NOW);
        assertRefused("Guard.FORM_COMPLETE", item, Action.SUBMIT, Items.DRAFTER, ActionInput.none());
        InformationItem secret = Items.at(Step.SECTION_REVIEW, Items.SECRET);
        assertRefused(
                "Guard.FORM_COMPLETE", secret, Action.AGREE, Items.HEAD, ActionInput.deciding(Items.PROACTIVE, "并不涉密"));
    }

    private static void assertRefused(
            String key, InformationItem item, Action action, Actor officer, ActionInput input) {
        Step before = item.step();
        int acts = item.trail().size();
        Decision decision = item.decision();
        assertEquals(
                key,
                assertThrows(BusinessException.class, () -> item.perform(action, officer, input, Items.NOW))
                        .key());
        assertEquals(before, item.step());
        assertEquals(acts, item.trail().size());
        assertEquals(decision, item.decision());
    }
}
