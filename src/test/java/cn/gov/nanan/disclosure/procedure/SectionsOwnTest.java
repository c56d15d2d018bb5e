package cn.gov.nanan.disclosure.procedure;

import static cn.gov.nanan.disclosure.form.InformationKind.*;
import static cn.gov.nanan.disclosure.procedure.Action.*;
import static cn.gov.nanan.disclosure.procedure.Refusals.assertNotOpen;
import static cn.gov.nanan.disclosure.procedure.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 公文类的核稿，非公文类和获取保存类的各步: clause by clause, what the text gives to whom. */
class SectionsOwnTest {
    private static final Set<Step> BEFORE_LEADER = EnumSet.of(Step.DRAFTING, Step.SECTION_REVIEW);

    @Test
    @DisplayName("一（一）2 没有科室负责人核稿到不了分管领导，除非文稿就是他自己拟的")
    void nothingPassesTheHead() {
        List<Transition> ways = Procedure.TABLE.stream()
                .filter(row -> BEFORE_LEADER.contains(row.from()) && row.to() == Step.LEADER_REVIEW)
                .toList();
        assertEquals(2, ways.size());
        assertTrue(ways.stream()
                .allMatch(row -> row.by().equals(Set.of(Role.SECTION_HEAD))
                        || row.guards().contains(Guard.HEAD_DRAFTED)));
    }

    @Test
    @DisplayName("一（一）2 科室负责人审核公开属性：可以改，须说明；改前改后都在办理单上")
    void headReviewsTheAttribute() {
        InformationItem item = Items.awaitingHead();
        item.perform(AGREE, Items.HEAD, ActionInput.deciding(Items.ON_REQUEST, "范围较窄"), Items.NOW);
        HandlingEntry entry = item.lastEntry().orElseThrow();
        assertTrue(entry.isAttributeChanged());
        assertEquals(Items.PROACTIVE.attribute(), entry.attributeBefore());
        assertEquals(Items.ON_REQUEST, entry.decision());
    }

    @Test
    @DisplayName("一（二）1 拟稿人提出非公文类信息的初步意见：不要文种，不公开的同样写明理由")
    void recordIsProposed() {
        InformationItem item = Items.drafted(RECORD, null);
        assertNull(item.documentType());
        assertRefused(Guard.ATTRIBUTE_CHOSEN, item, SUBMIT, Items.DRAFTER, ActionInput.none());
        Decision unfinished = new Decision(Items.WITHHELD.attribute(), null, null);
        assertRefused(
                "attribute.error.ground-needed", item, SUBMIT, Items.DRAFTER, ActionInput.deciding(unfinished, null));
        item.perform(SUBMIT, Items.DRAFTER, ActionInput.deciding(Items.WITHHELD, null), Items.NOW);
        assertEquals(Items.WITHHELD, item.lastEntry().orElseThrow().decision());
    }

    @Test
    @DisplayName("一（二）2 非公文类由主办科室负责人核稿并审核属性，他科的负责人不能")
    void recordIsReviewed() {
        InformationItem item = Items.at(RECORD, Step.SECTION_REVIEW, Items.PROACTIVE);
        assertNotOpen(item, AGREE, Items.DRAFTER, Items.OTHER_HEAD, Items.LEADER);
        assertRefused(Guard.CHANGE_EXPLAINED, item, AGREE, Items.HEAD, ActionInput.deciding(Items.ON_REQUEST, null));
        item.perform(AGREE, Items.HEAD, ActionInput.deciding(Items.ON_REQUEST, "范围较窄"), Items.NOW);
        assertEquals(Step.LEADER_REVIEW, item.step());
        assertEquals(Items.ON_REQUEST, item.decision());
    }

    @Test
    @DisplayName("一（二）3 非公文类由分管领导审定，需要的送公开办，意见回到科室；签发领导不再审核属性")
    void recordIsDecided() {
        InformationItem item = Items.at(RECORD, Step.LEADER_REVIEW, Items.PROACTIVE);
        item.perform(REFER, Items.LEADER, ActionInput.none(), Items.NOW);
        item.perform(
                GIVE_OPINION, Items.OFFICE, ActionInput.advising(Items.ON_REQUEST, Findings.NONE, "含企业数据"), Items.NOW);
        item.perform(SUBMIT, Items.HEAD, ActionInput.none(), Items.NOW);
        assertRefused(Guard.ADVISED_OR_EXPLAINED, item, DETERMINE, Items.LEADER, ActionInput.none());
        item.perform(DETERMINE, Items.LEADER, ActionInput.remark("已作汇总处理"), Items.NOW);
        assertRefused(
                "procedure.error.attribute-closed",
                item,
                SIGN,
                Items.SIGNATORY,
                ActionInput.deciding(Items.ON_REQUEST, "改"));
        item.perform(SIGN, Items.SIGNATORY, ActionInput.none(), Items.NOW);
        assertEquals(Items.PROACTIVE, item.decision());
    }

