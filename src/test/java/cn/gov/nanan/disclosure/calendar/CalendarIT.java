package cn.gov.nanan.disclosure.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.VisitedPage;
import cn.gov.nanan.disclosure.harness.Visitor;
import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 工作日: the calendar in the database, and the notice of 2027 that comes in. */
@ExtendWith(ArquillianExtension.class)
class CalendarIT {
    private static final LocalDate START = LocalDate.of(2026, 12, 18);
    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    private static final String CLAUSE = "南工信〔2026〕99号第三条";
    private static final String TITLE = "国务院办公厅关于2027年部分节假日安排的通知";
    private static final String ROWS = "2027-01-01,放假,元旦\n2027-01-04,放假,元旦\n2027-10-01,放假,国庆节";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Calendars calendars;

    @Inject
    private CalendarNotices notices;

    @Inject
    private PeriodRules periods;

    @Inject
    private SettableClock clock;

    @Inject
    private RunningItem item;

    @Inject
    private ActingAs actingAs;

    @Test
    @DisplayName("条例第二十六条 期限是带依据的数据行，到期日保存起算日、依据和日历版本")
    void duesComeFromDatedRows() {
        DueDate due = calendars.due(Period.PUBLICATION_LEGAL, LocalDate.of(2026, 1, 30));
        assertEquals(LocalDate.of(2026, 3, 5), due.due());
        assertTrue(due.clause().contains("第二十六条"));
        assertTrue(calendars
                .due(Period.PUBLICATION_LEGAL, LocalDate.of(2018, 1, 2))
                .clause()
                .contains("2007年"));
        Map<Period, Integer> days = Map.of(
                Period.PUBLICATION_LEGAL, 20,
                Period.PUBLICATION_HOUSE, 20,
                Period.PAPER, 20,
                Period.SECTION_PAPER, 10,
                Period.CLARIFICATION, 1,
                Period.REPLY, 20,
                Period.REPLY_EXTENSION, 20,
                Period.COMPLETION_NOTICE, 7,
                Period.OPINION, 15,
                Period.FEE_PAYMENT, 20);
        for (Period period : Period.values()) {
            assertEquals(days.get(period), calendars.rule(period, START).workingDays(), period.name());
        }
    }

    @Test
    @DisplayName("放假通知 预览列出期限变动的在办事项，不改变任何内容")
    void previewListsWhatMoves() {
        actingAs.user("admin");
        item.promise(calendars.due(Period.PUBLICATION_LEGAL, START));
        String stamp = stamp();
        CalendarPreview preview = notices.preview(draft(false, ROWS));
        assertEquals(
                List.of(new Move("item:1", "在办事项", LocalDate.of(2027, 1, 18), LocalDate.of(2027, 1, 19))),
                preview.moves());
        assertTrue(preview.isConfirmable());
        assertEquals(stamp, stamp());
        assertTrue(item.dueDate().provisional());
    }

    @Test
    @DisplayName("录入放假通知 有错的行一行也不录入")
    void faultyRowsAreRefusedWhole() {
        actingAs.user("admin");
        String stamp = stamp();
        NoticeDraft faulty = draft(false, ROWS + "\n2027-13-01,放假,元旦");
        assertEquals(4, notices.preview(faulty).faults().get(0).row());
        assertThrows(BusinessException.class, () -> notices.confirm(faulty, stamp, false));
        assertThrows(BusinessException.class, () -> notices.confirm(draft(false, ROWS), "stale", false));
        assertThrows(
                BusinessException.class,
                () -> notices.preview(new NoticeDraft(2029, TITLE, null, false, "2029-01-01,放假,元旦")));
        assertEquals(stamp, stamp());
    }

    @Test
    @DisplayName("录入放假通知 缺少法定节假日的先问清楚，不问清不录入")
    void missingStatutoryDaysAreAskedAbout() {
        actingAs.user("admin");
        NoticeDraft short2027 = new NoticeDraft(2027, TITLE, null, false, ROWS);
        CalendarPreview preview = notices.preview(short2027);
        assertTrue(preview.missing().contains("2027-02-05 春节除夕"));
        assertTrue(preview.missing().contains("2027-09-15 中秋节"));
        String stamp = stamp();
        BusinessException refused =
                assertThrows(BusinessException.class, () -> notices.confirm(short2027, stamp, false));
        assertEquals("calendar.error.missing", refused.key());
        assertEquals(stamp, stamp());
    }

