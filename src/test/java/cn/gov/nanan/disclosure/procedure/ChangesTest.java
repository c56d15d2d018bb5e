package cn.gov.nanan.disclosure.procedure;

import static cn.gov.nanan.disclosure.procedure.Action.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.form.Corrected;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.PublicElements;
import cn.gov.nanan.disclosure.form.Rumour;
import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.form.Urgency;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 公开后的变动: 更正 by two persons, and 澄清 of what goes about outside. */
class ChangesTest {
    private static final String RIGHT = "关于印发《南安市绿色工厂培育办法（试行）》的通知";

    @Test
    @DisplayName("附件2 一（四）2 更正：第二人同意之前一切照旧，同意之后标题是新的，原标题留在办理单上")
    void titleIsCorrectedByTwo() {
        InformationItem item = Items.published();
        String wrong = item.title();
        item.perform(CORRECT, Items.OFFICE, ActionInput.correcting(Items.amendment(item, RIGHT), null), Items.NOW);
        assertEquals(Step.CORRECTING, item.step());
        assertTrue(item.step().isPublic());
        assertEquals(wrong, item.title());
        assertFalse(item.corrections().get(0).isMade());
        item.perform(ENDORSE, Items.LEADER, ActionInput.none(), Items.NOW.plusSeconds(60));
        assertEquals(Step.PUBLISHED, item.step());
        assertEquals(RIGHT, item.title());
        Correction made = item.corrections().get(0);
        assertEquals(List.of(new Corrected(FormText.TITLE, wrong, RIGHT)), made.parts());
        assertEquals(Items.NOW.plusSeconds(60), made.madeAt());
        int asked = item.trail().size() - 2;
        assertTrue(made.isAskedBy(asked));
        assertEquals(CORRECT, item.trail().get(asked).action());
    }

    @Test
    @DisplayName("附件2 一（四）2 更正：没有说明、没有改动、去掉类别、没有标题，都不成")
    void correctionIsWhole() {
        InformationItem item = Items.published();
        PublicElements standing = item.publicElements();
        assertRefused("Guard.SOMETHING_CORRECTED", item, ActionInput.remark("更正"));
        assertRefused("Guard.SOMETHING_CORRECTED", item, correcting(standing, "没有改动"));
        assertRefused("Guard.NOTE_GIVEN", item, correcting(standing.with(changed(FormText.KEYWORDS, "绿色工厂")), " "));
        assertRefused("Guard.ELEMENTS_KEPT", item, correcting(standing.with(changed(FormText.CATEGORY, null)), "类别"));
        assertRefused(
                "Guard.ELEMENTS_KEPT",
                item,
                correcting(standing.with(changed(FormText.LINK, "https://www.example.gov.cn/")), "加链接"));
        assertKey("form.error.title-needed", () -> standing.with(changed(FormText.TITLE, "  ")));
        assertKey("form.error.too-long", () -> new Amendment(standing, "长".repeat(201)));
        assertKey("form.error.too-long", () -> standing.with(changed(FormText.TITLE, "长".repeat(201))));
        assertEquals(Step.PUBLISHED, item.step());
        assertEquals(List.of(), item.corrections());
    }

    @ParameterizedTest
    @EnumSource(InformationKind.class)
    @DisplayName("附件2 一（四）2 更正：提出的人自己不能同意；不同意或者收回，标题不变，另提从头来")
    void secondPersonMayRefuse(InformationKind kind) {
        InformationItem item = Items.at(kind, Step.PUBLISHED, Items.PROACTIVE);
        String wrong = item.title();
        Actor several = Items.actor("several", Role.DISCLOSURE_OFFICE, null);
        several.officer().appoint(Role.LEADER, Items.INDUSTRY);
        item.perform(CORRECT, several, Items.everything(CORRECT, item), Items.NOW);
        assertKey("Guard.SECOND_PERSON", () -> item.perform(ENDORSE, several, ActionInput.none(), Items.NOW));
        assertKey("Guard.REMARK_GIVEN", () -> item.perform(RETURN, Items.LEADER, ActionInput.none(), Items.NOW));
        item.perform(RETURN, Items.LEADER, ActionInput.remark("标题无误"), Items.NOW);
        item.perform(CORRECT, several, Items.everything(CORRECT, item), Items.NOW);
        item.perform(RECALL, several, ActionInput.none(), Items.NOW);
        assertEquals(Step.PUBLISHED, item.step());
        assertEquals(wrong, item.title());
        assertTrue(item.corrections().stream().noneMatch(Correction::isMade));
        item.perform(CORRECT, Items.OFFICE, ActionInput.correcting(Items.amendment(item, RIGHT), null), Items.NOW);
        item.perform(ENDORSE, Items.LEADER, ActionInput.none(), Items.NOW);
        assertEquals(RIGHT, item.title());
        assertEquals(
                List.of(false, false, true),
                item.corrections().stream().map(Correction::isMade).toList());
    }

