package cn.gov.nanan.disclosure.procedure;

import static cn.gov.nanan.disclosure.form.InformationKind.*;
import static cn.gov.nanan.disclosure.procedure.Action.*;
import static cn.gov.nanan.disclosure.procedure.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.form.Corrected;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.DisclosureRight;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.staff.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 办理条件: each refuses what it is there to refuse. */
class GuardTest {
    private static final LocalDate TODAY = Items.TODAY;

    @Test
    @DisplayName("二（三）2 从公民、法人获取的没有发文单位：公开办不能建立链接、提取，也不暂缓")
    void onlyWhatAnAgencyIssuedIsLinked() {
        InformationItem item = begun(OBTAINED, person(TODAY.minusDays(3), null));
        Items.to(Step.PUBLISHING, item);
        assertRefused(Guard.FROM_AGENCY, item, LINK, Items.OFFICE, Items.everything(LINK, item));
        assertRefused(Guard.FROM_AGENCY, item, EXTRACT, Items.OFFICE, Items.everything(EXTRACT, item));
        assertRefused(Guard.FROM_AGENCY, item, HOLD, Items.OFFICE, ActionInput.remark("暂缓"));
    }

    @ParameterizedTest
    @CsvSource({"1, ", "-3, -2"})
    @DisplayName("二（一） 获取日期不晚于今天，原成文日期不晚于获取日期")
    void obtainedByToday(int obtained, Integer made) {
        InformationItem item =
                begun(OBTAINED, person(TODAY.plusDays(obtained), made == null ? null : TODAY.plusDays(made)));
        assertRefused(Guard.OBTAINED_BY_TODAY, item, SUBMIT, Items.DRAFTER, ActionInput.none());
    }

    @Test
    @DisplayName("附件2 一（一） 联合发文须写明联合制发机关")
    void partnersAreNamed() {
        InformationItem item = begun(DOCUMENT, made(Origin.JOINT, DisclosureRight.LEAD_MAKER, null, " 、 "));
        assertRefused(Guard.PARTNERS_GIVEN, item, SUBMIT, Items.DRAFTER, ActionInput.none());
        InformationItem unled = begun(DOCUMENT, made(Origin.JOINT, DisclosureRight.LEAD_MAKER, null, "南安市财政局"));
        assertRefused(Guard.LEAD_GIVEN, unled, SUBMIT, Items.DRAFTER, ActionInput.none());
        InformationItem named = begun(DOCUMENT, led("南安市财政局", "南安市财政局"));
        named.perform(SUBMIT, Items.DRAFTER, ActionInput.none(), Items.NOW);
    }

    @Test
    @DisplayName("附件2 一（四）4 法律、法规对公开权限另有规定的，须写明规定")
    void specialRightIsCited() {
        InformationItem item = begun(DOCUMENT, made(Origin.OWN, DisclosureRight.SPECIAL_LAW, null, null));
        assertRefused(Guard.RIGHT_CITED, item, SUBMIT, Items.DRAFTER, ActionInput.none());
        InformationItem cited = begun(DOCUMENT, made(Origin.OWN, DisclosureRight.SPECIAL_LAW, "统计法第二十条", null));
        cited.perform(SUBMIT, Items.DRAFTER, ActionInput.none(), Items.NOW);
    }

    @Test
    @DisplayName("附件2 一（二） 规范性文件的有效期不早于生效日期")
    void validityIsInOrder() {
        InformationItem item = Items.drafted();
        item.write(
                new Draft(Items.normative(TODAY, TODAY.minusDays(1)), Items.rule(), Items.PROACTIVE),
                Items.DRAFTER,
                Items.NOW);
        assertRefused(Guard.VALIDITY_IN_ORDER, item, SUBMIT, Items.DRAFTER, ActionInput.none());
    }

    @Test
    @DisplayName("附件2 一（二） 主动公开的须归入一个内容类别；不主动公开的不必")
    void categoryIsChosen() {
        InformationItem item = uncategorised(Items.PROACTIVE);
        assertRefused(Guard.CATEGORY_CHOSEN, item, SUBMIT, Items.DRAFTER, ActionInput.none());
        item.perform(SUBMIT, Items.DRAFTER, ActionInput.deciding(Items.ON_REQUEST, "范围较窄"), Items.NOW);
        assertEquals(Step.SECTION_REVIEW, item.step());
    }

