package cn.gov.nanan.disclosure.procedure;

import static cn.gov.nanan.disclosure.form.InformationKind.*;
import static cn.gov.nanan.disclosure.procedure.Action.*;
import static cn.gov.nanan.disclosure.procedure.Refusals.assertNotOpen;
import static cn.gov.nanan.disclosure.procedure.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.number.IndexNumber;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 附件1 工作流程图, box by box: who acts there, where it leads, and that no way leads round it. */
class FlowchartTest {
    private static final List<Decision> NOT_PROACTIVE = List.of(Items.ON_REQUEST, Items.WITHHELD);

    @ParameterizedTest
    @EnumSource(InformationKind.class)
    @DisplayName("附件1 三类信息 各走各的一列：公文类、非公文类八步，获取保存类不签发、不印制")
    void threeColumns(InformationKind kind) {
        String made = "DRAFTING SECTION_REVIEW LEADER_REVIEW SIGNING ISSUING RECHECK PUBLISHING PUBLISHED";
        String obtained = "DRAFTING SECTION_REVIEW LEADER_REVIEW RECHECK PUBLISHING PUBLISHED";
        InformationItem item = Items.at(kind, Step.PUBLISHED, Items.PROACTIVE);
        String passed = Stream.concat(item.trail().stream().map(HandlingEntry::step), Stream.of(item.step()))
                .map(Step::name)
                .collect(Collectors.joining(" "));
        assertEquals(kind == OBTAINED ? obtained : made, passed);
    }

    @Test
    @DisplayName("附件1 草拟公文 只有本科室的拟稿人能起草")
    void sectionsDraft() {
        assertEquals(Step.DRAFTING, Items.drafted().step());
        for (Actor other : List.of(Items.OTHER_DRAFTER, Items.HEAD, Items.OFFICE, Items.ADMIN)) {
            assertThrows(
                    BusinessException.class,
                    () -> new InformationItem(
                            DOCUMENT, Items.INDUSTRY, other.officer(), Items.draft(Items.PROACTIVE), Items.NOW));
        }
    }

    @ParameterizedTest
    @EnumSource(InformationKind.class)
    @DisplayName("附件1 选择公开类型 没有选的走不出拟稿，选了的记在办理单上")
    void typeIsChosenByTheDrafter(InformationKind kind) {
        InformationItem item = Items.drafted(kind, null);
        assertRefused(Guard.ATTRIBUTE_CHOSEN, item, SUBMIT, Items.DRAFTER, ActionInput.none());
        item.perform(SUBMIT, Items.DRAFTER, ActionInput.deciding(Items.PROACTIVE, null), Items.NOW);
        assertEquals(Items.PROACTIVE, item.lastEntry().orElseThrow().decision());
        assertNull(item.lastEntry().orElseThrow().attributeBefore());
    }

    @Test
    @DisplayName("附件1 获取保存意见 由获取的科室提出，不需要文种")
    void obtainedIsProposedByItsSection() {
        InformationItem item = Items.drafted(OBTAINED, Items.ON_REQUEST);
        assertNull(item.documentType());
        item.perform(SUBMIT, Items.DRAFTER, ActionInput.none(), Items.NOW);
        assertEquals(Items.ON_REQUEST, item.lastEntry().orElseThrow().decision());
        assertNotOpen(item, AGREE, Items.OTHER_HEAD, Items.OFFICE);
    }

    @ParameterizedTest
    @EnumSource(InformationKind.class)
    @DisplayName("附件1 核稿 由主办科室负责人，同意的送分管领导，有意见的退回拟稿人")
    void headReviews(InformationKind kind) {
        InformationItem item = Items.at(kind, Step.SECTION_REVIEW, Items.PROACTIVE);
        assertNotOpen(item, AGREE, Items.DRAFTER, Items.OTHER_HEAD, Items.LEADER, Items.OFFICE);
        item.perform(AGREE, Items.HEAD, ActionInput.none(), Items.NOW);
        assertEquals(Step.LEADER_REVIEW, item.step());
        InformationItem sent = Items.at(kind, Step.SECTION_REVIEW, Items.PROACTIVE);
        sent.perform(RETURN, Items.HEAD, ActionInput.remark("请补充依据"), Items.NOW);
        assertEquals(Step.DRAFTING, sent.step());
    }

    @ParameterizedTest
    @EnumSource(InformationKind.class)
    @DisplayName("附件1 审定 由分管领导，也可以不同于拟稿人和科室的意见；别人都不能")
    void leaderDecides(InformationKind kind) {
        InformationItem item = Items.at(kind, Step.LEADER_REVIEW, Items.PROACTIVE);
        assertNotOpen(item, DETERMINE, Items.HEAD, Items.OTHER_LEADER, Items.SIGNATORY, Items.OFFICE);
        item.perform(DETERMINE, Items.LEADER, ActionInput.deciding(Items.WITHHELD, "尚未成熟"), Items.NOW);
        assertEquals(Items.WITHHELD, item.decision());
        assertEquals(kind == OBTAINED ? Step.FILING : Step.SIGNING, item.step());
    }