    @Test
    @DisplayName("放假通知 确认后重新计算、不再暂定，并留痕；再次录入什么都不变")
    void confirmationMovesAndIsAudited() {
        actingAs.user("admin");
        item.promise(calendars.due(Period.PUBLICATION_LEGAL, START));
        NoticeDraft notice = draft(false, ROWS);
        assertEquals(1, notices.confirm(notice, stamp(), false).size());
        assertEquals(LocalDate.of(2027, 1, 19), item.dueDate().due());
        assertFalse(item.dueDate().provisional());
        assertFalse(calendars.due(Period.PUBLICATION_LEGAL, START).provisional());
        assertEquals(List.of("calendar.confirm", "calendar.move"), audited());
        String stamp = stamp();
        assertTrue(notices.preview(notice).unchanged());
        assertEquals(List.of(), notices.confirm(notice, stamp, false));
        assertEquals(stamp, stamp());
        assertEquals(2, audited().size());
    }

    @Test
    @DisplayName("放假通知 补充通知使日期提前：不经同意保持原日期，同意后才提前")
    void neverEarlierSilently() {
        actingAs.user("admin");
        item.promise(calendars.due(Period.PUBLICATION_LEGAL, START));
        notices.confirm(draft(false, ROWS), stamp(), false);
        NoticeDraft earlier = draft(true, "2027-01-03,上班,元旦");
        CalendarPreview preview = notices.preview(earlier);
        assertTrue(preview.isAnyEarlier());
        assertEquals(List.of(), preview.removed());
        assertEquals(List.of(), notices.confirm(earlier, preview.basedOn(), false));
        assertEquals(LocalDate.of(2027, 1, 19), item.dueDate().due());
        NoticeDraft more = draft(true, "2027-01-09,上班,元旦");
        assertEquals(1, notices.confirm(more, stamp(), true).size());
        assertEquals(LocalDate.of(2027, 1, 15), item.dueDate().due());
    }

    @Test
    @DisplayName("工作日 另一节点的修改也会被看到")
    void noticesWhatAnotherNodeDid() throws Exception {
        LocalDate monday = LocalDate.of(2026, 11, 30);
        assertTrue(calendars.current().isWorkingDay(monday));
        transaction.begin();
        entities.createNativeQuery("insert into calendar_day (year_no, day_date, kind, name)"
                        + " values (2026, date '2026-11-30', 'HOLIDAY', '另一节点')")
                .executeUpdate();
        entities.createNativeQuery("update calendar_revision set stamp = 'other-node'")
                .executeUpdate();
        transaction.commit();
        assertFalse(calendars.current().isWorkingDay(monday));
    }

    @Test
    @DisplayName("工作日 只有管理员可以录入")
    void othersMayNot() {
        actingAs.user("nobody");
        assertThrows(BusinessException.class, () -> notices.preview(draft(false, ROWS)));
        assertThrows(BusinessException.class, () -> notices.confirm(draft(false, ROWS), "", false));
    }