    @Test
    @DisplayName("附件2 一（二） 核稿、审定改为主动公开的，当场归入内容类别，记在办理记录里；没有归类的不办")
    void categoryIsGivenWithTheAttribute() {
        for (Step step : List.of(Step.SECTION_REVIEW, Step.LEADER_REVIEW)) {
            InformationItem item = uncategorised(Items.ON_REQUEST);
            Actor officer = step == Step.SECTION_REVIEW ? Items.HEAD : Items.LEADER;
            Action act = step == Step.SECTION_REVIEW ? AGREE : DETERMINE;
            Items.to(step, item);
            assertTrue(item.transitions(officer).asks(act).contains(Field.CATEGORY));
            assertRefused(Guard.CATEGORY_CHOSEN, item, act, officer, ActionInput.deciding(Items.PROACTIVE, "应当公开"));
            assertEquals(Items.ON_REQUEST, item.decision());
            ItemActed acted =
                    item.perform(act, officer, ActionInput.deciding(Items.PROACTIVE, "C05", "应当公开"), Items.NOW);
            assertEquals("C05", item.form().categoryCode());
            assertEquals(Optional.of("C05"), item.lastEntry().orElseThrow().categoryCode());
            assertEquals(Set.of(TextPart.ATTRIBUTE, TextPart.CATEGORY), acted.changed());
        }
    }

    @Test
    @DisplayName("附件2 一（二） 已有的内容类别不随属性改动；不主动公开的不归类；归入规范性文件的还要有效期")
    void categoryIsGivenOnlyWhereItIsWanted() {
        InformationItem withheld = Items.to(Step.SECTION_REVIEW, uncategorised(Items.ON_REQUEST));
        withheld.perform(AGREE, Items.HEAD, ActionInput.deciding(Items.ON_REQUEST, "C05", "范围较窄"), Items.NOW);
        assertNull(withheld.form().categoryCode());
        assertEquals(Optional.empty(), withheld.lastEntry().orElseThrow().categoryCode());
        InformationItem chosen = Items.awaitingHead();
        String before = chosen.form().categoryCode();
        chosen.perform(AGREE, Items.HEAD, ActionInput.deciding(Items.PROACTIVE, "C09", "同意"), Items.NOW);
        assertEquals(before, chosen.form().categoryCode());
        assertRefused(
                Guard.VALIDITY_GIVEN,
                Items.to(Step.LEADER_REVIEW, uncategorised(Items.ON_REQUEST)),
                DETERMINE,
                Items.LEADER,
                ActionInput.deciding(Items.PROACTIVE, "C01", "应当公开"));
    }

    private static InformationItem uncategorised(Decision decision) {
        DispatchForm written =
                new DispatchForm("关于没有类别的通知", null, null, null, null, null, null, null, "<p>正文。</p>", null, null);
        return new InformationItem(
                DOCUMENT,
                Items.INDUSTRY,
                Items.DRAFTER.officer(),
                new Draft(written, Items.rule(), decision),
                Items.NOW);
    }

    @Test
    @DisplayName("一（一）3 审定以后修改文稿的，须交出改后的文稿，属性不能随之改动")
    void revisionBringsAText() {
        InformationItem item = Items.awaitingSignature();
        assertRefused(Guard.TEXT_GIVEN, item, REVISE, Items.SIGNATORY, ActionInput.remark("改一处"));
        assertRefused(
                "procedure.error.attribute-closed",
                item,
                REVISE,
                Items.SIGNATORY,
                ActionInput.deciding(Items.ON_REQUEST, "改属性"));
    }

