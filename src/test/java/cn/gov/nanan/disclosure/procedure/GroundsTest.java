package cn.gov.nanan.disclosure.procedure;

import static cn.gov.nanan.disclosure.attribute.Ground.*;
import static cn.gov.nanan.disclosure.form.InformationKind.*;
import static cn.gov.nanan.disclosure.procedure.Action.*;
import static cn.gov.nanan.disclosure.procedure.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.attribute.Ground.Force;
import cn.gov.nanan.disclosure.attribute.Harm;
import cn.gov.nanan.disclosure.clearance.Answer;
import cn.gov.nanan.disclosure.clearance.Clearance;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.clearance.Means;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.clearance.Reply;
import cn.gov.nanan.disclosure.clearance.SecrecyQuestion;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.Claim;
import cn.gov.nanan.disclosure.provenance.DisclosureRight;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.staff.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 操作说明三 不公开理由: each reason of its own, with what it must say, to the files and not to the public. */
class GroundsTest {
    private static final String REASON = "公开后会造成不利影响，故不公开";

    @Test
    @DisplayName("附件2 三（一） 国家秘密只留编号、日期、科室，一路到归档都没有内容，不能重新审查")
    void stateSecret() {
        InformationItem item = withheld(STATE_SECRET, null, null);
        assertEquals(DispatchForm.stub(), item.form());
        assertRefused(Guard.NOT_STUB, item, REOPEN, Items.OFFICE, ActionInput.remark("年度评估"));
        assertGround(STATE_SECRET, 1, Force.MUST, "国家秘密");
    }

    @Test
    @DisplayName("附件2 三（二） 商业秘密：企业说明的保密属性记在办理单上；征求其意见而未同意的不公开")
    void tradeSecret() {
        assertGround(withheld(TRADE_SECRET, null, null).decision().ground(), 2, Force.MUST_UNLESS_OVERRIDDEN, "商业秘密");
        assertClaimed(Claim.TRADE_SECRET, "含产品配方");
    }

    @Test
    @DisplayName("附件2 三（三） 过程性信息、内部管理信息和执法案卷，可以不公开，须逐件说明理由")
    void processInformation() {
        for (Ground ground : List.of(PROCESS_INFO, INTERNAL_AFFAIRS, ENFORCEMENT_FILE)) {
            InformationItem item = Items.drafted((Decision) null);
            assertRefused(
                    "attribute.error.reason-needed",
                    item,
                    SUBMIT,
                    Items.DRAFTER,
                    ActionInput.deciding(new Decision(Attribute.WITHHELD, ground, "内部"), null));
            assertGround(withheld(ground, null, null).decision().ground(), 3, Force.MAY, "");
        }
    }

    @Test
    @DisplayName("附件2 三（四） 个人隐私：提供者的说明记在办理单上；征求其意见而未同意的不公开")
    void privacy() {
        assertGround(
                withheld(PERSONAL_PRIVACY, null, null).decision().ground(), 4, Force.MUST_UNLESS_OVERRIDDEN, "个人隐私");
        assertClaimed(Claim.PERSONAL_PRIVACY, "含健康状况");
    }

    @ParameterizedTest
    @EnumSource(Harm.class)
    @DisplayName("附件2 三（五） 危及国家安全、公共安全、经济安全、社会稳定：四者须指明其一")
    void harm(Harm harm) {
        InformationItem item = Items.drafted((Decision) null);
        assertRefused(
                "attribute.error.harm",
                item,
                SUBMIT,
                Items.DRAFTER,
                ActionInput.deciding(new Decision(Attribute.WITHHELD, SECURITY_STABILITY, REASON), null));
        assertEquals(harm, withheld(SECURITY_STABILITY, harm, null).decision().harm());
        assertFalse(Messages.text(Locale.CHINESE, Messages.keyOf(harm)).isBlank());
        assertGround(SECURITY_STABILITY, 5, Force.MUST, "危及");
    }