    @Test
    @RunAsClient
    @DisplayName("接口 GET /api/v1/working-days 的应答与拒绝")
    void answersOverTheApi(@ArquillianResource URL base) {
        Visitor visitor = new Visitor(base);
        HttpResponse<String> answer = visitor.get("api/v1/working-days?from=2025-09-15&days=20");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body()
                .startsWith("{\"from\":\"2025-09-15\",\"days\":20,\"due\":\"2025-10-17\",\"provisional\":false"));
        assertTrue(answer.body().contains("\"counted\":[{\"date\":\"2025-09-28\""));
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                304,
                visitor.get("api/v1/working-days?from=2025-09-15&days=20", "If-None-Match", tag)
                        .statusCode());
        Map<String, String> refused = Map.of(
                "from=2006-12-31&days=1", "from",
                "from=2025-9-15&days=1", "from",
                "from=2025-09-15&days=401", "days",
                "from=2025-09-15&days=-1", "days",
                "from=2025-09-15", "days",
                "from=2025-09-15&days=1&until=2", "until");
        for (Map.Entry<String, String> bad : refused.entrySet()) {
            HttpResponse<String> refusal = visitor.get("api/v1/working-days?" + bad.getKey());
            assertEquals(400, refusal.statusCode(), bad.getKey());
            assertEquals(
                    "application/problem+json",
                    refusal.headers().firstValue("Content-Type").orElse(""));
            assertTrue(refusal.body().contains("\"parameter\":\"" + bad.getValue() + "\""), refusal.body());
        }
    }

    @Test
    @RunAsClient
    @DisplayName("公众页面 工作日推算不设会话、不发 Cookie")
    void answersOnAPublicPage(@ArquillianResource URL base) {
        VisitedPage page = new Visitor(base).open("catalogue/working-days?from=2025-09-15&days=20");
        assertEquals(200, page.status());
        assertEquals("2025-10-17", page.document().getElementById("due").text());
        assertEquals(List.of(), page.response().headers().allValues("Set-Cookie"));
        VisitedPage refused = new Visitor(base).open("catalogue/working-days?from=2025-99-15&days=x");
        assertEquals("2025-99-15", refused.document().getElementById("from").val());
        assertTrue(refused.document().getElementById("refusal").text().length() > 0);
    }

    @Test
    @DisplayName("条例第二十六条 期限规定：只有管理员可以修订，不追溯，须写明依据和原文")
    void periodsAreAmendedByTheAdministratorOnly() {
        clock.set("2026-11-23T09:00");
        PeriodRule rule = periods.history(Period.SECTION_PAPER).get(0);
        actingAs.user("nobody");
        assertRefused("staff.error.not-logged-in", rule, 15, CLAUSE, FROM);
        actingAs.user("admin");
        assertRefused("calendar.error.period-past", rule, 15, CLAUSE, LocalDate.of(2026, 11, 22));
        assertRefused("calendar.error.period-past", rule, 15, CLAUSE, null);
        assertRefused("calendar.error.period-days", rule, 0, CLAUSE, FROM);
        assertRefused("calendar.error.period-days", rule, 251, CLAUSE, FROM);
        assertRefused("calendar.error.period-text", rule, 15, " ", FROM);
        assertRefused("calendar.error.period-text", rule, 15, "条".repeat(201), FROM);
        assertEquals(1, periods.history(Period.SECTION_PAPER).size());
        assertEquals(List.of(), audited("period.%"));
    }

    @Test
    @DisplayName("条例第二十六条 修订自生效日期起用于此后起算的期限，在办事项不变，留痕；不能修订两次")
    void anAmendmentTouchesNothingThatRuns() {
        clock.set("2026-11-23T09:00");
        actingAs.user("admin");
        PeriodRule rule = periods.history(Period.SECTION_PAPER).get(0);
        DueDate running = calendars.due(Period.SECTION_PAPER, LocalDate.of(2026, 11, 23));
        PeriodRule next = periods.amend(rule.id(), 15, CLAUSE, "原文", FROM);
        assertEquals(List.of(next.id(), rule.id()), ids(Period.SECTION_PAPER));
        assertEquals(10, calendars.rule(Period.SECTION_PAPER, FROM.minusDays(1)).workingDays());
        assertEquals(15, calendars.due(Period.SECTION_PAPER, FROM).workingDays());
        assertEquals(CLAUSE, calendars.due(Period.SECTION_PAPER, FROM).clause());
        assertEquals(10, running.under(calendars.current(), true).workingDays());
        assertEquals(20, calendars.rule(Period.PAPER, FROM).workingDays());
        assertEquals(List.of("period.amend"), audited("period.%"));
        assertRefused("calendar.error.period-amended-before", rule, 12, CLAUSE, FROM.plusDays(5));
        assertRefused("calendar.error.period-from", next, 12, CLAUSE, FROM);
        assertRefused("calendar.error.period-unknown", null, 12, CLAUSE, FROM);
    }

    private void assertRefused(String error, PeriodRule rule, int days, String clause, LocalDate from) {
        Long seen = rule == null ? null : rule.id();
        BusinessException refusal =
                assertThrows(BusinessException.class, () -> periods.amend(seen, days, clause, "原文", from));
        assertEquals(error, refusal.key());
    }

    private List<Long> ids(Period period) {
        return periods.history(period).stream().map(PeriodRule::id).toList();
    }

    private static NoticeDraft draft(boolean supplement, String rows) {
        return new NoticeDraft(2027, supplement ? TITLE + "（补充）" : TITLE, null, supplement, rows, true);
    }

    private String stamp() {
        return (String) entities.createNativeQuery("select stamp from calendar_revision")
                .getSingleResult();
    }

    private List<String> audited() {
        return audited("calendar.%");
    }

    private List<String> audited(String acts) {
        return entities.createQuery(
                        "select e.act from AuditEvent e where e.act like :acts order by e.sequence", String.class)
                .setParameter("acts", acts)
                .getResultList();
    }
}
