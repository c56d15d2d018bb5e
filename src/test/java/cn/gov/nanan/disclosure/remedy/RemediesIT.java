package cn.gov.nanan.disclosure.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.agenda.WaitingList;
import cn.gov.nanan.disclosure.agenda.WaitingRow;
import cn.gov.nanan.disclosure.annual.YearOfRequests;
import cn.gov.nanan.disclosure.calendar.CalendarPreviewed;
import cn.gov.nanan.disclosure.calendar.CalendarYear;
import cn.gov.nanan.disclosure.calendar.DayKind;
import cn.gov.nanan.disclosure.calendar.SourceNotice;
import cn.gov.nanan.disclosure.calendar.SpecialDay;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.deadline.Closing;
import cn.gov.nanan.disclosure.deadline.Obligation;
import cn.gov.nanan.disclosure.deadline.Obligations;
import cn.gov.nanan.disclosure.deadline.OverdueCheck;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.Figures;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.reminder.Rounds;
import cn.gov.nanan.disclosure.subject.Naming;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 救济登记: in the database, by whom it is written and who sees it. */
@ExtendWith(ArquillianExtension.class)
class RemediesIT {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    private Figures figures;

    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Issued issued;

    @Inject
    private YearOfRequests requests;

    @Inject
    private Remedies remedies;

    @Inject
    private RemedyTray tray;

    @Inject
    private WaitingList list;

    @Inject
    private RemedyObligations responses;

    @Inject
    private OlderRemedies older;

    @Inject
    private Obligations obligations;

    @Inject
    private OverdueCheck overdue;

    @Inject
    private Rounds rounds;