    @Test
    @DisplayName("附件2 三（六） 法律、法规、规章禁止公开：须写明禁止的规定")
    void prohibited() {
        InformationItem item = Items.drafted((Decision) null);
        assertRefused(
                "attribute.error.citation",
                item,
                SUBMIT,
                Items.DRAFTER,
                ActionInput.deciding(new Decision(Attribute.WITHHELD, LAW_PROHIBITS, REASON), null));
        assertEquals(
                "统计法第二十五条", withheld(LAW_PROHIBITS, null, "统计法第二十五条").decision().citation());
        assertGround(LAW_PROHIBITS, 6, Force.MUST, "禁止");
    }

    @Test
    @DisplayName("条例第十四条 国家秘密、法律禁止、危及四种安全的不予公开，没有例外")
    void neverDisclosed() {
        assertEquals(EnumSet.of(STATE_SECRET, SECURITY_STABILITY, LAW_PROHIBITS), of(Force.MUST));
    }

    @Test
    @DisplayName("条例第十五条 商业秘密、个人隐私不得公开；第三方同意的可以")
    void unlessTheThirdPartyAgrees() {
        assertEquals(EnumSet.of(TRADE_SECRET, PERSONAL_PRIVACY), of(Force.MUST_UNLESS_OVERRIDDEN));
        InformationItem item = Items.awaitingPublication();
        Clearance asked = item.clearing(Items.HEAD).ask(Purpose.THIRD_PARTY, "某企业", null, Items.NOW);
        assertRefused(Guard.CONSULTED, item, PUBLISH, Items.OFFICE, ActionInput.none());
        asked.answer(new Reply(Answer.AGREED, Means.LETTER, null, null, "同意公开"), Items.TODAY);
        item.perform(PUBLISH, Items.OFFICE, ActionInput.none(), Items.NOW);
        assertEquals(Step.PUBLISHED, item.step());
    }

    @Test
    @DisplayName("条例第十五条 保密审查判断为涉及商业秘密、个人隐私的，没有第三方同意、公共利益决定，也不说明理由，不能发布")
    void whatTheReviewFoundIsNotPublishedWithoutAWord() {
        for (SecrecyQuestion found : List.of(SecrecyQuestion.TRADE_SECRET, SecrecyQuestion.PERSONAL_DATA)) {
            InformationItem item = found(found);
            assertRefused(Guard.FINDING_EXPLAINED, item, PUBLISH, Items.OFFICE, ActionInput.none());
            assertTrue(item.clearing(Items.OFFICE).isInterestOpen());
            item.clearing(Items.OFFICE)
                    .ask(Purpose.THIRD_PARTY, "某企业", null, Items.NOW)
                    .answer(new Reply(Answer.AGREED, Means.LETTER, null, null, "同意公开"), Items.TODAY);
            item.perform(PUBLISH, Items.OFFICE, ActionInput.none(), Items.NOW);
            assertEquals(Step.PUBLISHED, item.step());
        }
        InformationItem decided = found(SecrecyQuestion.TRADE_SECRET);
        decided.clearing(Items.OFFICE).override("某企业", "不公开会对公共利益造成重大影响", Items.TODAY, Items.NOW);
        decided.perform(PUBLISH, Items.OFFICE, ActionInput.none(), Items.NOW);
        assertEquals(Step.PUBLISHED, decided.step());
        InformationItem said = found(SecrecyQuestion.PERSONAL_DATA);
        said.perform(PUBLISH, Items.OFFICE, ActionInput.remark("依法公示，已隐去证件号码"), Items.NOW);
        assertEquals(Step.PUBLISHED, said.step());
        InformationItem other = found(SecrecyQuestion.INTERNAL_PROCESS);
        other.perform(PUBLISH, Items.OFFICE, ActionInput.none(), Items.NOW);
        assertEquals(Step.PUBLISHED, other.step());
    }