    @Test
    @DisplayName("一（一）3 审查意见须选定一种：建议不公开的，理由须完整；什么也没选的不算不能确定")
    void adviceIsComplete() {
        InformationItem item = Items.awaitingOpinion();
        assertRefused(Guard.OPINION_CHOSEN, item, GIVE_OPINION, Items.OFFICE, ActionInput.remark("不能确定"));
        assertRefused(
                Guard.OPINION_CHOSEN, item, GIVE_OPINION, Items.OFFICE, ActionInput.reviewing(Findings.of(), "不能确定"));
        assertRefused(Guard.ATTRIBUTE_ADVISED, item, GIVE_OPINION, Items.OFFICE, advising(null, "不宜公开的内部讨论内容"));
        assertRefused(Guard.ATTRIBUTE_ADVISED, item, GIVE_OPINION, Items.OFFICE, advising(Ground.PROCESS_INFO, "不宜"));
        assertRefused(
                Guard.ATTRIBUTE_ADVISED,
                item,
                GIVE_OPINION,
                Items.OFFICE,
                advising(Ground.SECURITY_STABILITY, "公开后会造成不利影响，故不公开"));
        assertRefused(
                Guard.ATTRIBUTE_ADVISED,
                item,
                GIVE_OPINION,
                Items.OFFICE,
                advising(Ground.LAW_PROHIBITS, "公开后会造成不利影响，故不公开"));
        assertRefused(Guard.REMARK_GIVEN, item, GIVE_OPINION, Items.OFFICE, ActionInput.undecided(Findings.NONE, null));
        item.perform(GIVE_OPINION, Items.OFFICE, ActionInput.undecided(Findings.NONE, "不能确定"), Items.NOW);
        assertEquals(Step.OPINION_RETURNED, item.step());
        assertTrue(item.opinion().orElseThrow().isUndecided());
        assertNull(item.opinion().orElseThrow().decision());
        InformationItem other = Items.awaitingOpinion();
        other.perform(
                GIVE_OPINION, Items.OFFICE, ActionInput.advising(Items.WITHHELD, Findings.NONE, "建议不公开"), Items.NOW);
        assertEquals(Items.WITHHELD, other.opinion().orElseThrow().decision());
        assertFalse(other.opinion().orElseThrow().isUndecided());
        assertEquals(Items.PROACTIVE, other.decision(), "advice decides nothing");
    }

    @Test
    @DisplayName("二（三）2 发文单位公开页面：内部网址、将来的发现日期都不成；更正到内部网址也不成")
    void sourcePageIsPublic() {
        InformationItem item = Items.at(OBTAINED, Step.PUBLISHING, Items.PROACTIVE);
        assertRefused(Guard.SOURCE_PAGE_PUBLIC, item, LINK, Items.OFFICE, sourced("http://10.0.0.1/x", TODAY));
        assertRefused(Guard.SOURCE_PAGE_PUBLIC, item, EXTRACT, Items.OFFICE, sourced("http://oa/x", null));
        assertRefused(
                Guard.FOUND_BY_TODAY,
                item,
                LINK,
                Items.OFFICE,
                sourced("https://www.example.gov.cn/a", LocalDate.of(2099, 1, 1)));
        item.perform(LINK, Items.OFFICE, sourced("https://www.example.gov.cn/a", TODAY), Items.NOW);
        Corrected moved = new Corrected(FormText.LINK, null, "http://192.168.1.1/a");
        Amendment inner = new Amendment(item.publicElements().with(List.of(moved)), "网址有变");
        assertRefused(Guard.LINK_PUBLIC, item, CORRECT, Items.OFFICE, ActionInput.correcting(inner, null));
    }

    @Test
    @DisplayName("一（一）3 印发：发文字号的年份与成文日期、印发日期都不同的，须说明；与其一相同的不必")
    void numberIsOfItsYear() {
        InformationItem item = Items.awaitingIssue();
        ActionInput wrong = ActionInput.issuing("南工信〔2025〕5号", TODAY.minusDays(1), TODAY);
        assertRefused(Guard.NUMBER_YEAR_OR_EXPLAINED, item, ISSUE, Items.GENERAL, wrong);
        ActionInput turned = ActionInput.issuing("南工信〔2025〕5号", LocalDate.of(2025, 12, 30), TODAY);
        item.perform(ISSUE, Items.GENERAL, turned, Items.NOW);
        assertEquals(Step.RECHECK, item.step());
        InformationItem other = Items.awaitingIssue();
        other.perform(
                ISSUE,
                Items.GENERAL,
                new ActionInput.Issuing("南工信〔2025〕6号", TODAY.minusDays(1), TODAY, new ActionInput.Remarked("补发上年文号")),
                Items.NOW);
        assertEquals(Step.RECHECK, other.step());
    }

