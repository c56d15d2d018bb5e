package cn.gov.nanan.disclosure.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.catalogue.CatalogueEntry;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.form.Corrected;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.PublicElements;
import cn.gov.nanan.disclosure.form.SelfCheck;
import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.probe.PageProbe;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Amendment;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.publication.Previews;
import cn.gov.nanan.disclosure.publication.PublicForm;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 发布前检查: what is doubtful goes out only by the hand that confirmed it, on a real database. */
@ExtendWith(ArquillianExtension.class)
class ScreeningIT {
    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Issued issued;

    @Inject
    private Handling handling;

    @Inject
    private Screenings screenings;

    @Inject
    private LinkAnswers answers;

    @Inject
    private LinkAsking asking;

    @Inject
    private Previews previews;

    @Inject
    private Catalogue catalogue;

    @BeforeEach
    void bureau() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
        issued.another("office2", Role.DISCLOSURE_OFFICE);
    }

    @Test
    @DisplayName("条例第六条 标题的文种与所选不符的：不核对不能发布，别人核对的不算，核对的人和事项留在库里")
    void doubtIsConfirmedByWhoPublishes() {
        long item = issued.item(Decision.proactive(), "2026-02-26", "2026-02-27");
        issued.act("office", item, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        actingAs.user("office");
        int version = handling.find(item).version();
        assertEquals(List.of(ScreeningPoint.PREVIEW, ScreeningPoint.TITLE_TYPE), doubts(item, ""));
        assertDoubtful(() -> handling.perform(item, version, Action.PUBLISH, ActionInput.none()));
        assertDoubtful(() -> screenings.release(
                item, version, Action.PUBLISH, ActionInput.none(), EnumSet.of(ScreeningPoint.LINKS), ""));
        assertEquals(List.of(), screenings.confirmed(item), "refused without a trace");
        String number = handling.find(item).indexNumber();
        assertTrue(catalogue.find(number).isEmpty());
        PublicItem preview = previews.of(item, PublicForm.fullText()).orElseThrow();
        Set<ScreeningPoint> title = Set.of(ScreeningPoint.TITLE_TYPE);
        assertUnseen(() -> screenings.release(item, version, Action.PUBLISH, ActionInput.none(), title, ""));
        assertUnseen(() -> screenings.release(item, version, Action.PUBLISH, ActionInput.none(), title, "other"));
        Set<ScreeningPoint> all = EnumSet.allOf(ScreeningPoint.class);
        assertUnseen(() -> screenings.release(item, version, Action.PUBLISH, ActionInput.none(), all, ""));
        String page = previews.digest(item, PublicForm.fullText());
        assertDoubtful(() -> screenings.releaseInGroup(item, version, ActionInput.none(), page));
        assertEquals(List.of(ScreeningPoint.TITLE_TYPE), doubts(item, page));
        assertEquals(
                Step.PUBLISHED,
                screenings.release(
                        item,
                        version,
                        Action.PUBLISH,
                        ActionInput.none(),
                        Set.of(ScreeningPoint.TITLE_TYPE, ScreeningPoint.DATES),
                        page));
        assertEquals(2, screenings.confirmed(item).size(), "only what was doubtful, and the page");
        Confirmation confirmed = screenings.confirmed(item).get(0);
        assertEquals(ScreeningPoint.PREVIEW, screenings.confirmed(item).get(1).point());
        assertEquals("office", confirmed.officer().userName());
        assertEquals(ScreeningPoint.TITLE_TYPE, confirmed.point());
        assertEquals(preview.title(), catalogue.find(number).orElseThrow().title());
        assertEquals(preview.indexNumber(), number);
    }

    @Test
    @DisplayName("条例第六条 正文的链接由能发布的人检查；当天都有应答的不必核对，第二天要再查；本网络的地址不探访，别人不能查")
    void linksAreAskedByWhoPublishes() {
        BusinessException inner = assertThrows(BusinessException.class, () -> issued.linking("http://10.0.0.1/x"));
        assertEquals("screening.error.unreachable", inner.key());
        String silent = "https://www.example.invalid/x";
        String page = "https://www.nanan.gov.cn/a?b=1";
        long item = issued.linking(silent, page);
        actingAs.user("office");
        assertRefused("screening.error.not-askable", () -> asking.ask(item));
        issued.act("office", item, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        actingAs.user("drafter");
        assertRefused("screening.error.not-askable", () -> asking.ask(item));
        actingAs.user("drafter2");
        assertRefused("procedure.error.not-found", () -> asking.ask(item));
        actingAs.user("office");
        assertEquals(List.of(2, 0, "—", silent + "、" + page), links(item));
        answers.found(item, Map.of(silent, PageProbe.NOBODY, page, 200));
        assertEquals(List.of(2, 1, silent, "—"), links(item));
        answers.found(item, Map.of(silent, 200, page, 302));
        assertEquals(List.of(2, 2, "—", "—"), links(item));
        clock.set("2026-03-03T09:00");
        assertEquals(List.of(2, 0, "—", silent + "、" + page), links(item));
        LinkAsking.LinksAsked asked = asking.ask(item);
        assertEquals(2, asked.asked());
        assertTrue(asked.silent() >= 1, "nobody answers there");
    }

    @Test
    @DisplayName("条例第六条 批量发布：没有打开看过公众页面的不发布；有声明等情形的须单独办理")
    void groupIsSeenOneByOne() {
        long item = recheckedRecord(Provenance.own(), Set.of());
        actingAs.user("drafter");
        int version = handling.find(item).version();
        assertEquals(List.of(ScreeningPoint.PREVIEW), doubts(item, ""));
        assertEquals(List.of(), screenings.of(item, "").ticks(), "the page is opened, not ticked");
        assertUnseen(() -> screenings.releaseInGroup(item, version, ActionInput.none(), ""));
        assertUnseen(() -> screenings.releaseInGroup(item, version, ActionInput.none(), "other"));
        String page = previews.digest(item, PublicForm.fullText());
        assertEquals(Step.PUBLISHED, screenings.releaseInGroup(item, version, ActionInput.none(), page));
        long personal = recheckedRecord(Provenance.own(), Set.of(SelfCheck.PERSONAL_DATA));
        actingAs.user("drafter");
        int personalVersion = handling.find(personal).version();
        String other = previews.digest(personal, PublicForm.fullText());
        assertRefused(
                "screening.error.alone",
                () -> screenings.releaseInGroup(personal, personalVersion, ActionInput.none(), other));
        assertEquals(Step.PUBLISHING, handling.find(personal).step());
    }

    @Test
    @DisplayName("条例第六条 批量发布的检查：多少件都一样多的查询；各件结果与单独检查相同，看不到的不在其中")
    void groupIsScreenedInABoundedNumberOfQueries() {
        List<Long> items = IntStream.range(0, 6)
                .mapToObj(at -> recheckedRecord(Provenance.own(), Set.of()))
                .toList();
        actingAs.user("drafter");
        String page = previews.digest(items.get(0), PublicForm.fullText());
        Map<Long, String> few = Map.of(items.get(0), page, items.get(1), "");
        Map<Long, String> many = items.stream().collect(Collectors.toMap(item -> item, item -> page));
        Map<Long, Screening> screened = screenings.of(many);
        assertEquals(Set.copyOf(items), screened.keySet());
        items.forEach(item -> assertEquals(screenings.of(item, page), screened.get(item)));
        assertTrue(screened.get(items.get(0)).doubts().isEmpty());
        assertEquals(List.of(ScreeningPoint.PREVIEW), screened.get(items.get(1)).doubts());
        long once = Statements.during(() -> screenings.of(few));
        long often = Statements.during(() -> screenings.of(many));
        assertEquals(once, often);
        assertTrue(often <= 20, "statements: " + often);
        actingAs.user("drafter2");
        assertEquals(Map.of(), screenings.of(many));
    }

    private long recheckedRecord(Provenance from, Set<SelfCheck> ticked) {
        long item = issued.submitted(InformationKind.RECORD, from, ticked);
        issued.act("head", item, Action.AGREE, ActionInput.none());
        issued.act("leader", item, Action.DETERMINE, ActionInput.none());
        issued.act("signatory", item, Action.SIGN, ActionInput.none());
        LocalDate day = LocalDate.parse("2026-02-27");
        issued.act("drafter", item, Action.ISSUE, ActionInput.issuing(null, day, day));
        issued.act("head", item, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        return item;
    }

    @Test
    @DisplayName("附件2 一（四）2 更正的文号年份不符：同意的人看过更正以后的公众页面、核对以后才更正；预览是更正以后的样子")
    void correctionIsScreened() {
        long item = issued.published("2026-02-26", "2026-02-27");
        InformationItem before = issued.find(item);
        CatalogueEntry first = catalogue.find(before.indexNumber()).orElseThrow();
        clock.set("2026-03-05T09:00");
        String wrong = before.documentNumber().replace("2026", "2025");
        PublicElements after = before.publicElements()
                .with(List.of(new Corrected(FormText.DOCUMENT_NUMBER, before.documentNumber(), wrong)));
        issued.act("office", item, Action.CORRECT, ActionInput.correcting(new Amendment(after, "更正发文字号"), null));
        actingAs.user("leader");
        assertEquals(List.of(ScreeningPoint.PREVIEW, ScreeningPoint.NUMBER_YEAR), doubts(item, ""));
        String page = previews.digest(item, PublicForm.fullText());
        assertEquals(List.of(ScreeningPoint.NUMBER_YEAR), doubts(item, page));
        PublicItem preview = previews.of(item, PublicForm.fullText()).orElseThrow();
        assertEquals(wrong, preview.documentNumber());
        assertEquals("更正发文字号", preview.changes().corrections().get(0).note());
        assertEquals(first.version() + 1, preview.version());
        assertEquals(first.dates().published(), preview.dates().published(), "published when it was first");
        assertEquals(before.documentNumber(), handling.find(item).documentNumber(), "the preview changes nothing");
        int version = handling.find(item).version();
        assertDoubtful(() -> handling.perform(item, version, Action.ENDORSE, ActionInput.none()));
        Set<ScreeningPoint> year = Set.of(ScreeningPoint.NUMBER_YEAR);
        assertUnseen(() -> screenings.release(item, version, Action.ENDORSE, ActionInput.none(), year, ""));
        screenings.release(item, version, Action.ENDORSE, ActionInput.none(), year, page);
        assertEquals("leader", lastSeen(item).officer().userName());
        assertEquals(wrong, handling.find(item).documentNumber());
        PublicItem shown = previews.of(item, PublicForm.fullText()).orElseThrow();
        CatalogueEntry second = catalogue.find(before.indexNumber()).orElseThrow();
        assertEquals(preview.version(), second.version());
        assertEquals(second.version(), shown.version(), "what is public is previewed as it is");
        assertEquals(second.dates().published(), shown.dates().published());
        assertEquals(second.title(), shown.title());
    }

    private List<ScreeningPoint> doubts(long item, String page) {
        return screenings.of(item, page).doubts();
    }

    private List<Object> links(long item) {
        return screenings.of(item, "").entries().stream()
                .filter(entry -> entry.point() == ScreeningPoint.LINKS)
                .findFirst()
                .orElseThrow()
                .compared();
    }

    @Test
    @DisplayName("二（三）2 建立链接、提取的预览就是发布后的公众页面：链接不带正文，提取带正文和来源")
    void previewIsOfItsForm() {
        String url = "https://www.example.gov.cn/a.html";
        long item = issued.linkable();
        actingAs.user("office");
        PublicForm link = new PublicForm(PublicItem.Mode.LINK, "泉州市工业和信息化局", url);
        PublicItem linked = previews.of(item, link).orElseThrow();
        assertEquals(new PublicItem.Content(PublicItem.Mode.LINK, url, null), linked.content());
        PublicItem extracted = previews.of(item, new PublicForm(PublicItem.Mode.EXTRACT, "泉州市工业和信息化局", url))
                .orElseThrow();
        assertEquals(url, extracted.content().link());
        assertTrue(extracted.content().text().contains("现予公布"));
        assertEquals("泉州市工业和信息化局", extracted.origin().publisher());
        PublicItem whole = previews.of(item, PublicForm.fullText()).orElseThrow();
        assertEquals("泉州市工业和信息化局", whole.origin().maker(), "who agreed that we publish it is named");
        assertNull(linked.origin().maker());
        assertNull(extracted.origin().maker());
        issued.act("office", item, Action.LINK, ActionInput.sourced(new SourcePage(url, "泉州市工业和信息化局", null)));
        CatalogueEntry entry = catalogue.find(linked.indexNumber()).orElseThrow();
        assertEquals(PublicItem.Mode.LINK, entry.mode());
        assertEquals(url, entry.link());
        assertEquals(linked.origin().publisher(), entry.description().publisher());
    }

    @Test
    @DisplayName("条例第六条 复核以前没有索引号，没有预览；看不到的人不能预览")
    void previewNeedsItsNumber() {
        long item = issued.item(Decision.proactive(), "2026-02-26", "2026-02-27");
        actingAs.user("office");
        assertTrue(previews.of(item, PublicForm.fullText()).isEmpty());
        actingAs.user("drafter2");
        assertRefused("procedure.error.not-found", () -> previews.of(item, PublicForm.fullText()));
        assertRefused("procedure.error.not-found", () -> screenings.of(item, ""));
    }

    private Confirmation lastSeen(long item) {
        List<Confirmation> said = screenings.confirmed(item);
        Confirmation last = said.get(said.size() - 1);
        assertEquals(ScreeningPoint.PREVIEW, last.point());
        return last;
    }

    private static void assertUnseen(Runnable act) {
        assertRefused("screening.error.unseen", act);
    }

    private static void assertDoubtful(Runnable act) {
        assertRefused("screening.error.doubt", act);
    }

    private static void assertRefused(String key, Runnable act) {
        assertEquals(key, assertThrows(BusinessException.class, act::run).key());
    }
}
