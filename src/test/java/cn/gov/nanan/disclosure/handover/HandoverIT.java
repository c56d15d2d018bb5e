package cn.gov.nanan.disclosure.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.Closing;
import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.deadline.Obligation;
import cn.gov.nanan.disclosure.deadline.Obligations;
import cn.gov.nanan.disclosure.deadline.OverdueCheck;
import cn.gov.nanan.disclosure.deadline.PeriodUnit;
import cn.gov.nanan.disclosure.deadline.SpecialPeriod;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.notice.Notices;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.publication.DueFilter;
import cn.gov.nanan.disclosure.publication.DueList;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.publication.OtherForm;
import cn.gov.nanan.disclosure.publication.OtherReleases;
import cn.gov.nanan.disclosure.publication.Release;
import cn.gov.nanan.disclosure.publicview.Withdrawal;
import cn.gov.nanan.disclosure.report.Figure;
import cn.gov.nanan.disclosure.report.ListFilter;
import cn.gov.nanan.disclosure.report.Lists;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** 移交: from 印发 through the section's copies to the receipts of both houses, each as himself, on a database. */
@ExtendWith(ArquillianExtension.class)
class HandoverIT {
    private static final LocalDate ISSUED = LocalDate.parse("2026-02-27");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Hands hands;

    @Inject
    private Issued issued;

    @Inject
    private Obligations obligations;

    @Inject
    private DueList dueList;

    @Inject
    private OverdueCheck check;

    @Inject
    private Notices notices;

    @Inject
    private OtherReleases releases;

    @Inject
    private Lists lists;

    @Inject
    private PaperFiles papers;

    @Inject
    private PaperList paperList;

    @Inject
    private Batches batches;

    @Inject
    private BatchList batchList;