    @Test
    @DisplayName("附件2 一（四）2 变更：与现行公开的没有差别的，说明理由才能提交；改了标题、正文或者附件的照常提交")
    void amendmentChangesSomething() {
        InformationItem current = Items.published();
        InformationItem same = amending(current, current.form());
        BusinessException refused = assertThrows(BusinessException.class, () -> submit(same, ActionInput.none()));
        assertEquals("Guard.AMENDED_OR_EXPLAINED", refused.key());
        submit(same, ActionInput.remark("重新公布"));
        assertEquals(Step.SECTION_REVIEW, same.step());
        InformationItem other = amending(
                current,
                current.form().corrected(Items.amendment(current, RIGHT).elements()));
        submit(other, ActionInput.none());
        assertEquals(Step.SECTION_REVIEW, other.step());
        InformationItem filed = amending(current, current.form());
        filed.attach(
                new StoredFile("附件.pdf", "application/pdf", 9, "0".repeat(64), Items.NOW), Items.DRAFTER, Items.NOW);
        submit(filed, ActionInput.none());
        assertEquals(Step.SECTION_REVIEW, filed.step());
    }

    @Test
    @DisplayName("附件2 一（四）2 变更获取的信息：只是原文号或者网址不同，也是变更，不问理由")
    void amendmentOfWhatWasObtained() {
        InformationItem current = Items.at(InformationKind.OBTAINED, Step.PUBLISHED, Items.PROACTIVE);
        Provenance from = current.provenance();
        InformationItem renumbered = new InformationItem(
                        current.kind(),
                        current.section(),
                        current.drafter(),
                        new Draft(
                                current.form(),
                                current.typeRule(),
                                current.decision(),
                                from.numbered("泉工信〔2026〕99号", from.holderDate())),
                        Items.NOW)
                .relatingTo(RelationKind.SUPERSEDES, current);
        submit(renumbered, ActionInput.none());
        assertEquals(Step.SECTION_REVIEW, renumbered.step());
    }

    private static InformationItem amending(InformationItem current, DispatchForm form) {
        return new InformationItem(
                        current.kind(),
                        current.section(),
                        current.drafter(),
                        new Draft(form, current.typeRule(), current.decision()),
                        Items.NOW)
                .relatingTo(RelationKind.SUPERSEDES, current);
    }

    private static void submit(InformationItem item, ActionInput input) {
        item.perform(SUBMIT, Items.DRAFTER, input, Items.NOW);
    }

    @Test
    @DisplayName("二（三）2 更正网址：链接到新的网页，发文单位不变；网址写错的不成")
    void linkIsCorrected() {
        InformationItem item = Items.at(InformationKind.OBTAINED, Step.PUBLISHING, Items.PROACTIVE);
        SourcePage page = new SourcePage("https://www.example.gov.cn/a.html", "泉州市工业和信息化局", Items.TODAY);
        item.perform(LINK, Items.OFFICE, ActionInput.sourced(page), Items.NOW);
        PublicElements standing = item.publicElements();
        assertKey("form.error.source-url", () -> standing.with(changed(FormText.LINK, "javascript:alert(1)")));
        assertRefused("Guard.ELEMENTS_KEPT", item, correcting(standing.with(changed(FormText.LINK, null)), "去掉"));
        String moved = "https://www.example.gov.cn/b.html";
        item.perform(
                CORRECT, Items.OFFICE, correcting(standing.with(changed(FormText.LINK, moved)), "网址有变"), Items.NOW);
        item.perform(ENDORSE, Items.LEADER, ActionInput.none(), Items.NOW);
        assertEquals(page.at(moved), item.sourcePage());
    }

