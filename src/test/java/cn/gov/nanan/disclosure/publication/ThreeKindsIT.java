package cn.gov.nanan.disclosure.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.catalogue.CatalogueEntry;
import cn.gov.nanan.disclosure.catalogue.CatalogueRow;
import cn.gov.nanan.disclosure.clearance.Answer;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.clearance.Means;
import cn.gov.nanan.disclosure.clearance.PublicInterest;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.clearance.Reply;
import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.Obligation;
import cn.gov.nanan.disclosure.deadline.Obligations;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.form.Corrected;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.PublicElements;
import cn.gov.nanan.disclosure.form.Rumour;
import cn.gov.nanan.disclosure.form.SelfCheck;
import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.linkcheck.DeadLink;
import cn.gov.nanan.disclosure.linkcheck.DeadLinks;
import cn.gov.nanan.disclosure.linkcheck.LinkCheck;
import cn.gov.nanan.disclosure.linkcheck.Rechecking;
import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Totals;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Amendment;
import cn.gov.nanan.disclosure.procedure.ClearanceRequests;
import cn.gov.nanan.disclosure.procedure.DocumentNumbers;
import cn.gov.nanan.disclosure.procedure.Drafts;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.RelationKind;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.Claim;
import cn.gov.nanan.disclosure.provenance.DisclosureRight;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.publicview.Changes;
import cn.gov.nanan.disclosure.publicview.PublicItem.Mode;
import cn.gov.nanan.disclosure.publicview.Validity;
import cn.gov.nanan.disclosure.publicview.Withdrawal;
import cn.gov.nanan.disclosure.reexamination.Reexaminations;
import cn.gov.nanan.disclosure.staff.Delegations;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.worklist.InTray;
import cn.gov.nanan.disclosure.worklist.ItemRow;
import com.sun.net.httpserver.HttpServer;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 三类信息与公开之后: to the public catalogue and back, as the officers themselves, on a real database. */
@ExtendWith(ArquillianExtension.class)
class ThreeKindsIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final String MOVED = "https://www.example.gov.cn/moved.html";

    @Inject
    private SettableClock clock;

    @EJB
    private Totals totals;

    @Inject
    private ActingAs actingAs;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private Issued issued;

    @Inject
    private Handling handling;

    @Inject
    private Drafts drafts;

    @Inject
    private ClearanceRequests requests;

    @Inject
    private InTray inTray;

    @Inject
    private Obligations obligations;

    @Inject
    private Catalogue catalogue;

    @Inject
    private LinkCheck check;

    @Inject
    private DeadLinks deadLinks;

    @Inject
    private Rechecking rechecking;

    @Inject
    private Delegations delegations;

    @Inject
    private Reexaminations reexaminations;

    @BeforeEach
    void bureau() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
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
        issued.act("head", item, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
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
        issued.act("head", item, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        assertTrue(waits("office", item));
        SourcePage page = new SourcePage("https://www.example.gov.cn/a.html", "泉州市工业和信息化局", TODAY);
        issued.act("office", item, Action.LINK, ActionInput.sourced(page));
        CatalogueEntry entry = entry(item);
        assertEquals(Mode.LINK, entry.mode());
        assertEquals(page.url(), entry.link());
        assertEquals("泉州市工业和信息化局", entry.description().publisher());
        assertEquals("泉工信〔2025〕8号", entry.description().documentNumber());
        assertEquals(LocalDate.of(2025, 12, 1), entry.dates().formation());
        assertNull(entry.dates().issue(), "获取日期 is no 印发日期");
    }

    @Test
    @DisplayName("条例第十五条 声明商业秘密的：登记公共利益决定以后才能发布；科室不能登记，过时的页面不能登记，都不留痕迹")
    void claimIsOverridden() {
        long item = issued.submitted(InformationKind.OBTAINED, claimed(), Set.of());
        issued.act("head", item, Action.AGREE, ActionInput.none());
        issued.act("leader", item, Action.DETERMINE, ActionInput.none());
        issued.act("head", item, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        assertRefused("Guard.CLAIM_RELEASED", () -> issued.act("drafter", item, Action.PUBLISH, ActionInput.none()));
        actingAs.user("head");
        int version = handling.find(item).version();
        assertRefused(
                "procedure.error.interest-closed", () -> requests.override(item, version, "某水暖企业", "涉及饮水安全", TODAY));
        actingAs.user("office");
        requests.override(item, version, "某水暖企业", "涉及饮水安全", TODAY);
        assertRefused("procedure.error.stale", () -> requests.override(item, version, "某水暖企业", "又一次", TODAY));
        assertEquals(
                List.of("涉及饮水安全"),
                handling.find(item).clearances().decisions().stream()
                        .map(PublicInterest::reason)
                        .toList());
        issued.act("drafter", item, Action.PUBLISH, ActionInput.none());
        assertEquals(1, entry(item).itemVersion());
    }

    private static Provenance claimed() {
        return new Provenance(
                Origin.FROM_PERSON,
                Carrier.PAPER,
                "某水暖企业",
                null,
                null,
                TODAY.minusDays(3),
                DisclosureRight.KEEPER,
                null,
                null,
                Claim.TRADE_SECRET,
                "第三章为商业秘密");
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
        issued.act("head", item, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        assertRefused("Guard.CONSULTED", () -> issued.act("drafter", item, Action.PUBLISH, ActionInput.none()));
        assertTrue(website(item).isOpen());
        actingAs.user("drafter2");
        assertRefused("procedure.error.not-found", () -> requests.ask(item, 0, Purpose.INVOLVED, "南安市应急管理局", null));
        actingAs.user("drafter");
        int version = requests.ask(item, handling.find(item).version(), Purpose.INVOLVED, "南安市应急管理局", null);
        long asked = handling.find(item).clearances().all().get(0).id();
        requests.answer(item, version, asked, new Reply(Answer.AGREED, Means.LETTER, null, null, null));
        issued.act("drafter", item, Action.PUBLISH, ActionInput.none());
        assertEquals(1, entry(item).itemVersion());
    }

    @Test
    @DisplayName("附件2 一（四）2 更正出新版本，废止标明，撤回经第二人同意后公众只见说明")
    void afterPublication() {
        long item = issued.published("2026-02-27", "2026-03-02");
        InformationItem seen = issued.find(item);
        issued.act("office", item, Action.CORRECT, retitled(seen, "更正后的标题"));
        assertEquals(1, entry(item).itemVersion());
        assertEquals(seen.title(), entry(item).title());
        assertTrue(waits("leader", item));
        issued.act("leader", item, Action.ENDORSE, ActionInput.none());
        assertEquals(2, entry(item).itemVersion());
        assertEquals("更正后的标题", entry(item).title());
        assertEquals(
                List.of(new Changes.CorrectionNote(2, TODAY, "标题有误，已更正")),
                entry(item).changes().corrections());
        actingAs.user("auditor");
        assertEquals(
                List.of(new Corrected(FormText.TITLE, seen.title(), "更正后的标题")),
                handling.find(item).corrections().get(0).parts());
        issued.act("office", item, Action.REPEAL, ActionInput.remark("由新办法废止"));
        assertEquals(Validity.REPEALED, entry(item).validity());
        assertEquals(3, entry(item).itemVersion());
        assertEquals(1, entry(item).changes().corrections().size());
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
        issued.act("office", newer, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        issued.act("office", newer, Action.PUBLISH, ActionInput.none());
        assertEquals(entry(old).indexNumber(), entry(newer).supersedes());
        assertEquals(entry(newer).indexNumber(), entry(old).supersededBy());
        actingAs.user("drafter");
        assertEquals(
                List.of(newer),
                handling.relatedTo(old).stream().map(InformationItem::id).toList());
        issued.act("office", old, Action.CORRECT, retitled(issued.find(old), "被替代的旧办法"));
        issued.act("leader", old, Action.ENDORSE, ActionInput.none());
        assertEquals("被替代的旧办法", entry(old).title());
        assertEquals(Validity.SUPERSEDED, entry(old).validity());
        long repealing = issued.relating(RelationKind.REPEALS, newer, "2026-03-02");
        issued.act("office", repealing, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        issued.act("office", repealing, Action.PUBLISH, ActionInput.none());
        assertEquals(Validity.REPEALED, entry(newer).validity());
        assertEquals(Validity.IN_FORCE, entry(repealing).validity());
    }

    @Test
    @DisplayName("条例第六条 澄清局外的传言：期限一个工作日，公众看到针对什么，看不到网址；没有写明的不能开始")
    void rumourIsClarified() {
        Rumour rumour = new Rumour("网传我市将停止补助", "https://rumour.example.com/1", TODAY);
        long item = issued.clarifying(rumour, "2026-03-02");
        assertEquals(LocalDate.of(2026, 3, 3), website(item).due());
        issued.act("office", item, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        issued.act("office", item, Action.PUBLISH, ActionInput.none());
        assertEquals(
                new Changes.Clarified(null, "网传我市将停止补助", TODAY),
                entry(item).changes().clarifies());
        assertFalse(entry(item).json().contains("rumour.example.com"));
        long ours = issued.relating(RelationKind.CLARIFIES, item, "2026-03-02");
        issued.act("office", ours, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        issued.act("office", ours, Action.PUBLISH, ActionInput.none());
        String number = entry(item).indexNumber();
        assertEquals(number, entry(ours).changes().clarifies().indexNumber());
        assertEquals(
                List.of(entry(ours).indexNumber()),
                catalogue.clarifying(number).stream()
                        .map(CatalogueRow::indexNumber)
                        .toList());
        assertRefused("form.error.rumour-text", () -> issued.clarifying(null, "2026-03-02"));
        assertRefused("procedure.error.not-public", () -> issued.repealing());
    }

    @Test
    @DisplayName("复制附件 有一个不成，一个也不复制")
    void filesAreCopiedAllOrNone() {
        long from = issued.started();
        int version = drafts.attach(from, 0, "名单.csv", text("序号,名称\n1,甲\n"));
        drafts.attach(from, version, "说明.txt", text("说明"));
        long to = issued.started();
        int before = drafts.attach(to, 0, "说明.txt", text("已有的说明"));
        assertRefused("procedure.error.file-twice", () -> drafts.attachAll(to, before, from));
        assertEquals(1, handling.find(to).attachments().size());
        assertEquals(before, handling.find(to).version());
        long third = issued.started();
        int after = drafts.attachAll(third, 0, from);
        assertEquals(after, handling.find(third).version());
        assertEquals(
                List.of("名单.csv", "说明.txt"),
                handling.find(third).attachments().stream()
                        .map(StoredFile::name)
                        .toList());
        assertRefused("procedure.error.stale-edit", () -> drafts.attachAll(third, 0, from));
        actingAs.user("drafter2");
        assertRefused("procedure.error.not-found", () -> drafts.attachAll(third, after, from));
    }

    @Test
    @DisplayName("二（三）2 失效链接是公开办和科室的待办：重新检查有应答，或者更正网址，才消去")
    void deadLinkIsATask() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/here", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        String site = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            long item = issued.linked(site + "/here");
            check.found(new LinkCheck.Linked(item, site + "/here"), 404);
            assertEquals(List.of(item), dead("office"));
            assertEquals(List.of(item), dead("drafter"));
            assertEquals(List.of(), dead("drafter2"));
            assertRefused("linkcheck.error.not-dead", () -> rechecking.ask(item));
            assertEquals(List.of(item), dead("auditor"));
            assertRefused("linkcheck.error.not-allowed", () -> rechecking.ask(item));
            actingAs.user("head");
            assertTrue(rechecking.ask(item));
            assertEquals(List.of(), dead("office"));
            clock.set("2026-03-02T10:00");
            check.found(new LinkCheck.Linked(item, site + "/here"), 404);
            actingAs.user("office");
            assertEquals(Map.of("dead", 1L), totals.ask(Map.of("dead", deadLinks.count())));
            InformationItem seen = issued.find(item);
            issued.act("office", item, Action.CORRECT, relinked(seen, MOVED));
            assertEquals(List.of(item), dead("office"));
            issued.act("leader", item, Action.ENDORSE, ActionInput.none());
            assertEquals(MOVED, entry(item).link());
            assertEquals(List.of(), dead("office"));
            clock.set("2026-03-02T11:00");
            check.found(new LinkCheck.Linked(item, MOVED), 404);
            assertEquals(404, deadLinks.of(item).orElseThrow().status());
        } finally {
            server.stop(0);
        }
    }

    @Test
    @DisplayName("附件2 一（四）2 更正为别的文件的发文字号：提出时、同意时都拒绝，能看到的说明是哪一件，看不到的不说")
    void correctedNumberIsFree() {
        long first = issued.published("2026-02-26", "2026-02-27");
        long second = issued.published("2026-02-26", "2026-02-27");
        InformationItem taken = issued.find(first);
        InformationItem seen = issued.find(second);
        BusinessException refusal = assertThrows(
                BusinessException.class,
                () -> issued.act("office", second, Action.CORRECT, renumbered(seen, taken.documentNumber())));
        assertEquals("procedure.error.number-taken", refusal.key());
        assertEquals(taken.title(), refusal.arguments()[1]);
        assertEquals(Step.PUBLISHED, issued.find(second).step());
        issued.act("office", second, Action.CORRECT, renumbered(seen, "南工信〔2026〕901号"));
        issued.act("office", first, Action.CORRECT, renumbered(taken, "南工信〔2026〕901号"));
        issued.act("leader", first, Action.ENDORSE, ActionInput.none());
        assertRefused(
                "procedure.error.number-taken", () -> issued.act("leader", second, Action.ENDORSE, ActionInput.none()));
        assertEquals(seen.documentNumber(), issued.find(second).documentNumber());
        actingAs.user("drafter2");
        assertEquals(
                "procedure.error.number-taken-unseen",
                numbers.taken(DocumentNumber.parse("南工信〔2026〕901号"), second)
                        .orElseThrow()
                        .key());
    }

    private static ActionInput renumbered(InformationItem item, String number) {
        return amended(item, FormText.DOCUMENT_NUMBER, item.documentNumber(), number, "发文字号有误，已更正");
    }

    private List<Long> dead(String userName) {
        actingAs.user(userName);
        return deadLinks.after(0, 50).stream().map(DeadLink::item).toList();
    }

    private static ActionInput retitled(InformationItem item, String title) {
        return amended(item, FormText.TITLE, item.title(), title, "标题有误，已更正");
    }

    private static ActionInput relinked(InformationItem item, String url) {
        return amended(item, FormText.LINK, item.sourcePage().url(), url, "网址有变，已更正");
    }

    private static ActionInput amended(InformationItem item, FormText part, String before, String after, String note) {
        PublicElements standing = item.publicElements();
        return ActionInput.correcting(
                new Amendment(standing.with(List.of(new Corrected(part, before, after))), note), null);
    }

    private static InputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
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
    @DisplayName("附件2 一（四）2 撤回公开：分管领导代公开办提出的，不在他自己的待办之中，也不能由他同意")
    void whoAskedIsNotTheSecondPerson() {
        long item = issued.published("2026-01-30", "2026-02-05");
        actingAs.user("office");
        delegations.entrust("office", "leader", Role.DISCLOSURE_OFFICE, TODAY, TODAY, "出差");
        ActionInput why = ActionInput.withdrawing(Withdrawal.Reason.NO_LONGER_PUBLIC, "不宜继续公开");
        issued.act("leader", item, Action.WITHDRAW, why);
        assertFalse(waits("leader", item));
        assertRefused("Guard.SECOND_PERSON", () -> issued.act("leader", item, Action.CONSENT, ActionInput.none()));
        issued.act("leader", item, Action.RECALL, ActionInput.none());
        issued.act("office", item, Action.WITHDRAW, why);
        assertTrue(waits("leader", item));
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
        List<Obligation> owed = obligations.of(SubjectKind.ITEM, item).stream()
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
