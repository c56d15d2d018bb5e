package cn.gov.nanan.disclosure.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.hidden.AttachedHidden;
import cn.gov.nanan.disclosure.hidden.HiddenKind;
import cn.gov.nanan.disclosure.hidden.HidingFiles;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Drafts;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.DisclosureRight;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.publication.Previews;
import cn.gov.nanan.disclosure.publication.PublicForm;
import cn.gov.nanan.disclosure.publicview.PublicItem.Mode;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 附件隐藏内容: nothing of it becomes public before somebody has ticked each, by whatever way, on a real database. */
@ExtendWith(ArquillianExtension.class)
class HiddenIT {
    private static final ActionInput CLEARED = ActionInput.reviewing(Findings.of(), "经保密审查，可以公开");
    private static final Set<String> NONE = Set.of();

    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Issued issued;

    @Inject
    private Drafts drafts;

    @Inject
    private Handling handling;

    @Inject
    private Screenings screenings;

    @Inject
    private Previews previews;

    @Inject
    private Concealments concealments;

    @Inject
    private AttachedHidden hidden;

    @Inject
    private Files files;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @BeforeEach
    void bureau() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
    }

    @Test
    @DisplayName("条例第十七条 复核通过：隐藏的工作表、行、列、批注、作者各勾选一次，缺一项不能通过；谁、何时、哪一项留在库里")
    void recheckAsksForATickEach() throws IOException {
        long item = rechecking(HidingFiles.sheet());
        actingAs.user("head");
        List<Concealed> found = concealments.of(handling.find(item));
        assertEquals(
                List.of(
                        HiddenKind.HIDDEN_SHEET,
                        HiddenKind.HIDDEN_ROWS,
                        HiddenKind.HIDDEN_COLUMNS,
                        HiddenKind.COMMENT,
                        HiddenKind.AUTHOR),
                found.stream().map(one -> one.finding().kind()).toList());
        assertEquals("附件“名单.xlsx”，隐藏的工作表：工作表“底稿”", found.get(0).text(Locale.CHINESE));
        int version = handling.find(item).version();
        assertRefused("screening.error.hidden", () -> handling.perform(item, version, Action.PASS_RECHECK, CLEARED));
        Set<String> all = keys(found);
        for (String left : all) {
            Set<String> others = all.stream().filter(one -> !one.equals(left)).collect(Collectors.toSet());
            assertRefused("screening.error.hidden", () -> recheck(item, others));
        }
        assertEquals(List.of(), screenings.confirmed(item), "refused without a trace");
        all.add("0".repeat(64) + ":" + HiddenKind.COMMENT);
        all.add("nonsense");
        assertEquals(Step.PUBLISHING, recheck(item, all));
        List<Confirmation> said = screenings.confirmed(item);
        assertEquals(found.size(), said.size(), "what is not there is no tick");
        assertEquals(
                found.stream().map(one -> one.finding().kind()).collect(Collectors.toSet()),
                said.stream().map(Confirmation::hidden).collect(Collectors.toSet()));
        said.forEach(one -> {
            assertEquals("head", one.officer().userName());
            assertEquals(Instant.parse("2026-03-02T01:00:00Z"), one.at());
        });
        assertTrue(said.stream()
                .anyMatch(one -> one.text(Locale.CHINESE, attached(item)).equals("附件“名单.xlsx”的批注")));
        actingAs.user("drafter");
        assertEquals(
                List.of(ScreeningPoint.PREVIEW), screenings.of(item, "").doubts(), "who publishes is not asked again");
        assertEquals(
                Step.PUBLISHED,
                screenings.releaseInGroup(
                        item, handling.find(item).version(), ActionInput.none(), page(item, PublicForm.fullText())));
    }

    @Test
    @DisplayName("条例第十七条 没有隐藏内容的附件：复核不问，直接通过")
    void plainFilesAreNotAskedAbout() throws IOException {
        long item = rechecking(HidingFiles.plainSheet());
        issued.act("head", item, Action.PASS_RECHECK, CLEARED);
        assertEquals(Step.PUBLISHING, issued.find(item).step());
        assertEquals(List.of(), screenings.confirmed(item));
    }

    @Test
    @DisplayName("条例第十七条 附件换了，原来的勾选不算：新的附件逐项重新勾选")
    void ticksFallWithTheFile() throws IOException {
        long item = obtained(HidingFiles.sheet());
        actingAs.user("head");
        Set<String> earlier = keys(concealments.of(handling.find(item)));
        recheck(item, earlier);
        issued.act("head", item, Action.HOLD, ActionInput.remark("附件要换"));
        issued.act("leader", item, Action.RETURN, ActionInput.remark("附件要换"));
        actingAs.user("drafter");
        StoredFile old = attached(item).get(0);
        int version = drafts.detach(item, handling.find(item).version(), old.id());
        drafts.attach(item, version, "名单.pdf", new ByteArrayInputStream(HidingFiles.annotatedPdf()));
        clock.set("2026-03-03T09:00");
        issued.act("drafter", item, Action.SUBMIT, ActionInput.none());
        onToRecheck(item);
        actingAs.user("head");
        assertRefused("screening.error.hidden", () -> recheck(item, earlier));
        List<Concealed> now = concealments.of(handling.find(item));
        assertEquals(
                List.of(HiddenKind.ANNOTATION),
                now.stream().map(one -> one.finding().kind()).toList());
        recheck(item, keys(now));
        List<String> told = screenings.confirmed(item).stream()
                .map(one -> one.text(Locale.CHINESE, attached(item)))
                .toList();
        assertTrue(told.contains("已经换掉的附件的批注"), told.toString());
        assertTrue(told.contains("附件“名单.pdf”的注释"), told.toString());
    }

    @Test
    @DisplayName("条例第十七条 同一附件退回以后再来复核，也要重新勾选：上一次的勾选是上一次的")
    void ticksAreOfThisRecheck() throws IOException {
        long item = obtained(HidingFiles.sheet());
        actingAs.user("head");
        recheck(item, keys(concealments.of(handling.find(item))));
        issued.act("head", item, Action.HOLD, ActionInput.remark("再看"));
        clock.set("2026-03-03T09:00");
        issued.act("leader", item, Action.DETERMINE, ActionInput.none());
        actingAs.user("head");
        assertRefused("screening.error.hidden", () -> recheck(item, NONE));
    }

    @Test
    @DisplayName("条例第十七条 发布、提取：没有人勾选过的不能发布，批量也不能；勾选以后发布；建立链接不带附件，不问")
    void everyWayToThePublicAsks() throws Exception {
        long record = unticked(rechecking(HidingFiles.sheet()));
        actingAs.user("drafter");
        int version = handling.find(record).version();
        assertTrue(screenings.of(record, "").doubts().contains(ScreeningPoint.HIDDEN));
        assertEquals(
                List.of(ScreeningPoint.HIDDEN),
                screenings.of(Map.of(record, "")).get(record).alone(),
                "in a group it goes alone");
        Set<ScreeningPoint> points = EnumSet.allOf(ScreeningPoint.class);
        assertRefused(
                "screening.error.doubt",
                () -> screenings.release(record, version, Action.PUBLISH, ActionInput.none(), points, ""));
        assertRefused(
                "screening.error.doubt",
                () -> screenings.releaseInGroup(
                        record, version, ActionInput.none(), page(record, PublicForm.fullText())));
        assertRefused(
                "screening.error.doubt", () -> handling.perform(record, version, Action.PUBLISH, ActionInput.none()));
        Set<String> ticks = keys(concealments.of(handling.find(record)));
        assertEquals(
                Step.PUBLISHED,
                screenings.release(
                        record,
                        version,
                        Action.PUBLISH,
                        ActionInput.none(),
                        points,
                        page(record, PublicForm.fullText()),
                        ticks));
        ActionInput source =
                ActionInput.sourced(new SourcePage("https://www.example.gov.cn/a.html", "泉州市工业和信息化局", null));
        long extracted = unticked(obtained(HidingFiles.sheet()));
        actingAs.user("office");
        int then = handling.find(extracted).version();
        assertRefused(
                "screening.error.doubt", () -> screenings.release(extracted, then, Action.EXTRACT, source, points, ""));
        Set<String> own = keys(concealments.of(handling.find(extracted)));
        assertEquals(
                Step.PUBLISHED,
                screenings.release(
                        extracted, then, Action.EXTRACT, source, points, page(extracted, taken(Mode.EXTRACT)), own));
        long linked = unticked(obtained(HidingFiles.sheet()));
        actingAs.user("office");
        int last = handling.find(linked).version();
        assertEquals(
                Step.PUBLISHED,
                screenings.release(linked, last, Action.LINK, source, points, page(linked, taken(Mode.LINK))));
    }

    @Test
    @DisplayName("条例第十七条 附件只读一次：结果留在库里，再看只要一条语句；附件抹去，结果也抹去")
    void filesAreReadOnce() throws Exception {
        transaction.begin();
        StoredFile file = files.store("名单.xlsx", new ByteArrayInputStream(HidingFiles.sheet()));
        transaction.commit();
        List<StoredFile> attached = List.of(file);
        int kinds = hidden.of(attached).get(file.id()).size();
        assertEquals(5, kinds);
        assertEquals(1L, reports(file));
        assertEquals(1L, Statements.during(() -> hidden.of(attached)));
        assertEquals(0L, Statements.during(() -> hidden.of(List.of())));
        transaction.begin();
        files.erase(file);
        transaction.commit();
        assertEquals(0L, reports(file));
    }

    private String page(long item, PublicForm form) {
        return previews.digest(item, form);
    }

    private static PublicForm taken(Mode mode) {
        return new PublicForm(mode, "泉州市工业和信息化局", "https://www.example.gov.cn/a.html");
    }

    private long reports(StoredFile file) {
        return entities.createQuery("select count(r) from HiddenReport r where r.file = :file", Long.class)
                .setParameter("file", file.id())
                .getSingleResult();
    }

    /** As of before such ticks were asked for: what passed 复核 without any. */
    private long unticked(long item) throws Exception {
        actingAs.user("head");
        recheck(item, keys(concealments.of(handling.find(item))));
        transaction.begin();
        entities.createQuery("delete from Confirmation c where c.item = :item")
                .setParameter("item", item)
                .executeUpdate();
        transaction.commit();
        return item;
    }

    private Step recheck(long item, Set<String> ticks) {
        return screenings.release(
                item, handling.find(item).version(), Action.PASS_RECHECK, CLEARED, Set.of(), "", ticks);
    }

    private long rechecking(byte[] file) throws IOException {
        long item = begun(InformationKind.RECORD, Provenance.own(), file);
        onToRecheck(item);
        return item;
    }

    private long obtained(byte[] file) throws IOException {
        Provenance from = new Provenance(
                Origin.FROM_AGENCY,
                Carrier.PAPER,
                "泉州市工业和信息化局",
                null,
                null,
                LocalDate.of(2026, 2, 27),
                DisclosureRight.NONE,
                null,
                null,
                null,
                null);
        long item = begun(InformationKind.OBTAINED, from, file);
        onToRecheck(item);
        return item;
    }

    /** Submitted with this file, which was put in after it was taken back. */
    private long begun(InformationKind kind, Provenance from, byte[] file) throws IOException {
        long item = issued.submitted(kind, from, Set.of());
        issued.act("drafter", item, Action.RECALL, ActionInput.none());
        actingAs.user("drafter");
        drafts.attach(item, handling.find(item).version(), "名单.xlsx", new ByteArrayInputStream(file));
        issued.act("drafter", item, Action.SUBMIT, ActionInput.none());
        return item;
    }

    private void onToRecheck(long item) {
        issued.act("head", item, Action.AGREE, ActionInput.none());
        issued.act("leader", item, Action.DETERMINE, ActionInput.none());
        if (issued.find(item).step() == Step.SIGNING) {
            issued.act("signatory", item, Action.SIGN, ActionInput.none());
            LocalDate day = LocalDate.parse("2026-02-27");
            issued.act("drafter", item, Action.ISSUE, ActionInput.issuing(null, day, day));
        }
        assertEquals(Step.RECHECK, issued.find(item).step());
        assertEquals(Decision.proactive().attribute(), issued.find(item).attribute());
    }

    private List<StoredFile> attached(long item) {
        InformationItem found = handling.find(item);
        return found.attachments();
    }

    private static Set<String> keys(List<Concealed> found) {
        return found.stream().map(Concealed::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void assertRefused(String key, Runnable act) {
        assertEquals(key, assertThrows(BusinessException.class, act::run).key());
    }
}