    /** 公文 of which the review at 复核 found this. */
    private static InformationItem found(SecrecyQuestion question) {
        InformationItem item = Items.awaitingRecheck();
        item.perform(PASS_RECHECK, Items.OFFICE, ActionInput.reviewing(Findings.of(question), "已经核对，可以公开"), Items.NOW);
        return item;
    }

    @Test
    @DisplayName("条例第十五条 声明商业秘密的，登记了声明人本人的同意才能发布；别人同意、还没有答复都不行")
    void claimedIsPublishedWithConsent() {
        InformationItem item = claimed(Claim.TRADE_SECRET, "含产品配方");
        assertFalse(item.releaseConditions().isClaimReleased());
        assertRefused(Guard.CLAIM_RELEASED, item, PUBLISH, Items.HEAD, ActionInput.remark("急"));
        item.clearing(Items.HEAD)
                .ask(Purpose.THIRD_PARTY, "另一企业", null, Items.NOW)
                .answer(new Reply(Answer.AGREED, Means.LETTER, null, null, "同意"), Items.TODAY);
        assertRefused(Guard.CLAIM_RELEASED, item, PUBLISH, Items.HEAD, ActionInput.remark("急"));
        Clearance asked = item.clearing(Items.HEAD).ask(Purpose.THIRD_PARTY, "某企业", null, Items.NOW);
        assertRefused(Guard.CONSULTED, item, PUBLISH, Items.HEAD, ActionInput.remark("急"));
        asked.answer(new Reply(Answer.AGREED, Means.LETTER, null, null, "同意公开"), Items.TODAY);
        assertTrue(item.releaseConditions().isClaimReleased());
        item.perform(PUBLISH, Items.HEAD, ActionInput.none(), Items.NOW);
        assertEquals(Step.PUBLISHED, item.step());
    }

    @Test
    @DisplayName("条例第十五条 第三方不同意的，公开办或者分管领导可以为公共利益决定公开，写明理由和书面告知日期")
    void publicInterestOverridesTheClaim() {
        InformationItem item = claimed(Claim.PERSONAL_PRIVACY, "含健康状况");
        item.clearing(Items.HEAD)
                .ask(Purpose.THIRD_PARTY, "某企业", null, Items.NOW)
                .answer(new Reply(Answer.REFUSED, Means.LETTER, null, null, "不同意"), Items.TODAY);
        for (Actor other : List.of(Items.HEAD, Items.DRAFTER, Items.SIGNATORY, Items.OTHER_LEADER, Items.AUDITOR)) {
            assertFalse(item.clearing(other).isInterestOpen());
            assertEquals("procedure.error.interest-closed", refusal(item, other, "某企业", "涉及饮水安全", Items.TODAY));
        }
        assertEquals("clearance.error.party-needed", refusal(item, Items.OFFICE, " ", "涉及饮水安全", Items.TODAY));
        assertEquals("clearance.error.interest-needed", refusal(item, Items.OFFICE, "某企业", " ", Items.TODAY));
        assertEquals("clearance.error.told-needed", refusal(item, Items.OFFICE, "某企业", "涉及饮水安全", null));
        assertEquals(
                "clearance.error.told-later", refusal(item, Items.OFFICE, "某企业", "涉及饮水安全", Items.TODAY.plusDays(1)));
        assertEquals(
                "clearance.error.told-early", refusal(item, Items.OFFICE, "某企业", "涉及饮水安全", Items.TODAY.minusDays(1)));
        assertTrue(item.clearances().decisions().isEmpty(), "refused without a trace");
        item.clearing(Items.LEADER).override("某企业", "涉及饮水安全", Items.TODAY, Items.NOW);
        item.perform(PUBLISH, Items.HEAD, ActionInput.none(), Items.NOW);
        assertEquals(Step.PUBLISHED, item.step());
        assertEquals("procedure.error.interest-closed", refusal(item, Items.OFFICE, "某企业", "再次", Items.TODAY));
    }