    @BeforeEach
    void bureau() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
    }

    @Test
    @DisplayName("一（一）4（2） 印发→科室报送2份→列入批次→两馆签收→义务完成→办结，全程留痕")
    void theWholeWay() {
        long item = published();
        Obligation archive = owed(item, Channel.ARCHIVE);
        assertNull(archive.dates().legal(), "the law fixes no period for paper");
        assertEquals(LocalDate.parse("2026-03-26"), archive.due());
        assertEquals(
                LocalDate.parse("2026-03-12"),
                owed(item, Channel.SECTION_COPIES).due());

        as("drafter", () -> papers.announce(paper(item).id(), paper(item).version(), 2));
        arrive(item, 1);
        assertTrue(paper(item).isPartial());
        assertTrue(owed(item, Channel.SECTION_COPIES).isOpen());
        arrive(item, 1);
        assertEquals(TODAY, owed(item, Channel.SECTION_COPIES).fulfilledOn());

        as("office", () -> {});
        BatchPreview preview = batchList.preview();
        assertEquals(LocalDate.parse("2026-03-05"), preview.day());
        assertTrue(preview.ready().stream().anyMatch(row -> row.itemId() == item));
        long batch = batches.open();
        assertEquals(batch, paper(item).batch());
        assertRefused("handover.error.batch-open", () -> batches.open());

        clock.set("2026-03-06T09:00");
        deliver(batch, House.ARCHIVE, batchList.find(batch).listed());
        assertEquals(LocalDate.parse("2026-03-05"), owed(item, Channel.ARCHIVE).fulfilledOn(), "as given");
        assertTrue(owed(item, Channel.LIBRARY).isOpen());
        assertRefused("handover.error.no-receipt", () -> batches.close(batch, version(batch)));
        deliver(batch, House.LIBRARY, batchList.find(batch).listed());
        assertFalse(owed(item, Channel.LIBRARY).isOpen());
        batches.close(batch, version(batch));
        assertNotNull(batchList.find(batch).closedAt());
        assertFalse(batchList.after(Optional.empty(), 10).get(0).isOpen());
        assertEquals(4L, count("select count(*) from audit_event where subject = 'batch:" + batch + "'"));
        assertEquals(
                3L,
                count("select count(*) from audit_event where act like 'paper.%' and subject = 'item:" + item + "'"));
    }

    @Test
    @DisplayName("一（一）4（2） 份数不一致不能办结，什么也没有改变")
    void differingCountsKeepItOpen() {
        long item = published();
        arrive(item, 1);
        long batch = special(item, "2026-03-12");
        deliver(batch, House.ARCHIVE, 1);
        deliver(batch, House.LIBRARY, 1);
        assertRefused("handover.error.counts-differ", () -> batches.close(batch, version(batch)));
        assertNull(batchList.find(batch).closedAt());
        assertRefused("handover.error.received-already", () -> deliver(batch, House.LIBRARY, 1));
        assertEquals(1, batchList.find(batch).receipts().of(House.LIBRARY));
        arrive(item, 1);
        batches.close(batch, version(batch));
    }

    @Test
    @DisplayName("一（一）4（2） 科室报送、公开办登记和移交、审计员只读，别人被拒绝")
    void eachToHisOwn() {
        long item = published();
        PaperRow row = paper(item);
        for (String user : List.of("office", "auditor", "leader", "general")) {
            as(
                    user,
                    () -> assertRefused(
                            "handover.error.not-section", () -> papers.announce(row.id(), row.version(), 2)));
        }
        as("drafter2", () -> {
            assertEquals(List.of(), paperList.ofItem(item));
            assertRefused("handover.error.not-found", () -> papers.announce(row.id(), row.version(), 2));
        });
        for (String user : List.of("drafter", "head", "leader", "general", "auditor")) {
            as(user, () -> {
                String needed = "staff.error.role-needed";
                assertRefused(needed, () -> papers.arrive(row.id(), row.version(), 2, TODAY));
                assertRefused(needed, () -> papers.replace(item, new Letter("南工信函〔2026〕1号", TODAY)));
                assertRefused(needed, () -> batches.open());
                assertRefused(needed, () -> batches.openSpecial(TODAY, List.of(row.id())));
                assertRefused(needed, () -> batches.include(1, 0, row.id()));
                assertRefused(needed, () -> batches.exclude(1, 0, 1));
                assertRefused(needed, () -> batches.deliver(1, 0, House.ARCHIVE, 1, TODAY, "某"));
                assertRefused(needed, () -> batches.close(1, 0));
            });
        }
        as("head", () -> assertRefused("staff.error.role-needed", () -> batchList.preview()));
        as("auditor", () -> assertNotNull(batchList.preview().day()));
        as("head", () -> papers.announce(row.id(), row.version(), 2));
    }

    @Test
    @DisplayName("一（一）4（2） 办两次：后一次被拒绝，说明原因")
    void twiceIsRefused() {
        long item = published();
        PaperRow seen = paper(item);
        arrive(item, 2);
        assertRefused("handover.error.stale", () -> papers.arrive(seen.id(), seen.version(), 2, TODAY));
        assertRefused("handover.error.all-arrived", () -> arrive(item, 1));
        long batch = special(item, "2026-03-13");
        assertEquals(List.of(batch), batchList.on(LocalDate.parse("2026-03-13")));
        assertEquals(List.of(), batchList.on(LocalDate.parse("2026-03-14")));
        assertEquals(Map.of(batch, LocalDate.parse("2026-03-13")), batchList.days(List.of(batch, -1L)));
        as("head", () -> assertRefused("staff.error.role-needed", () -> batchList.on(TODAY)));
        actingAs.user("office");
        assertRefused("handover.error.taken", () -> special(item, "2026-03-04"));
        int version = version(batch);
        deliver(batch, House.ARCHIVE, 1);
        assertRefused("handover.error.stale", () -> batches.deliver(batch, version, House.LIBRARY, 1, TODAY, "接收人"));
        deliver(batch, House.LIBRARY, 1);
        batches.close(batch, version(batch));
        assertRefused("handover.error.batch-closed", () -> batches.close(batch, version(batch)));
    }

    @Test
    @DisplayName("一（一）4（2） 几人同时登记、同时建批次：只有一人办成")
    void onlyOneOfSeveralAtOnce() throws Exception {
        long item = published();
        PaperRow seen = paper(item);
        assertEquals(1, hands.atOnce(6, () -> papers.arrive(seen.id(), seen.version(), 2, TODAY)));
        assertEquals(2, paper(item).arrived());
        assertEquals(1, hands.atOnce(6, () -> batches.openSpecial(LocalDate.parse("2026-04-01"), List.of(seen.id()))));
        clock.set("2025-06-02T09:00");
        assertEquals(1, hands.atOnce(6, () -> batches.open()));
        assertEquals(1L, count("select count(*) from handover_batch where batch_day = '2025-06-05'"));
    }

    @Test
    @DisplayName("一（一）4（2） 列入、移出：移出的随下一批，列入的不能再列入别的批次")
    void theListCanBeMendedUntilItIsSigned() {
        long first = published();
        long second = published();
        arrive(first, 2);
        arrive(second, 2);
        long batch = special(first, "2026-03-09");
        batches.include(batch, version(batch), paper(second).id());
        assertEquals(2, batchList.find(batch).listed());
        assertRefused(
                "handover.error.taken",
                () -> batches.include(batch, version(batch), paper(second).id()));
        long line = batchList.find(batch).lines().get(0).id();
        batches.exclude(batch, version(batch), line);
        assertNull(paper(first).batch());
        assertRefused("handover.error.no-line", () -> batches.exclude(batch, version(batch), line));
        deliver(batch, House.ARCHIVE, 1);
        assertRefused(
                "handover.error.list-signed",
                () -> batches.include(batch, version(batch), paper(first).id()));
    }

    @Test
    @DisplayName("一（一）4（2） 专送只在工作日，调休上班的周六也可以")
    void specialDeliveryOnAnyWorkingDay() {
        clock.set("2026-02-26T09:00");
        long item = issued.published("2026-02-25", "2026-02-25");
        as("office", () -> {});
        List<Long> chosen = List.of(paper(item).id());
        assertRefused(
                "handover.error.no-working-day", () -> batches.openSpecial(LocalDate.parse("2026-03-01"), chosen));
        assertRefused(
                "handover.error.no-working-day", () -> batches.openSpecial(LocalDate.parse("2026-02-25"), chosen));
        assertRefused(
                "handover.error.nothing-chosen", () -> batches.openSpecial(LocalDate.parse("2026-02-28"), List.of()));
        long batch = batches.openSpecial(LocalDate.parse("2026-02-28"), chosen);
        assertEquals(BatchKind.SPECIAL, batchList.find(batch).kind());
    }

    @Test
    @DisplayName("一（一）4（2） 印发当日就提醒：下一批晚于移交时限")
    void warnedOnTheDayOfIssue() {
        clock.set("2026-03-06T17:00");
        long item = issued.published("2026-03-06", "2026-03-06");
        as("drafter", () -> {});
        PaperRow row = paper(item);
        Forecast forecast = paperList.forecasts(List.of(row)).get(row.id());
        assertEquals(new Forecast(LocalDate.parse("2026-04-07"), LocalDate.parse("2026-04-03")), forecast);
        assertTrue(forecast.isLate());
    }

    @Test
    @DisplayName("附件1 纸质文档 属性变更后纸质文件不再移交，义务终止")
    void attributeChangeEndsThePaper() {
        long item = issued.item(Decision.proactive(), "2026-02-27", "2026-02-27");
        as("office", () -> {});
        long paper = paper(item).id();
        assertRefused("handover.error.not-cleared", () -> batches.openSpecial(TODAY, List.of(paper)));
        issued.act("office", item, Action.HOLD, ActionInput.remark("内容敏感"));
        issued.act("leader", item, Action.DETERMINE, ActionInput.deciding(Decision.onRequest(), "只涉及个别企业"));
        for (Channel channel : List.of(Channel.SECTION_COPIES, Channel.ARCHIVE, Channel.LIBRARY)) {
            assertEquals(Closing.ATTRIBUTE_CHANGED, owed(item, channel).closing());
        }
        as("office", () -> {});
        assertEquals(List.of(), paperList.ofItem(item));
        assertRefused("handover.error.withdrawn", () -> papers.arrive(paper, 1, 2, TODAY));
        assertRefused("handover.error.taken", () -> batches.openSpecial(TODAY, List.of(paper)));
    }

    @Test
    @DisplayName("条例第十八条 纸质文件送到后又不公开、再公开的，科室重新报送，档案馆、图书馆重新移交")
    void openedAgainOwesThePaperAgain() {
        long item = issued.item(Decision.proactive(), "2026-02-27", "2026-02-27");
        arrive(item, 2);
        issued.act("office", item, Action.HOLD, ActionInput.remark("内容敏感"));
        issued.act("leader", item, Action.DETERMINE, ActionInput.deciding(Decision.onRequest(), "只涉及个别企业"));
        issued.act("general", item, Action.FILE, ActionInput.none());
        issued.act("office", item, Action.REOPEN, ActionInput.remark("情况变化"));
        issued.act("leader", item, Action.DETERMINE, ActionInput.deciding(Decision.proactive(), "可以公开"));
        List<Channel> open = obligations.of(SubjectKind.ITEM, item).stream()
                .filter(Obligation::isOpen)
                .map(Obligation::channel)
                .toList();
        assertEquals(Channel.OF_INFORMATION, open);
        as("office", () -> assertEquals(1, paperList.ofItem(item).size()));
    }

    @Test
    @DisplayName("附件2 一（四）2 撤回之后纸质文件不再移交，义务终止")
    void withdrawalEndsThePaper() {
        long item = published();
        arrive(item, 2);
        issued.act(
                "office", item, Action.WITHDRAW, ActionInput.withdrawing(Withdrawal.Reason.NO_LONGER_PUBLIC, "不宜继续公开"));
        issued.act("leader", item, Action.CONSENT, ActionInput.none());
        assertEquals(Closing.WITHDRAWN, owed(item, Channel.ARCHIVE).closing());
        assertNotNull(owed(item, Channel.SECTION_COPIES).fulfilledOn());
        as("office", () -> assertEquals(List.of(), paperList.ofItem(item)));
    }

    @Test
    @DisplayName("附件1 纸质文档 依申请公开的公文不报送纸质文件")
    void otherAttributesOweNoPaper() {
        long item = issued.item(Decision.onRequest(), "2026-02-27", "2026-02-27");
        as("office", () -> {});
        assertEquals(List.of(), paperList.ofItem(item));
    }

    @Test
    @DisplayName("一（一）4（2） 逾期未报送的同样标记并提醒；没有法定期限的不适用从其规定")
    void overdueCopiesAreToldLikeTheWebsite() {
        long item = published();
        clock.set("2026-03-16T07:00");
        check.flag();
        Obligation copies = owed(item, Channel.SECTION_COPIES);
        assertNotNull(copies.flaggedAt());
        as(
                "head",
                () -> assertTrue(notices.unread(5000).stream()
                        .anyMatch(notice ->
                                notice.subject().id() == item && copies.due().equals(notice.due()))));
        as("office", () -> {
            DueFilter filter = new DueFilter(Set.of(DeadlineStatus.OVERDUE), null, Channel.SECTION_COPIES, null, null);
            assertTrue(dueList.after(filter, Optional.empty(), 500).stream()
                    .anyMatch(row -> row.itemId() == item && row.dates().legal() == null));
            SpecialPeriod law = new SpecialPeriod(7, PeriodUnit.WORKING_DAYS, "《中华人民共和国预算法》第十四条");
            assertRefused("deadline.error.house-only", () -> obligations.fixByLaw(copies.id(), copies.version(), law));
        });
    }

    @Test
    @DisplayName("一（一）4（2） 报送清单：没有报送的在前，先到期的在先；按时已报送的不是逾期未报，逾期才报送的写明；翻页不重不漏")
    void whatIsNotAnnouncedComesFirst() {
        long inTime = issued.published("2026-02-25", "2026-02-25");
        long afterwards = published();
        long owed = published();
        as("drafter", () -> papers.announce(paper(inTime).id(), paper(inTime).version(), 2));
        clock.set("2026-03-16T09:00");
        as(
                "drafter",
                () -> papers.announce(paper(afterwards).id(), paper(afterwards).version(), 2));
        LocalDate today = LocalDate.parse("2026-03-16");
        for (int limit : List.of(1, 2, 50)) {
            List<PaperRow> rows = owedPaper(limit);
            assertEquals(
                    List.of(owed, inTime, afterwards),
                    rows.stream().map(PaperRow::itemId).toList());
            assertEquals(
                    List.of(true, false, false),
                    rows.stream().map(row -> row.isOverdue(today)).toList());
            assertEquals(
                    List.of(false, false, true),
                    rows.stream().map(PaperRow::isAnnouncedLate).toList());
        }
    }

    private List<PaperRow> owedPaper(int limit) {
        actingAs.user("office");
        List<PaperRow> read = new ArrayList<>();
        List<PaperRow> portion;
        Optional<PageKey> place = Optional.empty();
        do {
            portion = paperList.after(PaperStanding.OWED, place, limit);
            read.addAll(portion);
            place = portion.isEmpty()
                    ? place
                    : PageKey.ofDay(portion.get(portion.size() - 1).after(PaperStanding.OWED));
        } while (portion.size() == limit);
        return read;
    }

    @Test
    @DisplayName("闽政办函〔2016〕42号 更换凭正式公函，重新报送2份，随后续批次移交")
    void replacementGoesTheWayAgain() {
        long item = published();
        Letter letter = new Letter("南工信函[2026]3号", TODAY);
        as("office", () -> assertRefused("handover.error.not-delivered", () -> papers.replace(item, letter)));
        arrive(item, 2);
        long batch = special(item, "2026-03-10");
        deliver(batch, House.ARCHIVE, 1);
        deliver(batch, House.LIBRARY, 1);
        batches.close(batch, version(batch));
        papers.replace(item, letter);
        assertRefused("handover.error.replacement-pending", () -> papers.replace(item, letter));
        PaperRow again = paper(item);
        assertEquals("南工信函〔2026〕3号", again.letter());
        assertEquals(2, again.needed());
        assertNull(again.due());
        arrive(item, 2);
        assertEquals(TODAY, owed(item, Channel.SECTION_COPIES).fulfilledOn());
        long next = special(item, "2026-03-11");
        deliver(next, House.ARCHIVE, 1);
        deliver(next, House.LIBRARY, 1);
        batches.close(next, version(next));
    }

    @Test
    @DisplayName("附件1 其他形式 公开办或本件科室登记，须有证明；未复核通过的不得发布")
    void otherFormsAreRecordedWithProof() {
        Release board = new Release(OtherForm.NOTICE_BOARD, TODAY, "一楼大厅", null);
        Release web = new Release(OtherForm.WECHAT, TODAY, null, "https://mp.weixin.qq.com/s/abc");
        long unchecked = issued.item(Decision.proactive(), "2026-02-27", "2026-02-27");
        as(
                "office",
                () -> assertRefused(
                        "publication.error.release-step", () -> releases.record(unchecked, web, null, null)));
        long item = published();
        as("drafter2", () -> assertRefused("deadline.error.not-found", () -> releases.record(item, web, null, null)));
        as(
                "leader",
                () -> assertRefused("publication.error.release-role", () -> releases.record(item, web, null, null)));
        as("head", () -> {
            assertRefused("publication.error.release-proof", () -> releases.record(item, board, null, null));
            byte[] photo = "一楼大厅".getBytes(StandardCharsets.UTF_8);
            releases.record(item, board, "公告栏.txt", new ByteArrayInputStream(photo));
        });
        as("office", () -> {
            releases.record(item, web, null, null);
            Release other = new Release(OtherForm.OTHER, TODAY, " ", "https://x.cn");
            assertRefused("publication.error.release-remark", () -> releases.record(item, other, null, null));
            Release early = new Release(OtherForm.GAZETTE, ISSUED.minusDays(1), "第2期", "https://x.cn");
            assertRefused("publication.error.release-day", () -> releases.record(item, early, null, null));
            Release script = new Release(OtherForm.GAZETTE, TODAY, null, "javascript:alert(1)");
            assertRefused("publication.error.release-address", () -> releases.record(item, script, null, null));
            assertEquals(2, releases.ofItem(item).size());
            assertEquals(
                    "公告栏.txt", releases.proof(releases.ofItem(item).get(0).id()).name());
            assertEquals(1, lists.count(Figure.WECHAT, ListFilter.NONE));
        });
        as("drafter2", () -> assertEquals(0, lists.count(Figure.WECHAT, ListFilter.NONE)));
    }

    private long published() {
        return issued.published(ISSUED.toString(), ISSUED.toString());
    }

    private void as(String user, Runnable acts) {
        actingAs.user(user);
        acts.run();
    }

    private PaperRow paper(long item) {
        List<PaperRow> rows = paperList.ofItem(item);
        return rows.get(rows.size() - 1);
    }

    private void arrive(long item, int copies) {
        actingAs.user("office");
        PaperRow row = paper(item);
        papers.arrive(row.id(), row.version(), copies, TODAY);
    }

    private long special(long item, String day) {
        actingAs.user("office");
        return batches.openSpecial(LocalDate.parse(day), List.of(paper(item).id()));
    }

    private void deliver(long batch, House house, int copies) {
        LocalDate today =
                LocalDate.ofInstant(clock.clock().instant(), clock.clock().getZone());
        batches.deliver(batch, version(batch), house, copies, today.equals(TODAY) ? TODAY : today.minusDays(1), "接收人");
    }

    private int version(long batch) {
        return batchList.find(batch).version();
    }

    private Obligation owed(long item, Channel channel) {
        return obligations.of(SubjectKind.ITEM, item).stream()
                .filter(owed -> owed.channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String key, Executable act) {
        assertEquals(key, assertThrows(BusinessException.class, act).key());
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