    @Test
    @DisplayName("附件2 一（四）2 更正发文字号、成文日期、印发日期：两个人；文号按规范写法，期限随改后的日期")
    void numberAndDatesAreCorrected() {
        InformationItem item = Items.published();
        LocalDate formed = item.formationDate();
        PublicElements right = item.publicElements().issued("南工信[2026] 6 号", formed.minusDays(1), formed.plusDays(1));
        item.perform(CORRECT, Items.OFFICE, correcting(right, "发文字号和日期有误，已更正"), Items.NOW);
        assertEquals("南工信〔2026〕5号", item.documentNumber(), "nothing stands before the second person agreed");
        assertEquals(
                List.of(
                        new Corrected(FormText.DOCUMENT_NUMBER, "南工信〔2026〕5号", "南工信〔2026〕6号"),
                        new Corrected(
                                FormText.FORMATION_DATE,
                                formed.toString(),
                                formed.minusDays(1).toString()),
                        new Corrected(
                                FormText.ISSUE_DATE,
                                Items.TODAY.toString(),
                                formed.plusDays(1).toString())),
                item.pendingCorrection().orElseThrow().parts());
        item.perform(ENDORSE, Items.LEADER, ActionInput.none(), Items.NOW);
        assertEquals("南工信〔2026〕6号", item.documentNumber());
        assertEquals("南工信|2026|6", item.issue().ownNumber());
        assertEquals(formed.minusDays(1), item.dates().legalStart());
        assertEquals(formed.plusDays(1), item.dates().houseStart());
    }

    @Test
    @DisplayName("附件2 一（四）2 更正：文号和日期不能去掉，写不成文号的、次序颠倒的、将来的日期都不成")
    void numberAndDatesStayWhole() {
        InformationItem item = Items.published();
        PublicElements standing = item.publicElements();
        LocalDate formed = item.formationDate();
        LocalDate issued = item.issueDate();
        String number = item.documentNumber();
        assertRefused("Guard.ISSUE_KEPT", item, correcting(standing.issued(null, formed, issued), "去掉"));
        assertRefused("Guard.ISSUE_KEPT", item, correcting(standing.issued(number, null, issued), "去掉"));
        assertRefused("Guard.ISSUE_KEPT", item, correcting(standing.issued(number, formed, null), "去掉"));
        assertRefused(
                "Guard.DATES_IN_ORDER", item, correcting(standing.issued(number, issued.plusDays(1), issued), "颠倒"));
        assertRefused(
                "Guard.DATES_IN_ORDER",
                item,
                correcting(standing.issued(number, formed, Items.TODAY.plusDays(1)), "将来"));
        assertRefused("number.error.document-number", item, correcting(standing.issued("不是文号", formed, issued), "写错"));
        InformationItem record = Items.at(InformationKind.RECORD, Step.PUBLISHED, Items.PROACTIVE);
        PublicElements invented = record.publicElements().issued(number, record.formationDate(), record.issueDate());
        assertRefused("Guard.ISSUE_KEPT", record, correcting(invented, "另加"));
        assertEquals(List.of(), item.corrections());
    }

    @Test
    @DisplayName("二（三）2 获取的信息，文号和日期是其发文单位的：获取日期不是印发日期；原文号、原成文日期可以更正")
    void obtainedKeepsItsAgencysDates() {
        InformationItem item = Items.at(InformationKind.OBTAINED, Step.PUBLISHED, Items.PROACTIVE);
        assertEquals(item.provenance().holderDate(), item.dates().formation());
        assertNull(item.issueDate());
        PublicElements right = item.publicElements().issued("泉工信〔2026〕9号", Items.TODAY.minusDays(39), null);
        item.perform(CORRECT, Items.OFFICE, correcting(right, "原文号有误，已更正"), Items.NOW);
        item.perform(ENDORSE, Items.LEADER, ActionInput.none(), Items.NOW);
        assertEquals("泉工信〔2026〕9号", item.documentNumber());
        assertNull(item.issue().ownNumber());
        assertEquals(Items.TODAY.minusDays(39), item.dates().formation());
        assertEquals(item.provenance().obtainedOn(), item.dates().legalStart(), "获取之日 does not move");
        PublicElements late = item.publicElements().issued("泉工信〔2026〕9号", Items.TODAY, null);
        assertRefused("Guard.DATES_IN_ORDER", item, correcting(late, "晚于获取日期"));
    }