    @Test
    @DisplayName("条例第十五条 没有人声明、也没有征求第三方意见的，没有可以为公共利益决定的事")
    void nothingToOverride() {
        InformationItem item = Items.awaitingPublication();
        assertFalse(item.clearing(Items.OFFICE).isInterestOpen());
        assertEquals("procedure.error.interest-closed", refusal(item, Items.OFFICE, "某企业", "公共利益", Items.TODAY));
    }

    @Test
    @DisplayName("条例第十五条 提交以后把声明或者提供者从文稿里改掉的，原来的声明人仍须同意；没有提交过的草稿可以改")
    void claimOutlivesTheText() {
        InformationItem item = drafted(Claim.TRADE_SECRET, "含产品配方");
        item.perform(SUBMIT, Items.DRAFTER, ActionInput.none(), Items.NOW);
        item.perform(RETURN, Items.HEAD, ActionInput.remark("重写"), Items.NOW);
        item.write(
                new Draft(Items.form("某企业情况"), null, Items.PROACTIVE, from("另一企业", null, null)),
                Items.DRAFTER,
                Items.NOW);
        assertFalse(item.provenance().isClaimed());
        assertEquals("含产品配方", item.declared().orElseThrow().text());
        Items.to(Step.PUBLISHING, item);
        assertTrue(Warning.of(item).contains(Warning.CLAIMED));
        assertTrue(item.clearing(Items.OFFICE).isInterestOpen());
        assertRefused(Guard.CLAIM_RELEASED, item, PUBLISH, Items.HEAD, ActionInput.remark("声明已经撤回"));
        item.clearing(Items.HEAD)
                .ask(Purpose.THIRD_PARTY, "另一企业", null, Items.NOW)
                .answer(new Reply(Answer.AGREED, Means.LETTER, null, null, "同意"), Items.TODAY);
        assertRefused(Guard.CLAIM_RELEASED, item, PUBLISH, Items.HEAD, ActionInput.none());
        item.clearing(Items.HEAD)
                .ask(Purpose.THIRD_PARTY, "某企业", null, Items.NOW)
                .answer(new Reply(Answer.AGREED, Means.LETTER, null, null, "同意"), Items.TODAY);
        item.perform(PUBLISH, Items.HEAD, ActionInput.none(), Items.NOW);
        InformationItem mere = drafted(Claim.TRADE_SECRET, "含产品配方");
        mere.write(
                new Draft(Items.form("某企业情况"), null, Items.PROACTIVE, from("某企业", null, null)),
                Items.DRAFTER,
                Items.NOW);
        assertTrue(mere.declared().isEmpty());
    }

    @Test
    @DisplayName("条例第十五条 变更有人声明过的信息：新稿没有写声明的，原来的声明人仍须同意；废止、澄清不带声明")
    void claimIsInherited() {
        InformationItem earlier = released(drafted(Claim.TRADE_SECRET, "含产品配方"));
        InformationItem later = drafted(from("另一企业", null, null)).relatingTo(RelationKind.SUPERSEDES, earlier);
        assertEquals(List.of("某企业"), later.declared().orElseThrow().parties());
        Items.to(Step.PUBLISHING, later);
        assertRefused(Guard.CLAIM_RELEASED, later, PUBLISH, Items.HEAD, ActionInput.none());
        later.clearing(Items.HEAD)
                .ask(Purpose.THIRD_PARTY, "某企业", null, Items.NOW)
                .answer(new Reply(Answer.AGREED, Means.LETTER, null, null, "同意"), Items.TODAY);
        later.perform(PUBLISH, Items.HEAD, ActionInput.none(), Items.NOW);
        assertEquals(Step.PUBLISHED, later.step());
        InformationItem repealing = drafted(from("另一企业", null, null)).relatingTo(RelationKind.REPEALS, earlier);
        assertTrue(repealing.declared().isEmpty());
    }

