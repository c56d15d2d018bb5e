package cn.gov.nanan.disclosure.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.calendar.CalendarChanged;
import cn.gov.nanan.disclosure.calendar.CalendarPreviewed;
import cn.gov.nanan.disclosure.calendar.CalendarYear;
import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.DayKind;
import cn.gov.nanan.disclosure.calendar.SourceNotice;
import cn.gov.nanan.disclosure.calendar.SpecialDay;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.Closing;
import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.deadline.DueCounts;
import cn.gov.nanan.disclosure.deadline.Obligation;
import cn.gov.nanan.disclosure.deadline.Obligations;
import cn.gov.nanan.disclosure.deadline.OverdueCheck;
import cn.gov.nanan.disclosure.deadline.PeriodUnit;
import cn.gov.nanan.disclosure.deadline.SpecialPeriod;
import cn.gov.nanan.disclosure.deadline.Timeliness;
import cn.gov.nanan.disclosure.deadline.TimelinessRow;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.Figures;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.notice.NoticeRow;
import cn.gov.nanan.disclosure.notice.Notices;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 发布与移交: from 印发 to the public catalogue, the clock that runs meanwhile, and who is told when it has run out. */
@ExtendWith(ArquillianExtension.class)
class PublicationIT {
    private static final int MANY = 2_000;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Figures figures;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Issued issued;

    @Inject
    private Obligations obligations;

    @Inject
    private IndexNumbers numbers;

    @Inject
    private OverdueCheck check;

    @Inject
    private Jobs jobs;

    @Inject
    private DueList list;

    @Inject
    private DueCounts dueCounts;

    @Inject
    private Timeliness timeliness;

    @Inject
    private Notices notices;

    @Inject
    private Calendars calendars;

    @Inject
    private Event<CalendarPreviewed> previewed;

    @Inject
    private Event<CalendarChanged> changed;