    private static ActionInput sourced(String url, LocalDate found) {
        return ActionInput.sourced(new SourcePage(url, "泉州市工业和信息化局", found));
    }

    @Test
    @DisplayName("附件2 一（四）2 撤回已公开的信息须选择原因")
    void withdrawalHasAReason() {
        assertRefused(Guard.WITHDRAWAL_GIVEN, Items.published(), WITHDRAW, Items.OFFICE, ActionInput.remark("内容有误"));
    }

    @Test
    @DisplayName("一（一）3 审查意见送回后，科室改过文稿、属性的，公开办不能再撤回意见")
    void noRecallOfWhatWasChangedSince() {
        InformationItem item = Items.opinionReturned();
        assertTrue(item.openActions(Items.OFFICE).contains(RECALL));
        item.write(Items.draft(Items.WITHHELD), Items.HEAD, Items.NOW.plusSeconds(60));
        assertRefused(Guard.OWN_LAST_ACT, item, RECALL, Items.OFFICE, ActionInput.none());
    }

    @Test
    @DisplayName("条例第十七条 保密审查结论只对当时的文稿有效：改过的重新审查，以最近的结论为准")
    void conclusionIsOfThisText() {
        InformationItem item = Items.at(OBTAINED, Step.PUBLISHING, Items.PROACTIVE);
        item.perform(HOLD, Items.HEAD, ActionInput.remark("请重看"), Items.NOW);
        item.perform(RETURN, Items.LEADER, ActionInput.remark("重新整理"), Items.NOW);
        item.write(
                new Draft(Items.form("重新整理的信息"), null, Items.PROACTIVE, Items.fromAgency()),
                Items.DRAFTER,
                Items.NOW.plusSeconds(60));
        assertTrue(item.secrecyReview().isEmpty(), "the old conclusion was of another text");
        Items.to(Step.LEADER_REVIEW, item);
        item.perform(REFER, Items.LEADER, ActionInput.none(), Items.NOW);
        item.perform(
                GIVE_OPINION,
                Items.OFFICE,
                ActionInput.advising(Items.PROACTIVE, Findings.of(), "可以公开"),
                Items.NOW.plusSeconds(120));
        item.perform(SUBMIT, Items.HEAD, ActionInput.none(), Items.NOW);
        item.perform(DETERMINE, Items.LEADER, ActionInput.none(), Items.NOW);
        item.perform(PASS_RECHECK, Items.HEAD, ActionInput.reviewing(Findings.of(), null), Items.NOW);
        assertEquals(GIVE_OPINION, item.secrecyReview().orElseThrow().action());
        assertEquals(Findings.of(), item.secrecyReview().orElseThrow().findings());
    }

    private static ActionInput advising(Ground ground, String reason) {
        return ActionInput.advising(new Decision(Attribute.WITHHELD, ground, reason), Findings.NONE, "建议不公开");
    }

    private static InformationItem begun(InformationKind kind, Provenance from) {
        Draft draft = new Draft(Items.form("关于办理条件的通知"), kind == DOCUMENT ? Items.rule() : null, Items.PROACTIVE, from);
        return new InformationItem(kind, Items.INDUSTRY, Items.DRAFTER.officer(), draft, Items.NOW);
    }

    private static Provenance person(LocalDate obtained, LocalDate made) {
        return new Provenance(
                Origin.FROM_PERSON,
                Carrier.DATA,
                "某企业",
                null,
                made,
                obtained,
                DisclosureRight.KEEPER,
                null,
                null,
                null,
                null);
    }

    private static Provenance led(String partners, String lead) {
        return new Provenance(
                Origin.JOINT, Carrier.PAPER, null, null, null, null, null, null, partners, lead, null, null);
    }

    private static Provenance made(Origin origin, DisclosureRight right, String citation, String partners) {
        return new Provenance(origin, Carrier.PAPER, null, null, null, null, right, citation, partners, null, null);
    }
}