    private static InformationItem released(InformationItem item) {
        Items.to(Step.PUBLISHING, item);
        item.clearing(Items.HEAD)
                .ask(Purpose.THIRD_PARTY, "某企业", null, Items.NOW)
                .answer(new Reply(Answer.AGREED, Means.LETTER, null, null, "同意"), Items.TODAY);
        item.perform(PUBLISH, Items.HEAD, ActionInput.none(), Items.NOW);
        return item;
    }

    @Test
    @DisplayName("条例第十五条 同意针对当时的文稿：此后改了正文、附件或者声明的，指名须重新征求；重新同意以后没有疑问")
    void consentIsOfTheText() {
        InformationItem item = drafted(Claim.TRADE_SECRET, "含产品配方");
        Instant later = Items.NOW.plusSeconds(600);
        item.perform(SUBMIT, Items.DRAFTER, ActionInput.none(), Items.NOW);
        agreed(item, Items.NOW.plusSeconds(60));
        item.clearing(Items.OFFICE).override("另一企业", "涉及饮水安全", Items.TODAY, Items.NOW.plusSeconds(60));
        assertEquals(List.of(), item.releaseConditions().outdatedConsents());
        item.write(
                new Draft(item.form(), null, Items.PROACTIVE, from("某企业", Claim.TRADE_SECRET, "含全部配方")),
                Items.HEAD,
                later);
        assertEquals(
                List.of("某企业 " + Items.TODAY, "另一企业 " + Items.TODAY),
                item.releaseConditions().outdatedConsents());
        agreed(item, later.plusSeconds(60));
        item.clearing(Items.OFFICE).override("另一企业", "涉及饮水安全", Items.TODAY, later.plusSeconds(60));
        assertEquals(List.of(), item.releaseConditions().outdatedConsents());
    }

    private static void agreed(InformationItem item, Instant at) {
        item.clearing(Items.HEAD)
                .ask(Purpose.THIRD_PARTY, "某企业", null, at)
                .answer(new Reply(Answer.AGREED, Means.LETTER, null, null, "同意"), at);
    }

    @Test
    @DisplayName("条例第十五条 其他机关转来的声明要写明声明人，只有声明人的同意或者对它的决定才算，转来的机关同意不算")
    void claimHandedOnNamesWhoClaims() {
        Provenance agency = Items.fromAgency();
        Provenance claimed = new Provenance(
                agency.origin(),
                agency.carrier(),
                agency.holder(),
                agency.holderNumber(),
                agency.holderDate(),
                agency.obtainedOn(),
                agency.right(),
                null,
                null,
                Claim.TRADE_SECRET,
                "含产品配方");
        InformationItem item = drafted(claimed);
        assertRefused(Guard.CLAIMANT_NAMED, item, SUBMIT, Items.DRAFTER, ActionInput.none());
        item.write(new Draft(item.form(), null, Items.PROACTIVE, claimed.claimedBy("某企业")), Items.DRAFTER, Items.NOW);
        Items.to(Step.PUBLISHING, item);
        item.clearing(Items.HEAD)
                .ask(Purpose.INVOLVED, agency.holder(), null, Items.NOW)
                .answer(new Reply(Answer.AGREED, Means.LETTER, null, null, "同意"), Items.TODAY);
        item.clearing(Items.HEAD)
                .ask(Purpose.THIRD_PARTY, agency.holder(), null, Items.NOW)
                .answer(new Reply(Answer.AGREED, Means.LETTER, null, null, "同意"), Items.TODAY);
        item.clearing(Items.OFFICE).override("另一企业", "涉及饮水安全", Items.TODAY, Items.NOW);
        assertRefused(Guard.CLAIM_RELEASED, item, PUBLISH, Items.HEAD, ActionInput.remark("急"));
        item.clearing(Items.OFFICE).override("某企业", "涉及饮水安全", Items.TODAY, Items.NOW);
        item.perform(PUBLISH, Items.HEAD, ActionInput.remark("已经同意"), Items.NOW);
        assertEquals(Step.PUBLISHED, item.step());
    }