    @BeforeEach
    void bureau() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
    }

    @Test
    @DisplayName("一（一）4（1） 主动公开公文印发之时，网站公开义务同时产生")
    void issueOpensTheObligation() {
        long item = issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        Obligation owed = only(item);
        assertEquals(LocalDate.parse("2026-03-05"), owed.dates().legal().due());
        assertEquals(LocalDate.parse("2026-03-11"), owed.dates().house().due());
        assertEquals(LocalDate.parse("2026-03-05"), owed.due());
        assertTrue(
                owed.dates().legal().skipped().contains("2026-02-16"),
                owed.dates().legal().skipped());
        assertTrue(
                owed.dates().legal().counted().contains("2026-02-28"),
                owed.dates().legal().counted());
        assertEquals(Instant.parse("2026-03-02T01:00:00Z"), owed.openedAt());
    }

    @Test
    @DisplayName("附件1 直接归档 不予公开、依申请公开的公文不产生公开义务")
    void otherAttributesOweNothing() {
        long onRequest = issued.item(Decision.onRequest(), "2026-01-30", "2026-02-05");
        long withheld =
                issued.item(Decision.withheld(Ground.PROCESS_INFO, "尚在研究讨论，不属于应当公开的信息"), "2026-01-30", "2026-02-05");
        assertEquals(List.of(), found(onRequest));
        assertEquals(List.of(), found(withheld));
    }

    @Test
    @DisplayName("一（一）4（1） 发布后公开目录即有，义务完成；目录之外一字不出")
    void publishingFulfils() {
        long item = issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        issued.act("office", item, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        String number = issued.find(item).indexNumber();
        assertTrue(number.matches("QZ07000-\\d{4}-2026-\\d{5}"), number);
        clock.set("2026-03-03T10:00");
        issued.act("office", item, Action.PUBLISH, ActionInput.none());
        Obligation owed = only(item);
        assertEquals(LocalDate.parse("2026-03-03"), owed.fulfilledOn());
        assertEquals(1L, count("select count(*) from catalogue_entry where index_number = '" + number + "'"));
        assertEquals(1L, count("select count(*) from public_record where index_number = '" + number + "'"));
        check.flag();
        assertNull(only(item).flaggedAt());
    }

    @Test
    @DisplayName("附件1 复核 暂缓不停表；重新审定后仍是同一义务、同一索引号")
    void holdDoesNotStopTheClock() {
        long item = issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        issued.act("office", item, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        String number = issued.find(item).indexNumber();
        issued.act("office", item, Action.HOLD, ActionInput.remark("附件含个人信息"));
        assertTrue(only(item).isOpen());
        issued.act("leader", item, Action.DETERMINE, ActionInput.none());
        issued.act("office", item, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "已处理"));
        assertTrue(only(item).isOpen());
        assertEquals(number, issued.find(item).indexNumber());
    }

    @Test
    @DisplayName("附件1 审定 改为不公开的，公开义务终止并留痕")
    void attributeChangeCloses() {
        long item = issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        issued.act("office", item, Action.HOLD, ActionInput.remark("内容敏感"));
        issued.act("leader", item, Action.DETERMINE, ActionInput.deciding(Decision.onRequest(), "只涉及个别企业"));
        Obligation closed = only(item);
        assertEquals(Closing.ATTRIBUTE_CHANGED, closed.closing());
        assertFalse(closed.isOverdue(LocalDate.parse("2027-01-01")));
        assertEquals(
                1L,
                count("select count(*) from audit_event where act = 'obligation.close' and detail like 'WEBSITE%'"
                        + " and subject = 'item:" + item + "'"));
    }

    @Test
    @DisplayName("条例第十四条 不公开、依申请公开的信息无论如何不能封装")
    void withheldIsNeverPacked() throws Exception {
        long item = issued.item(Decision.onRequest(), "2026-01-30", "2026-02-05");
        InformationItem filed = issued.find(item);
        assertThrows(BusinessException.class, () -> new PublicRecord(filed, Instant.now()));
        for (Attribute claimed : List.of(Attribute.ON_REQUEST, Attribute.PROACTIVE)) {
            String sql = "insert into public_record (item_id, attribute, index_number, published_version, published_at)"
                    + " values (" + item + ", '" + claimed + "', 'QZ07000-0201-2026-99999', 1, current_timestamp)";
            transaction.begin();
            assertThrows(PersistenceException.class, () -> entities.createNativeQuery(sql)
                    .executeUpdate());
            transaction.rollback();
        }
    }

    @Test
    @DisplayName("条例第十四条 公众能看到的信息，不撤回就不能改属性")
    void whatIsPublicKeepsItsAttribute() throws Exception {
        long item = issued.published("2026-01-30", "2026-02-05");
        transaction.begin();
        String sql = "update information_item set attribute = 'ON_REQUEST', step = 'FILED' where id = " + item;
        assertThrows(PersistenceException.class, () -> entities.createNativeQuery(sql)
                .executeUpdate());
        transaction.rollback();
    }

    @Test
    @DisplayName("一（一）4（1） 二百人同时取索引号，各不相同")
    void twoHundredAtOnce() throws Exception {
        List<String> given = atOnce(200, () -> numbers.next("C11", 2031).toString());
        assertEquals(200, new HashSet<>(given).size());
        Collections.sort(given);
        assertEquals("QZ07000-1000-2031-00001", given.get(0));
        assertEquals("QZ07000-1000-2031-00200", given.get(199));
    }

    @Test
    @DisplayName("附件2 一（四）1 法律另有规定的从其规定；只有公开办能登记；别人改过的要重看")
    void anotherLawIsRecordedOnce() {
        long item = issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        Obligation owed = only(item);
        SpecialPeriod seven = new SpecialPeriod(7, PeriodUnit.WORKING_DAYS, "《中华人民共和国预算法》第十四条");
        actingAs.user("head");
        assertThrows(BusinessException.class, () -> obligations.fixByLaw(owed.id(), owed.version(), seven));
        actingAs.user("office");
        obligations.fixByLaw(owed.id(), owed.version(), seven);
        assertThrows(BusinessException.class, () -> obligations.fixByLaw(owed.id(), owed.version(), seven));
        Obligation fixed = only(item);
        assertEquals(LocalDate.parse("2026-02-10"), fixed.due());
        assertEquals(LocalDate.parse("2026-03-05"), fixed.dates().legal().due());
    }

    @Test
    @DisplayName("逾期检查 期限改晚又改回的，已经提醒过的那一天不再提醒，也不妨碍其他各项")
    void movedBackIsNotToldAgain() {
        long item = issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        fix(item, 7);
        check.flag();
        String notices = "select count(*) from notice where subject_id = " + item;
        long told = count(notices);
        assertTrue(told > 0);
        fix(item, 60);
        fix(item, 7);
        check.flag();
        assertEquals(told, count(notices));
        assertTrue(only(item).flaggedAt() != null);
    }

    private void fix(long item, int days) {
        actingAs.user("office");
        Obligation owed = only(item);
        obligations.fixByLaw(owed.id(), owed.version(), new SpecialPeriod(days, PeriodUnit.WORKING_DAYS, "《某法》第一条"));
    }

    @Test
    @DisplayName("逾期检查 每项只标一次，拟稿人、科室负责人、分管领导、公开办各得一条提醒")
    void overdueIsToldOnce() {
        long item = issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        clock.set("2026-03-05T23:59");
        check.flag();
        assertNull(only(item).flaggedAt(), "the due day itself still belongs to the period");
        clock.set("2026-03-09T07:00");
        check.flag();
        Instant flagged = only(item).flaggedAt();
        assertNotNull(flagged);
        for (String user : List.of("drafter", "head", "leader", "office")) {
            actingAs.user(user);
            assertEquals(1, told(item), user);
        }
        actingAs.user("signatory");
        assertEquals(0, told(item));
        clock.set("2026-03-12T07:00");
        check.flag();
        assertEquals(flagged, only(item).flaggedAt());
        actingAs.user("drafter");
        assertEquals(1, told(item));
        notices.markAllRead();
        assertEquals(0, figures.of(notices.unreadCount()));
    }

    @Test
    @DisplayName("逾期检查 停机数日后补做一次；两个节点同时只有一个做")
    void oneNodeDoesTheWorkOfAMorning() throws Exception {
        long item = issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        clock.set("2027-03-16T07:00");
        Instant morning = Instant.parse("2027-03-15T23:00:00Z");
        List<Integer> flagged = atOnce(8, () -> check.run(morning));
        assertEquals(1, flagged.stream().filter(count -> count > 0).count(), flagged.toString());
        assertNotNull(only(item).flaggedAt());
        actingAs.user("office");
        assertEquals(1, told(item));
        assertEquals(0, check.run(morning), "a restart on the same morning");
        assertEquals(0, check.run(morning.minusSeconds(86_400)), "a node with an old clock");
        assertThrows(Exception.class, () -> jobs.claim("unknown.job", morning));
    }

    @Test
    @DisplayName("逾期检查 时钟曾经拨到将来：拨回之后照常检查，并留痕；相差不到一小时的另一节点不重做")
    void aClockThatWasWrongSilencesNothing() {
        clock.set("2031-03-16T07:00");
        assertEquals(0, check.run(Instant.parse("2031-03-15T23:00:00Z")));
        long item = issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        clock.set("2026-03-17T07:00");
        check.run(Instant.parse("2026-03-16T23:00:00Z"));
        assertNotNull(only(item).flaggedAt());
        clock.set("2026-03-17T06:10");
        assertEquals(0, check.run(Instant.parse("2026-03-16T22:00:00Z")), "a node whose clock is behind");
        assertEquals(
                1L,
                entities.createQuery("select count(e) from AuditEvent e where e.act = 'platform.clock'", Long.class)
                        .getSingleResult());
    }

    @Test
    @DisplayName("逾期检查 数千项一次标清，每项每人一条，语句数随批数，不随件数；清单按到期日分段翻完")
    void thousandsAtOnce() {
        long item = issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        issued.copyObligations(item, MANY);
        clock.set("2026-04-01T07:00");
        long statements = Statements.during(() -> assertTrue(check.flag() >= MANY));
        assertTrue(statements < MANY, statements + " statements");
        assertEquals(
                0L,
                count("select count(*) from obligation where flagged_at is null and due_date < '2026-04-01'"
                        + " and fulfilled_at is null and closed_at is null"));
        assertEquals(
                4L * (MANY + Channel.OF_INFORMATION.size()),
                count("select count(*) from notice where occasion = 'OVERDUE' and subject_id = " + item));
        actingAs.user("drafter");
        List<Long> seen = new ArrayList<>();
        DueFilter overdue = new DueFilter(Set.of(DeadlineStatus.OVERDUE), null, null, null, null);
        List<ObligationRow> portion = list.after(overdue, Optional.empty(), 500);
        while (!portion.isEmpty()) {
            portion.forEach(row -> seen.add(row.id()));
            portion = list.after(
                    overdue, Optional.of(portion.get(portion.size() - 1).cursor()), 500);
        }
        assertEquals(seen.size(), new HashSet<>(seen).size());
        assertEquals(seen.size(), figures.of(dueCounts.count(SubjectKind.ITEM, DeadlineStatus.OVERDUE)));
        assertEquals(seen.size(), dueCounts.counts(SubjectKind.ITEM).get(DeadlineStatus.OVERDUE));
        issued.forgetCopies(item);
    }

    @Test
    @DisplayName("应公开清单、看板 十件与六十件，查询次数相同")
    void queriesAreBounded() {
        issued(10);
        long few = statements();
        issued(50);
        assertEquals(few, statements());
        assertTrue(few <= 24, few + " statements");
    }

    private void issued(int items) {
        for (int more = 0; more < items; more++) {
            issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        }
    }

    /** All that 应公开清单 and 看板 ask for. */
    private long statements() {
        actingAs.user("head");
        return Statements.during(() -> {
            assertEquals(10, list.after(everything(), Optional.empty(), 10).size());
            dueCounts.counts(SubjectKind.ITEM);
            figures.of(dueCounts.count(SubjectKind.ITEM, DeadlineStatus.OVERDUE));
            timeliness.bySection(SubjectKind.ITEM);
        });
    }

    @Test
    @DisplayName("应公开清单、看板 各科室只看到自己的，公开办看到全部")
    void everyoneSeesHisOwn() {
        long item = issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        actingAs.user("drafter2");
        assertEquals(List.of(), obligations.seenOf(SubjectKind.ITEM, item));
        assertTrue(list.after(everything(), Optional.empty(), 500).stream().noneMatch(row -> row.itemId() == item));
        assertEquals(List.of(), timeliness.bySection(SubjectKind.ITEM));
        actingAs.user("office");
        assertEquals(
                Channel.OF_INFORMATION.size(),
                obligations.seenOf(SubjectKind.ITEM, item).size());
        assertTrue(list.after(everything(), Optional.empty(), 500).stream().anyMatch(row -> row.itemId() == item));
        TimelinessRow own = timeliness.bySection(SubjectKind.ITEM).get(0);
        assertEquals("产业发展科", own.name());
        assertTrue(own.running() + own.overdue() > 0);
        actingAs.user("admin");
        assertEquals(0, figures.of(dueCounts.count(SubjectKind.ITEM, DeadlineStatus.RUNNING)));
    }

    @Test
    @DisplayName("一（一）2 退回的公文提醒拟稿人，并附意见")
    void returnedTellsTheDrafter() {
        long item = issued.submitted();
        issued.act("head", item, Action.RETURN, ActionInput.remark("请补充依据"));
        actingAs.user("drafter");
        assertEquals(
                List.of("请补充依据"),
                notices.unread(5000).stream()
                        .filter(notice -> notice.subject().id() == item && notice.occasion() == Occasion.RETURNED)
                        .map(NoticeRow::remark)
                        .toList());
    }

    @Test
    @DisplayName("放假通知 放假通知预览列出会变动的义务；确认后重算，运行中的到期日不悄悄提前并留痕")
    void calendarMovesWhatRuns() throws Exception {
        clock.set("2026-12-20T09:00");
        long item = issued.item(Decision.proactive(), "2026-12-18", "2026-12-18");
        assertTrue(only(item).alarm().isProvisional());
        WorkingCalendar longer = with2027(List.of("2027-01-01", "2027-01-04"), List.of());
        CalendarPreviewed preview = new CalendarPreviewed(longer);
        transaction.begin();
        previewed.fire(preview);
        transaction.commit();
        LocalDate later = LocalDate.parse("2027-01-19");
        assertTrue(preview.moves().stream()
                .anyMatch(move ->
                        move.subject().equals("item:" + item) && move.becomes().equals(later)));
        assertEquals(LocalDate.parse("2027-01-18"), only(item).due());
        transaction.begin();
        changed.fire(new CalendarChanged(longer, false));
        transaction.commit();
        assertEquals(later, only(item).due());
        transaction.begin();
        changed.fire(new CalendarChanged(with2027(List.of("2027-01-01"), List.of("2027-01-02")), false));
        transaction.commit();
        assertEquals(later, only(item).due());
        assertEquals(
                1L,
                count("select count(*) from audit_event where act = 'obligation.kept' and detail like 'WEBSITE%'"
                        + " and subject = 'item:" + item + "'"));
    }

    private WorkingCalendar with2027(List<String> holidays, List<String> workdays) {
        List<SpecialDay> days = new ArrayList<>();
        holidays.forEach(day -> days.add(new SpecialDay(LocalDate.parse(day), DayKind.HOLIDAY, "元旦")));
        workdays.forEach(day -> days.add(new SpecialDay(LocalDate.parse(day), DayKind.WORKDAY, "元旦")));
        List<CalendarYear> years = new ArrayList<>(calendars.years());
        years.removeIf(year -> year.number() == 2027);
        years.add(CalendarYear.announced(2027, new SourceNotice("国务院办公厅关于2027年部分节假日安排的通知", null), days));
        return new WorkingCalendar("2027.9", years);
    }

    private static DueFilter everything() {
        return DueFilter.OWED;
    }

    private long told(long item) {
        LocalDate due = only(item).due();
        return notices.unread(5000).stream()
                .filter(notice -> notice.subject().id() == item)
                .filter(notice -> notice.occasion() == Occasion.OVERDUE && due.equals(notice.due()))
                .count();
    }

    private List<Obligation> found(long item) {
        return obligations.of(SubjectKind.ITEM, item).stream()
                .filter(owed -> owed.channel() == Channel.WEBSITE)
                .toList();
    }

    private Obligation only(long item) {
        List<Obligation> found = found(item);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private <T> List<T> atOnce(int times, Callable<T> task) throws Exception {
        List<Future<T>> running =
                threads.invokeAll(IntStream.range(0, times).mapToObj(i -> task).collect(Collectors.toList()));
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            results.add(one.get());
        }
        return results;
    }
}