    @Test
    @DisplayName("条例第六条 澄清局外的虚假或者不完整信息：按加急办理；文稿未审定前可以改写，国家秘密一字不留")
    void rumourIsClarified() {
        Rumour rumour = new Rumour("网传我市工业园区将全面停产，见于某短视频平台", null, Items.TODAY.minusDays(1));
        InformationItem item = Items.drafted().clarifying(rumour, Items.TODAY);
        assertTrue(item.isRelated(RelationKind.CLARIFIES));
        assertEquals(Urgency.URGENT, item.form().urgency());
        assertNull(item.relation().earlier());
        Rumour better = new Rumour("网传我市工业园区将停产一个月", "https://example.com/v", Items.TODAY);
        item.write(draft(better, false), Items.DRAFTER, Items.NOW);
        assertEquals(better, item.relation().rumour());
        assertEquals(Urgency.URGENT, item.form().urgency());
        item.write(Items.draft(Items.PROACTIVE), Items.DRAFTER, Items.NOW);
        assertEquals(better, item.relation().rumour());
        item.write(draft(better, true), Items.DRAFTER, Items.NOW);
        assertTrue(item.isRelated(RelationKind.CLARIFIES));
        assertNull(item.relation().rumour());
        item.write(draft(better, false), Items.DRAFTER, Items.NOW);
        assertEquals(better, item.relation().rumour());
    }

    @Test
    @DisplayName("条例第六条 别的文稿写了澄清对象也不成为澄清")
    void onlyAClarificationKeepsARumour() {
        InformationItem item = Items.drafted();
        item.write(draft(new Rumour("网传", null, Items.TODAY), false), Items.DRAFTER, Items.NOW);
        assertNull(item.relation());
        InformationItem relating = Items.drafted().relatingTo(RelationKind.CLARIFIES, Items.published());
        relating.write(draft(new Rumour("网传", null, Items.TODAY), false), Items.DRAFTER, Items.NOW);
        assertNull(relating.relation().rumour());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    @DisplayName("条例第六条 澄清对象须写明说了什么、何时看到；网址须完整，日期不晚于今天")
    void rumourIsDescribed(String nothing) {
        assertKey("form.error.rumour-text", () -> new Rumour(nothing, null, Items.TODAY));
        assertKey("form.error.rumour-day", () -> new Rumour("网传", nothing, null));
        assertKey("form.error.rumour-url", () -> new Rumour("网传", "javascript:alert(1)", Items.TODAY));
        assertKey("form.error.too-long", () -> new Rumour("长".repeat(501), null, Items.TODAY));
        Rumour early = new Rumour("网传", nothing, Items.TODAY.plusDays(1));
        assertKey("form.error.rumour-day", () -> Items.drafted().clarifying(early, Items.TODAY));
    }

    private static Draft draft(Rumour rumour, boolean secret) {
        Draft draft = Items.draft(secret ? Items.SECRET : Items.PROACTIVE);
        return new Draft(draft.form(), draft.typeRule(), draft.decision(), draft.provenance(), rumour);
    }

    private static ActionInput correcting(PublicElements elements, String note) {
        return ActionInput.correcting(new Amendment(elements, note), null);
    }

    private static List<Corrected> changed(FormText part, String text) {
        return List.of(new Corrected(part, null, text));
    }

    private static void assertRefused(String key, InformationItem item, ActionInput input) {
        assertKey(key, () -> item.perform(CORRECT, Items.OFFICE, input, Items.NOW));
    }

    private static void assertKey(String key, Runnable act) {
        assertEquals(key, assertThrows(BusinessException.class, act::run).key());
    }
}