    @Test
    @DisplayName("二 获取保存类是获取来的，不签发、不印发；本局制作的不走这一类，获取来的不走别的类")
    void obtainedIsNeitherSignedNorIssued() {
        assertTrue(Procedure.TABLE.stream()
                .filter(row -> row.kinds().contains(OBTAINED) && row.from() != row.to())
                .noneMatch(row -> row.to() == Step.SIGNING || row.to() == Step.ISSUING));
        for (InformationKind kind : InformationKind.values()) {
            Provenance other = kind == OBTAINED ? Provenance.own() : Items.fromAgency();
            Draft draft = new Draft(Items.form("来源不符"), Items.rule(), Items.PROACTIVE, other);
            InformationItem wrong =
                    new InformationItem(kind, Items.INDUSTRY, Items.DRAFTER.officer(), draft, Items.NOW);
            assertRefused(Guard.SOURCE_GIVEN, wrong, SUBMIT, Items.DRAFTER, ActionInput.none());
        }
        InformationItem item = Items.at(OBTAINED, Step.RECHECK, Items.PROACTIVE);
        assertTrue(item.provenance().origin().isObtained());
        assertEquals(item.provenance().holderNumber(), item.documentNumber(), "it keeps its maker's number");
    }

    @Test
    @DisplayName("二（二） 由分管领导审定：主动公开的送复核，其余的归档；可以送公开办审核，可以退回")
    void obtainedIsDecided() {
        InformationItem item = Items.at(OBTAINED, Step.LEADER_REVIEW, Items.PROACTIVE);
        assertNotOpen(item, DETERMINE, Items.DRAFTER, Items.HEAD, Items.OTHER_LEADER, Items.OFFICE, Items.SIGNATORY);
        assertEquals(List.of(DETERMINE, REFER, RETURN), item.openActions(Items.LEADER));
        item.perform(DETERMINE, Items.LEADER, ActionInput.none(), Items.NOW);
        assertEquals(Step.RECHECK, item.step());
        InformationItem withheld = Items.at(OBTAINED, Step.LEADER_REVIEW, Items.PROACTIVE);
        withheld.perform(DETERMINE, Items.LEADER, ActionInput.deciding(Items.WITHHELD, "涉及审查中的事项"), Items.NOW);
        assertEquals(Step.FILING, withheld.step());
    }

    @Test
    @DisplayName("二（三）1 业务科室整理要素、直接发布：拟稿人或者科室负责人；公开办不代为发布")
    void obtainedIsPublishedByItsSection() {
        InformationItem item = Items.at(OBTAINED, Step.PUBLISHING, Items.PROACTIVE);
        assertNotOpen(item, PUBLISH, Items.OFFICE, Items.COLLEAGUE, Items.OTHER_DRAFTER, Items.LEADER);
        assertNotOpen(item, ARRANGE, Items.OFFICE);
        item.perform(
                ARRANGE, Items.DRAFTER, ActionInput.arranging(Items.form("题").elements(), null), Items.NOW);
        Items.consented(item).perform(PUBLISH, Items.DRAFTER, ActionInput.remark("已经其同意"), Items.NOW);
        assertEquals(Step.PUBLISHED, item.step());
        InformationItem other = Items.at(OBTAINED, Step.PUBLISHING, Items.PROACTIVE);
        Items.consented(other).perform(PUBLISH, Items.HEAD, ActionInput.remark("已经其同意"), Items.NOW);
        assertEquals(Step.PUBLISHED, other.step());
    }

    @ParameterizedTest
    @EnumSource(value = InformationKind.class, names = "DOCUMENT", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("一（二）4 科室发布的，公开办看得到，但不在它的待办之中")
    void officeSeesWhatSectionsPublish(InformationKind kind) {
        InformationItem item = Items.at(kind, Step.PUBLISHED, Items.PROACTIVE);
        assertTrue(item.isVisibleTo(Items.OFFICE));
        Set<Role> owing = Duty.at(kind, false, Step.RECHECK).stream()
                .filter(duty -> !duty.headsDrafts())
                .map(Duty::role)
                .collect(Collectors.toSet());
        assertEquals(Set.of(Role.SECTION_HEAD), owing);
        Actor colleague = Items.COLLEAGUE;
        assertFalse(Items.at(kind, Step.PUBLISHING, Items.PROACTIVE)
                .openActions(colleague)
                .contains(PUBLISH));
    }
}