    @Inject
    private Event<Naming> owners;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @BeforeEach
    void bureau() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
        requests.one("YSQ-2026-0901", "产业发展科");
        requests.one("YSQ-2026-0902", "安全监管科");
    }

    @Test
    @DisplayName("附件2 二（二）3 登记、答复、办结；别人改过的要先看，不存在的申请指出来")
    void fromTheNoticeToTheResult() {
        actingAs.user("office");
        long id = remedies.enter(written(RemedyKind.RECONSIDERATION, null, null), " YSQ-2026-0901 ");
        RemedyCase known = remedies.find(id);
        assertEquals("YSQ-2026-0901", known.request().number());
        remedies.revise(id, known.version(), written(RemedyKind.RECONSIDERATION, RemedyResult.UPHELD, DAY), null);
        assertTrue(assertThrows(
                        BusinessException.class,
                        () -> remedies.revise(id, 0, written(RemedyKind.LAWSUIT, null, null), null))
                .is(RefusalKind.STALE));
        assertEquals(RemedyResult.UPHELD, remedies.find(id).written().result());
        assertEquals(
                "request",
                assertThrows(
                                BusinessException.class,
                                () -> remedies.enter(written(RemedyKind.LAWSUIT, null, null), "YSQ-2026-9999"))
                        .field());
        assertTrue(
                assertThrows(BusinessException.class, () -> remedies.find(-1)).is(RefusalKind.NOT_FOUND));
    }

    @Test
    @DisplayName("条例第五十一条 公开办登记；负责人、分管领导只看本科室申请的，审计员看全部，拟稿人不看，别人不能登记")
    void whoSeesWhat() {
        actingAs.user("office");
        long industry = remedies.enter(written(RemedyKind.LAWSUIT, null, null), "YSQ-2026-0901");
        long safety = remedies.enter(written(RemedyKind.COMPLAINT, null, null), "YSQ-2026-0902");
        long alone = remedies.enter(written(RemedyKind.CORRECTION, null, null), null);
        assertEquals(List.of(alone, safety, industry), ids("office", RemedyFilter.NONE));
        assertEquals(List.of(alone, safety, industry), ids("auditor", RemedyFilter.NONE));
        assertEquals(List.of(industry), ids("head", RemedyFilter.NONE));
        assertEquals(List.of(industry), ids("leader", RemedyFilter.NONE));
        assertEquals(List.of(safety), ids("office", new RemedyFilter(RemedyKind.COMPLAINT, true)));
        assertEquals(List.of(), ids("office", new RemedyFilter(null, false)));
        assertEquals(List.of(industry, safety, alone), remedies.numbered("行复〔2026〕3", 9));
        assertEquals(List.of(industry, safety), remedies.numbered("行复〔2026〕3", 2));
        assertEquals(List.of(safety), remedies.numbered(" ysq-2026-0902", 9));
        assertEquals(List.of(), remedies.numbered("%", 9));
        assertEquals(
                LocalDate.of(2026, 3, 17),
                remedies.page(new RemedyFilter(RemedyKind.LAWSUIT, null), null, 1)
                        .get(0)
                        .due());
        actingAs.user("head");
        assertEquals(List.of(industry), remedies.numbered("行复〔2026〕3", 9));
        assertThrows(BusinessException.class, () -> remedies.find(safety));
        for (String other : List.of("drafter", "general")) {
            actingAs.user(other);
            assertThrows(BusinessException.class, () -> remedies.page(RemedyFilter.NONE, null, 1), other);
            assertEquals(List.of(), remedies.ofRequest(1), other);
        }
        for (String other : List.of("drafter", "head", "leader", "auditor")) {
            actingAs.user(other);
            assertThrows(
                    BusinessException.class,
                    () -> remedies.enter(written(RemedyKind.LAWSUIT, null, null), null),
                    other);
        }
    }

    @Test
    @DisplayName("条例第五十一条 复议答复期限与别的期限一样：到期之前提醒公开办和科室负责人，逾期告知分管领导；提交之后不再提示")
    void theResponseIsOwedLikeAnythingElse() {
        actingAs.user("office");
        long id = remedies.enter(written(RemedyKind.RECONSIDERATION, null, null), "YSQ-2026-0901");
        Obligation owed = owed(id);
        assertEquals(LocalDate.of(2026, 3, 16), owed.due());
        assertEquals(List.of(id), waiting("office"));
        assertEquals(List.of(), waiting("head"));
        clock.set("2026-03-13T09:00");
        rounds.run(LocalDate.of(2026, 3, 13));
        assertEquals(1, told(id, "DUE_NEXT", "office"));
        assertEquals(1, told(id, "DUE_NEXT", "head"));
        assertEquals(0, told(id, "DUE_NEXT", "head2"));
        clock.set("2026-03-17T09:00");
        overdue.flag();
        assertEquals(1, told(id, "OVERDUE", "leader"));
        assertEquals("行政复议 南政行复〔2026〕3号", names(id));
        actingAs.user("office");
        LocalDate responded = LocalDate.of(2026, 3, 17);
        remedies.revise(
                id,
                remedies.find(id).version(),
                new RemedyRecord(RemedyKind.RECONSIDERATION, "3号", "市政府", DAY, "不服答复", responded, null, null, null),
                "YSQ-2026-0901");
        assertEquals(responded, owed(id).fulfilledOn());
        assertEquals(List.of(), waiting("office"));
        assertEquals(0, unread(id));
    }

    @Test
    @DisplayName("条例第五十一条 没有法定期限的不欠；改了收到日的重新推算；未答复而已审结的不再欠；关联的科室随之而变")
    void whatIsKnownNowDecides() {
        actingAs.user("office");
        long complaint = remedies.enter(written(RemedyKind.COMPLAINT, null, null), null);
        assertEquals(List.of(), obligations.of(SubjectKind.REMEDY, complaint));
        long id = remedies.enter(written(RemedyKind.LAWSUIT, null, null), null);
        assertEquals(LocalDate.of(2026, 3, 17), owed(id).due());
        assertEquals(null, owed(id).subject().section());
        RemedyRecord earlier = new RemedyRecord(
                RemedyKind.LAWSUIT, null, null, LocalDate.of(2026, 2, 26), "起诉", null, null, null, null);
        remedies.revise(id, remedies.find(id).version(), earlier, "YSQ-2026-0902");
        assertEquals(LocalDate.of(2026, 3, 13), owed(id).due());
        assertEquals(
                count("select id from section where name = '安全监管科'"),
                owed(id).subject().section());
        remedies.revise(id, remedies.find(id).version(), written(RemedyKind.LAWSUIT, RemedyResult.UPHELD, DAY), null);
        assertEquals(Closing.DECIDED, owed(id).closing());
        assertEquals(1, obligations.of(SubjectKind.REMEDY, id).size());
    }

    @Test
    @DisplayName("条例第五十一条 登记在先、还没有期限的补记；放假安排预览和变动的语句数不随件数增长，变动的到期日列出")
    void whatWasRegisteredBeforeIsOwedToo() {
        actingAs.user("office");
        long before = remedies.enter(written(RemedyKind.LAWSUIT, null, null), "YSQ-2026-0901");
        remedies.enter(written(RemedyKind.COMPLAINT, null, null), null);
        older.forget();
        assertEquals(List.of(), obligations.of(SubjectKind.REMEDY, before));
        assertEquals(List.of(), moved().moves(), "nothing is owed yet, and nothing breaks");
        responses.complete();
        assertEquals(LocalDate.of(2026, 3, 17), owed(before).due());
        responses.complete();
        assertEquals(1, obligations.of(SubjectKind.REMEDY, before).size());
        assertEquals(1, moved().moves().size());
        long few = Statements.during(this::moved);
        for (int more = 0; more < 10; more++) {
            remedies.enter(written(RemedyKind.LAWSUIT, null, null), "YSQ-2026-0902");
        }
        assertEquals(few, Statements.during(this::moved));
        assertEquals(11, moved().moves().size());
    }

    /** By a calendar in which the day on which they are due is a holiday. */
    private CalendarPreviewed moved() {
        CalendarPreviewed event = new CalendarPreviewed(new WorkingCalendar(
                "2026.9",
                List.of(CalendarYear.announced(
                        2026,
                        new SourceNotice("国务院办公厅关于2026年部分节假日安排的通知", null),
                        List.of(new SpecialDay(LocalDate.of(2026, 3, 17), DayKind.HOLIDAY, "调整"))))));
        entities.clear();
        responses.preview(event);
        return event;
    }

    private Obligation owed(long id) {
        entities.clear();
        List<Obligation> all = obligations.of(SubjectKind.REMEDY, id);
        return all.get(all.size() - 1);
    }

    private List<Long> waiting(String user) {
        actingAs.user(user);
        List<Long> ids = tray.waitingAfter(new RemedyWish(null, null, null), LocalDate.EPOCH, 0, 10).stream()
                .map(RemedyRow::id)
                .toList();
        assertEquals(ids.size(), figures.of(tray.waitingCount(new RemedyWish(null, null, null))));
        List<WaitingRow> all = list.waiting(null, 50).rows();
        assertEquals(
                ids,
                all.stream().filter(WaitingRow::isRemedy).map(WaitingRow::id).toList(),
                "among all that waits");
        List<LocalDate> owed =
                all.stream().map(WaitingRow::due).filter(Objects::nonNull).toList();
        assertEquals(owed.stream().sorted().toList(), owed);
        return ids;
    }

    private String names(long id) {
        Subject subject = new Subject(SubjectKind.REMEDY, id, null, null);
        return Naming.of(List.of(subject), owners).name(subject).title();
    }

    private long told(long id, String occasion, String user) {
        return count(
                "select count(*) from notice n join officer o on o.id = n.recipient_id where n.subject_kind = 'REMEDY'"
                        + " and n.subject_id = " + id + " and n.occasion = '" + occasion + "' and o.user_name = '"
                        + user + "'");
    }

    private long unread(long id) {
        return count(
                "select count(*) from notice where read_at is null and subject_kind = 'REMEDY' and subject_id = " + id);
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private List<Long> ids(String user, RemedyFilter filter) {
        actingAs.user(user);
        return remedies.page(filter, null, 10).stream().map(RemedyRow::id).toList();
    }

    private static RemedyRecord written(RemedyKind kind, RemedyResult result, LocalDate decided) {
        return new RemedyRecord(kind, "南政行复〔2026〕3号", "南安市人民政府", DAY, "不服答复", null, result, decided, null);
    }
}
