package cn.gov.nanan.disclosure.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.catalogue.CatalogueEntry;
import cn.gov.nanan.disclosure.clearance.Answer;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.clearance.Reply;
import cn.gov.nanan.disclosure.exchange.PublicItem.Mode;
import cn.gov.nanan.disclosure.exchange.Validity;
import cn.gov.nanan.disclosure.exchange.Withdrawal;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.SelfCheck;
import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.Deployments;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.RelationKind;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.DisclosureRight;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.reexamination.Reexaminations;
import cn.gov.nanan.disclosure.staff.Delegations;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.worklist.InTray;
import cn.gov.nanan.disclosure.worklist.ItemRow;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 三类信息与公开之后: to the public catalogue and back, as the officers themselves, on a real database. */
@ExtendWith(ArquillianExtension.class)
class ThreeKindsIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @EJB
    private Issued issued;

    @EJB
    private Handling handling;

    @EJB
    private InTray inTray;

    @EJB
    private Obligations obligations;

    @EJB
    private Catalogue catalogue;

    @EJB
    private Delegations delegations;

    @EJB
    private Reexaminations reexaminations;

    @Deployment
    static WebArchive war() {
        return Deployments.war(Issued.class);
    }

    @BeforeEach
    void bureau() {
        if (issued != null) {
            clock.set("2026-03-02T09:00");
            issued.bureau();
        }
    }

    @AfterEach
    void releaseClock() {
        if (clock != null) {
            clock.release();
        }
    }

    @Test
    @DisplayName("一（二）4 非公文类：科室定稿、复核、发布，公开办在待办中看不到，在目录中看得到")
    void recordGoesItsWay() {
        long item = issued.submitted(InformationKind.RECORD, Provenance.own(Carrier.DATA), Set.of());
        issued.act("head", item, Action.AGREE, ActionInput.none());
        issued.act("leader", item, Action.DETERMINE, ActionInput.none());
        issued.act("signatory", item, Action.SIGN, ActionInput.none());
        assertTrue(waits("drafter", item));
        issued.act("drafter", item, Action.ISSUE, ActionInput.issuing(null, TODAY.minusDays(1), TODAY));
        assertTrue(waits("head", item));
        assertFalse(waits("office", item));
        issued.act("head", item, Action.PASS_RECHECK, ActionInput.reviewing(null, Findings.of(), "经保密审查，可以公开"));
        issued.act("drafter", item, Action.PUBLISH, ActionInput.none());
        assertEquals(Mode.FULL_TEXT, entry(item).mode());
        assertTrue(website(item).fulfilledAt() != null);
        actingAs.user("office");
        assertEquals(Step.PUBLISHED, handling.find(item).step());
    }

    @Test
    @DisplayName("二（三）2 获取保存类：发文单位已公开的，公开办建立链接；期限自获取之日起")
    void obtainedIsLinked() {
        Provenance from = new Provenance(
                Origin.FROM_AGENCY,
                Carrier.PAPER,
                "泉州市工业和信息化局",
                "泉工信〔2025〕8号",
                LocalDate.of(2025, 12, 1),
                LocalDate.of(2026, 2, 27),
                DisclosureRight.NONE,
                null,
                null,
                null,
                null);
        long item = issued.submitted(InformationKind.OBTAINED, from, Set.of());
        issued.act("head", item, Action.AGREE, ActionInput.none());
        issued.act("leader", item, Action.DETERMINE, ActionInput.none());
        assertEquals(LocalDate.of(2026, 3, 26), website(item).due());
        issued.act("head", item, Action.PASS_RECHECK, ActionInput.reviewing(null, Findings.of(), "经保密审查，可以公开"));
        assertTrue(waits("office", item));
        SourcePage page = new SourcePage("https://www.example.gov.cn/a.html", "泉州市工业和信息化局", TODAY);
        issued.act("office", item, Action.LINK, ActionInput.sourced(page));
        CatalogueEntry entry = entry(item);
        assertEquals(Mode.LINK, entry.mode());
        assertEquals(page.url(), entry.link());
        assertEquals("泉州市工业和信息化局", entry.description().publisher());
        assertEquals("泉工信〔2025〕8号", entry.description().documentNumber());
    }

    @Test
    @DisplayName("附件2 一（四）3 会商未成不发布：目录里没有，义务仍在")
    void gated() {
        long item = issued.submitted(
                InformationKind.RECORD, Provenance.own(Carrier.DATA), Set.of(SelfCheck.OTHER_AGENCIES));
        issued.act("head", item, Action.AGREE, ActionInput.none());
        issued.act("leader", item, Action.DETERMINE, ActionInput.none());
        issued.act("signatory", item, Action.SIGN, ActionInput.none());
        issued.act("drafter", item, Action.ISSUE, ActionInput.issuing(null, TODAY, TODAY));
        issued.act("head", item, Action.PASS_RECHECK, ActionInput.reviewing(null, Findings.of(), "经保密审查，可以公开"));
        assertRefused("Guard.CONSULTED", () -> issued.act("drafter", item, Action.PUBLISH, ActionInput.none()));
        assertTrue(website(item).isOpen());
        actingAs.user("drafter2");
        assertRefused("procedure.error.not-found", () -> handling.ask(item, 0, Purpose.INVOLVED, "南安市应急管理局", null));
        actingAs.user("drafter");
        int version = handling.ask(item, handling.find(item).version(), Purpose.INVOLVED, "南安市应急管理局", null);
        long asked = handling.find(item).clearances().all().get(0).id();
        handling.answer(item, version, asked, new Reply(Answer.AGREED, null, null, null));
        issued.act("drafter", item, Action.PUBLISH, ActionInput.none());
        assertEquals(1, entry(item).itemVersion());
    }

    @Test
    @DisplayName("附件2 一（四）2 更正出新版本，废止标明，撤回经第二人同意后公众只见说明")
    void afterPublication() {
        long item = issued.published("2026-02-27", "2026-03-02");
        InformationItem seen = issued.find(item);
        issued.act("office", item, Action.CORRECT, ActionInput.arranging(seen.form(), "补正关键词"));
        assertEquals(2, entry(item).itemVersion());
        issued.act("office", item, Action.REPEAL, ActionInput.remark("由新办法废止"));
        assertEquals(Validity.REPEALED, entry(item).validity());
        assertEquals(3, entry(item).itemVersion());
        issued.act(
                "office", item, Action.WITHDRAW, ActionInput.withdrawing(Withdrawal.Reason.NO_LONGER_PUBLIC, "不宜继续公开"));
        assertTrue(catalogue.find(seen.indexNumber()).isPresent());
        assertTrue(waits("leader", item));
        issued.act("leader", item, Action.CONSENT, ActionInput.none());
        assertTrue(catalogue.find(seen.indexNumber()).isEmpty());
        assertEquals(
                Withdrawal.Reason.NO_LONGER_PUBLIC,
                catalogue.tombstone(seen.indexNumber()).orElseThrow().reason());
    }

    @Test
    @DisplayName("附件2 一（四）2 变更：新信息有自己的期限，新旧互相指引；以新废旧")
    void changedAndRepealedByAnother() {
        long old = issued.published("2026-01-30", "2026-02-05");
        long newer = issued.relating(RelationKind.SUPERSEDES, old, "2026-03-02");
        assertEquals(LocalDate.of(2026, 3, 30), website(newer).due());
        issued.act("office", newer, Action.PASS_RECHECK, ActionInput.reviewing(null, Findings.of(), "经保密审查，可以公开"));
        issued.act("office", newer, Action.PUBLISH, ActionInput.none());
        assertEquals(entry(old).indexNumber(), entry(newer).supersedes());
        assertEquals(entry(newer).indexNumber(), entry(old).supersededBy());
        actingAs.user("drafter");
        assertEquals(
                List.of(newer),
                handling.relatedTo(old).stream().map(InformationItem::id).toList());
        issued.act(
                "office",
                old,
                Action.CORRECT,
                ActionInput.arranging(issued.find(old).form(), "补正关键词"));
        assertEquals(Validity.REPEALED, entry(old).validity());
        long repealing = issued.relating(RelationKind.REPEALS, newer, "2026-03-02");
        issued.act("office", repealing, Action.PASS_RECHECK, ActionInput.reviewing(null, Findings.of(), "经保密审查，可以公开"));
        issued.act("office", repealing, Action.PUBLISH, ActionInput.none());
        assertEquals(Validity.REPEALED, entry(newer).validity());
        assertEquals(Validity.IN_FORCE, entry(repealing).validity());
    }

    @Test
    @DisplayName("代理 代办已到达的事项，办理单记为“代”；循环代理、越权委托不成立；到期即止")
    void delegation() {
        long item = issued.submitted();
        actingAs.user("head");
        delegations.entrust("head", "drafter2", Role.SECTION_HEAD, TODAY, TODAY.plusDays(2), "出差");
        assertTrue(waits("drafter2", item));
        actingAs.user("drafter2");
        assertRefused(
                "staff.error.role-needed", () -> delegations.entrust("head", "drafter2", null, TODAY, TODAY, "越权"));
        assertRefused(
                "staff.error.delegation-circle",
                () -> delegations.entrust("drafter2", "head", null, TODAY.plusDays(1), TODAY.plusDays(9), "循环"));
        issued.act("drafter2", item, Action.AGREE, ActionInput.none());
        actingAs.user("leader");
        assertEquals("head", handling.find(item).trail().get(1).holder().userName());
        clock.set("2026-03-05T09:00");
        long later = issued.submitted();
        assertFalse(waits("drafter2", later));
    }

    @Test
    @DisplayName("条例第十八条 每年评估一次不公开的信息；提请公开后由分管领导决定，期限自决定之日起")
    void reexamined() {
        Decision withheld = Decision.withheld(Ground.PROCESS_INFO, "尚在研究讨论，不属于应当公开的信息");
        long kept = issued.item(withheld, "2026-01-30", "2026-02-05");
        long opened = issued.item(withheld, "2026-01-30", "2026-02-05");
        issued.act("general", kept, Action.FILE, ActionInput.none());
        issued.act("general", opened, Action.FILE, ActionInput.none());
        actingAs.user("head");
        assertRefused("staff.error.role-needed", () -> reexaminations.keep(List.of(kept), "维持"));
        actingAs.user("office");
        long before = reexaminations.pendingCount();
        reexaminations.keep(List.of(kept), "情况没有变化");
        assertRefused("reexamination.error.decided", () -> reexaminations.keep(List.of(kept), "再次"));
        reexaminations.reopen(opened, handling.find(opened).version(), "事项已经办结");
        assertEquals(before - 2, reexaminations.pendingCount());
        issued.act("leader", opened, Action.DETERMINE, ActionInput.deciding(Decision.proactive(), "可以公开"));
        assertEquals(LocalDate.of(2026, 3, 30), website(opened).due());
    }

    private boolean waits(String userName, long item) {
        actingAs.user(userName);
        return inTray.waiting(null, 100).rows().stream().map(ItemRow::id).anyMatch(id -> id == item);
    }

    private Obligation website(long item) {
        List<Obligation> owed = obligations.of(issued.find(item)).stream()
                .filter(one -> one.channel() == Channel.WEBSITE)
                .toList();
        return owed.get(owed.size() - 1);
    }

    private CatalogueEntry entry(long item) {
        return catalogue.find(issued.find(item).indexNumber()).orElseThrow();
    }

    private static void assertRefused(String key, Runnable act) {
        assertEquals(key, assertThrows(BusinessException.class, act::run).key());
    }
}