    @ParameterizedTest
    @EnumSource(InformationKind.class)
    @DisplayName("附件1 送审 不能确定的由分管领导送公开办，意见回到科室，再由分管领导审定")
    void doubtsAreReferred(InformationKind kind) {
        InformationItem item = Items.at(kind, Step.LEADER_REVIEW, Items.PROACTIVE);
        assertNotOpen(item, REFER, Items.DRAFTER, Items.HEAD, Items.SIGNATORY, Items.OFFICE);
        item.perform(REFER, Items.LEADER, ActionInput.none(), Items.NOW);
        assertNotOpen(item, GIVE_OPINION, Items.LEADER, Items.HEAD, Items.GENERAL);
        item.perform(
                GIVE_OPINION, Items.OFFICE, ActionInput.advising(Items.PROACTIVE, Findings.of(), "可以公开"), Items.NOW);
        assertEquals(Step.OPINION_RETURNED, item.step());
        item.perform(SUBMIT, Items.HEAD, ActionInput.none(), Items.NOW);
        assertEquals(Step.LEADER_REVIEW, item.step());
    }

    @Test
    @DisplayName("附件1 签发印制 签发领导签发以后由办公室编号印制，没有签发的不能印制")
    void signedThenPrinted() {
        InformationItem item = Items.awaitingSignature();
        assertNotOpen(item, ISSUE, Items.GENERAL);
        assertNotOpen(item, SIGN, Items.LEADER, Items.GENERAL, Items.OFFICE);
        item.perform(SIGN, Items.SIGNATORY, ActionInput.none(), Items.NOW);
        assertNotOpen(item, ISSUE, Items.DRAFTER, Items.SIGNATORY, Items.OFFICE);
        item.perform(ISSUE, Items.GENERAL, Items.everything(ISSUE, item), Items.NOW);
        assertEquals(Step.RECHECK, item.step());
    }

    @ParameterizedTest
    @EnumSource(InformationKind.class)
    @DisplayName("附件1 直接归档 不主动公开的由办公室归档，不经复核，也没有发布的路")
    void filedDirectly(InformationKind kind) {
        for (Decision decision : NOT_PROACTIVE) {
            InformationItem item = Items.at(kind, Step.FILING, decision);
            assertTrue(item.trail().stream().noneMatch(entry -> entry.action() == PASS_RECHECK));
            assertNotOpen(item, FILE, Items.HEAD, Items.OFFICE, Items.LEADER);
            assertNotOpen(item, PUBLISH, Items.HEAD, Items.OFFICE, Items.DRAFTER);
            item.perform(FILE, Items.GENERAL, ActionInput.none(), Items.NOW);
            assertEquals(Step.FILED, item.step());
        }
    }

    @ParameterizedTest
    @EnumSource(InformationKind.class)
    @DisplayName("附件1 复核 每一条通向发布的路都经过复核；公文由公开办，其余由科室负责人")
    void everyWayPassesTheRecheck(InformationKind kind) {
        Set<Step> from = Procedure.TABLE.stream()
                .filter(row -> row.kinds().contains(kind) && row.to() == Step.PUBLISHING && row.from() != row.to())
                .map(Transition::from)
                .collect(Collectors.toSet());
        assertEquals(Set.of(Step.RECHECK), from);
        InformationItem item = Items.at(kind, Step.RECHECK, Items.PROACTIVE);
        Actor rechecking = kind == DOCUMENT ? Items.OFFICE : Items.HEAD;
        assertNotOpen(item, PASS_RECHECK, Items.DRAFTER, Items.LEADER, Items.GENERAL);
        assertNotOpen(item, PUBLISH, Items.DRAFTER, Items.HEAD, Items.OFFICE);
        item.perform(PASS_RECHECK, rechecking, ActionInput.reviewing(Findings.of(), "不涉密"), Items.NOW);
        assertEquals(
                rechecking.officer(),
                item.secrecyReview().orElseThrow().officer(),
                "who concluded that it may be published");
    }

    @Test
    @DisplayName("附件1 索引目录 公开办整理要素，没有内容类别的编不了目录；索引号只编一次")
    void elementsBeforeTheIndex() {
        InformationItem item = Items.awaitingPublication();
        DispatchForm bare = DispatchForm.titled("无类别");
        assertRefused(Guard.ELEMENTS_GIVEN, item, ARRANGE, Items.OFFICE, ActionInput.arranging(bare.elements(), null));
        assertNotOpen(item, ARRANGE, Items.DRAFTER, Items.GENERAL);
        item.perform(
                ARRANGE, Items.OFFICE, ActionInput.arranging(Items.form("题").elements(), null), Items.NOW);
        IndexNumber number = new IndexNumber("QZ07000", "1000", 2026, 1);
        item.index(number);
        assertThrows(IllegalStateException.class, () -> item.index(number));
        assertEquals("QZ07000-1000-2026-00001", item.indexNumber());
    }

    @ParameterizedTest
    @EnumSource(InformationKind.class)
    @DisplayName("附件1 发布 只有主动公开的能发布，公文由公开办，其余由科室")
    void publishedByWhomTheColumnNames(InformationKind kind) {
        Set<Role> publishing = Procedure.TABLE.stream()
                .filter(row -> row.kinds().contains(kind) && row.action() == PUBLISH)
                .flatMap(row -> row.by().stream())
                .collect(Collectors.toSet());
        assertEquals(
                kind == DOCUMENT ? Set.of(Role.DISCLOSURE_OFFICE) : Set.of(Role.DRAFTER, Role.SECTION_HEAD),
                publishing);
        assertTrue(Procedure.TABLE.stream()
                .filter(row -> row.to() == Step.PUBLISHED && row.from() == Step.PUBLISHING)
                .allMatch(row -> row.guards().contains(Guard.PROACTIVE)));
    }
}