    @Test
    @DisplayName("附件2 三（二） 声明了商业秘密而没有写明内容的，不能提交")
    void claimIsWorded() {
        InformationItem item = drafted(Claim.TRADE_SECRET, " ");
        assertRefused(Guard.CLAIM_WORDED, item, SUBMIT, Items.DRAFTER, ActionInput.none());
    }

    private static String refusal(InformationItem item, Actor actor, String party, String reason, LocalDate told) {
        return assertThrows(
                        BusinessException.class, () -> item.clearing(actor).override(party, reason, told, Items.NOW))
                .key();
    }

    @Test
    @DisplayName("条例第十六条 内部事务、过程性信息、执法案卷可以不予公开，也可以公开")
    void mayBeDisclosed() {
        assertEquals(EnumSet.of(INTERNAL_AFFAIRS, PROCESS_INFO, ENFORCEMENT_FILE), of(Force.MAY));
        InformationItem item = withheld(PROCESS_INFO, null, null);
        item.perform(REOPEN, Items.OFFICE, ActionInput.remark("事项已经办结"), Items.NOW);
        item.perform(DETERMINE, Items.LEADER, ActionInput.deciding(Items.PROACTIVE, "可以公开"), Items.NOW);
        assertEquals(Step.RECHECK, item.step());
    }

    /** Withheld on this ground from the draft to the files; nothing on the way leads to the public. */
    private static InformationItem withheld(Ground ground, Harm harm, String citation) {
        Decision decision = new Decision(Attribute.WITHHELD, ground, harm, citation, REASON);
        InformationItem item = Items.filed(decision);
        assertEquals(decision, item.decision());
        assertTrue(item.trail().stream().noneMatch(entry -> entry.nextStep() == Step.RECHECK));
        return item;
    }

    private static void assertGround(Ground ground, int reason, Force force, String words) {
        assertEquals(reason, ground.reason());
        assertEquals(force, ground.force());
        assertTrue(Messages.text(Locale.CHINESE, Messages.keyOf(ground)).contains(words));
    }

    private static EnumSet<Ground> of(Force force) {
        EnumSet<Ground> grounds = EnumSet.allOf(Ground.class);
        grounds.removeIf(ground -> ground.force() != force);
        return grounds;
    }

    /** What the provider said of it stays in its words; against its word nothing is published. */
    private static void assertClaimed(Claim claim, String words) {
        InformationItem item = claimed(claim, words);
        assertTrue(item.provenance().isClaimed());
        assertEquals(words, item.provenance().claimText());
        item.clearing(Items.HEAD)
                .ask(Purpose.THIRD_PARTY, "某企业", null, Items.NOW)
                .answer(new Reply(Answer.REFUSED, Means.LETTER, null, null, words), Items.TODAY);
        assertRefused(Guard.CONSULTED, item, PUBLISH, Items.HEAD, ActionInput.remark("急"));
    }

    /** 待发布, with this claim. */
    private static InformationItem claimed(Claim claim, String words) {
        return Items.to(Step.PUBLISHING, drafted(claim, words));
    }

    private static InformationItem drafted(Claim claim, String words) {
        return drafted(from("某企业", claim, words));
    }

    private static InformationItem drafted(Provenance from) {
        Draft draft = new Draft(Items.form("某企业情况"), null, Items.PROACTIVE, from);
        return new InformationItem(OBTAINED, Items.INDUSTRY, Items.DRAFTER.officer(), draft, Items.NOW);
    }

    private static Provenance from(String holder, Claim claim, String words) {
        return new Provenance(
                Origin.FROM_PERSON,
                Carrier.DATA,
                holder,
                null,
                null,
                Items.TODAY,
                DisclosureRight.KEEPER,
                null,
                null,
                claim,
                words);
    }
}
