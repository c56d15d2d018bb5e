package cn.gov.nanan.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.staff.Section;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 受理与办理申请: in the database, with its numbers, its seal and its trail. */
@ExtendWith(ArquillianExtension.class)
class RequestsIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String ID = "350583199003070011";

    @Resource
    private ManagedExecutorService threads;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Issued issued;

    @Inject
    private Requests requests;

    @Inject
    private ReplyObligations obligations;

    @Inject
    private ApplicantRecords applicants;

    @Inject
    private GrantedReplies replies;

    @Inject
    private Counter counter;

    @BeforeEach
    void bureau() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
    }

    @Test
    @DisplayName("附件2 二（二）2 登记、分办、答复、归档；每一步留痕，期限存作数据；送达后即不再欠")
    void fromTheCounterToTheFile() {
        actingAs.user("office");
        RequestReceipt received = requests.enter(application(ID, "技改项目名单"));
        assertEquals("YSQ-2026-0001", received.number());
        assertTrue(received.code().matches("[2-9A-HJ-NP-Z]{12}"), received.code());
        long id = received.id();
        act("office", id, RequestAction.REGISTER, new RequestInput.Registering("0601", TODAY, ""));
        assertEquals(LocalDate.parse("2026-03-30"), requests.find(id).due());
        assertRefused(RefusalKind.NOT_FOUND, "drafter", id, RequestAction.SEARCH, plain());
        act("office", id, RequestAction.ASSIGN, new RequestInput.Allotting(industry(), "请办理"));
        assertRefused(RefusalKind.NOT_FOUND, "drafter2", id, RequestAction.SEARCH, plain());
        act(
                "drafter",
                id,
                RequestAction.PROPOSE,
                new RequestInput.Proposing(List.of(new ProposedAnswer(0, Outcome.GRANTED, "")), ""));
        act("head", id, RequestAction.AGREE, plain());
        act("office", id, RequestAction.AGREE, plain());
        act("leader", id, RequestAction.APPROVE, plain());
        clock.set("2026-03-10T09:00");
        actingAs.user("office");
        assertEquals(
                "request.error.reply-missing",
                assertThrows(
                                BusinessException.class,
                                () -> requests.perform(
                                        id,
                                        requests.find(id).version(),
                                        RequestAction.SERVE,
                                        new RequestInput.Serving(
                                                "南工信公复〔2026〕1号",
                                                ServiceWay.POST,
                                                LocalDate.parse("2026-03-10"),
                                                "XA1")))
                        .key(),
                "no service without a reply");
        assertEquals(RequestStep.SERVING, requests.find(id).step());
        act(
                "office",
                id,
                RequestAction.SERVE,
                new RequestInput.Serving(replies.issue(id), ServiceWay.POST, LocalDate.parse("2026-03-10"), "XA1"));
        assertEquals(RequestStep.FILED, act("general", id, RequestAction.FILE, plain()));
        actingAs.user("auditor");
        InformationRequest filed = requests.find(id);
        assertEquals(8, filed.trail().size());
        assertEquals(Outcome.GRANTED, filed.matters().get(0).outcome());
        assertEquals(
                9,
                count("select count(*) from audit_event where subject = 'request:" + id
                        + "' and act not like 'request.l%'"));
        assertEquals(List.of(), requests.openActions(filed));
    }

    @Test
    @DisplayName("条例第三十五条 延迟至休息日的，登记、文书和时钟都是其后第一个工作日；更正延迟至的也是")
    void whatIsPutOffToADayOffIsTheSameDayEverywhere() {
        actingAs.user("office");
        long id = requests.enter(application(ID, "技改项目名单")).id();
        act("office", id, RequestAction.REGISTER, new RequestInput.Registering("0601", TODAY, ""));
        act("office", id, RequestAction.ASSIGN, new RequestInput.Allotting(industry(), "请办理"));
        act("office", id, RequestAction.ASK_REASON, new RequestInput.Awaiting(TODAY.plusDays(10), "请说明"));
        act("office", id, RequestAction.EXPLAIN, new RequestInput.Dated(TODAY, "已说明"));
        act("office", id, RequestAction.DELAY, new RequestInput.Delaying(TODAY, LocalDate.parse("2026-05-01"), "数量较多"));
        assertPutOff(id, LocalDate.parse("2026-05-06"));
        act(
                "office",
                id,
                RequestAction.CORRECT,
                new RequestInput.Redating(0, true, LocalDate.parse("2026-05-16"), "告知的是星期六"));
        assertPutOff(id, LocalDate.parse("2026-05-18"));
    }

    @Test
    @DisplayName("性能 每夜重算暂定的期限，语句数不随件数增长")
    void theNightDoesNotAskOnceARequest() {
        for (int number = 0; number < 2; number++) {
            consulted(number);
        }
        obligations.reckonProvisional();
        long few = Statements.during(obligations::reckonProvisional);
        for (int number = 2; number < 8; number++) {
            consulted(number);
        }
        obligations.reckonProvisional();
        assertEquals(few, Statements.during(obligations::reckonProvisional));
    }

    private void consulted(int number) {
        actingAs.user("office");
        long id = requests.enter(application(ID, "名单" + number)).id();
        act("office", id, RequestAction.REGISTER, new RequestInput.Registering("0601", TODAY, ""));
        act("office", id, RequestAction.ASSIGN, new RequestInput.Allotting(industry(), "请办理"));
        act(
                "office",
                id,
                RequestAction.CONSULT,
                new RequestInput.Consulting(ReplyEventKind.AGENCY_ASKED, TODAY, "市发改局", ""));
    }

    private void assertPutOff(long id, LocalDate day) {
        InformationRequest request = requests.find(id);
        assertEquals(day, request.due());
        assertEquals(day, request.recordedEvents().get(0).until());
    }

    @Test
    @DisplayName("申请人信息 数据库、留痕里都没有；每次查看都记录；只有公开办看得到")
    void whatIsPersonalIsSealed() {
        actingAs.user("office");
        long first = requests.enter(application(ID, "一")).id();
        requests.enter(application("350583199003070036", "二"));
        requests.enter(application("350583199003070028", "三"));
        String stored = String.join(
                " ",
                entities
                        .createNativeQuery("select personal_text || person || code_digest from information_request")
                        .getResultList()
                        .stream()
                        .map(Object::toString)
                        .toList());
        String told = String.join(
                " ",
                entities
                        .createNativeQuery("select coalesce(detail, '') || subject || act from audit_event")
                        .getResultList()
                        .stream()
                        .map(Object::toString)
                        .toList());
        for (String secret : List.of("李申请", ID, "13800001234")) {
            assertFalse(stored.contains(secret), secret);
            assertFalse(told.contains(secret), secret);
        }
        assertEquals("李申请", requests.applicant(first).get(PersonalField.NAME));
        assertEquals(
                1,
                count("select count(*) from audit_event where act = 'request.look' and subject = 'request:" + first
                        + "'"));
        for (String other : List.of("drafter", "leader", "general", "auditor", "signatory")) {
            actingAs.user(other);
            assertThrows(BusinessException.class, () -> requests.applicant(first), other);
            assertThrows(BusinessException.class, () -> requests.enter(application(ID, "四")), other);
        }
    }

    @Test
    @DisplayName("申请人信息 期满清除：不能再看，认不出是谁；件数、结果照旧；未办结的不清除")
    void whatIsPersonalIsErasedWhenItsTimeIsOver() {
        actingAs.user("office");
        long ended = requests.enter(application(ID, "一")).id();
        long open = requests.enter(application(ID, "二")).id();
        act("office", ended, RequestAction.WITHDRAW, plain());
        clock.set("2036-03-02T09:00");
        assertEquals(0, applicants.erase(), "ten years are not over");
        clock.set("2036-03-03T09:00");
        assertEquals(1, applicants.erase());
        assertEquals(0, applicants.erase());
        assertEquals(
                "applicant.error.erased",
                assertThrows(BusinessException.class, () -> requests.applicant(ended))
                        .key());
        assertEquals("李申请", requests.applicant(open).get(PersonalField.NAME));
        assertEquals(Outcome.OTHER_MISC, requests.find(ended).outcome());
        assertEquals(0, applicants.reseal(), "sealed by the newest key already, or erased");
    }

    @Test
    @DisplayName("申请编号 八处同时登记：不重不漏")
    void numbersAreGivenOnce() throws Exception {
        List<Future<String>> entering = new ArrayList<>();
        for (int n = 0; n < 8; n++) {
            entering.add(threads.submit(() -> counter.enter(application(ID, "名单"))));
        }
        Set<String> numbers = new TreeSet<>();
        for (Future<String> one : entering) {
            numbers.add(one.get());
        }
        assertEquals(8, numbers.size());
        assertEquals("YSQ-2026-0008", List.copyOf(numbers).get(7));
        clock.set("2027-01-04T09:00");
        actingAs.user("office");
        assertEquals("YSQ-2027-0001", requests.enter(application(ID, "名单")).number());
    }

    @Test
    @DisplayName("办理 后到的人得到提示，不覆盖；被拒绝的不留痕迹")
    void theSecondIsTold() {
        actingAs.user("office");
        long id = requests.enter(application(ID, "名单")).id();
        int seen = requests.find(id).version();
        requests.perform(id, seen, RequestAction.REGISTER, new RequestInput.Registering("0601", TODAY, ""));
        BusinessException late = assertThrows(
                BusinessException.class,
                () -> requests.perform(id, seen, RequestAction.WITHDRAW, new RequestInput.Plain("撤回")));
        assertTrue(late.is(RefusalKind.STALE));
        assertEquals(1, requests.find(id).trail().size());
        assertThrows(
                BusinessException.class,
                () -> requests.enter(new Application(
                        ArrivalChannel.IN_PERSON,
                        ApplicantKind.NATURAL_PERSON,
                        person(ID),
                        List.of(new Wanted("名单", null, null)),
                        DeliveryForm.PAPER,
                        DeliveryRoute.POST,
                        null,
                        TODAY.plusDays(1))));
    }

    private RequestStep act(String user, long id, RequestAction action, RequestInput input) {
        actingAs.user(user);
        return requests.perform(id, requests.find(id).version(), action, input);
    }

    private void assertRefused(RefusalKind kind, String user, long id, RequestAction action, RequestInput input) {
        actingAs.user(user);
        assertTrue(assertThrows(BusinessException.class, () -> requests.perform(id, 0, action, input))
                .is(kind));
    }

    private Section industry() {
        return entities.createQuery("select s from Section s where s.name = '产业发展科'", Section.class)
                .getSingleResult();
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static RequestInput plain() {
        return new RequestInput.Plain("已核对");
    }

    private static Application application(String id, String wanted) {
        return new Application(
                ArrivalChannel.IN_PERSON,
                ApplicantKind.NATURAL_PERSON,
                person(id),
                List.of(new Wanted(wanted, null, null)),
                DeliveryForm.PAPER,
                DeliveryRoute.POST,
                null,
                TODAY);
    }

    private static PersonalData person(String id) {
        return new PersonalData(
                Map.of(PersonalField.NAME, "李申请", PersonalField.ID_NUMBER, id, PersonalField.PHONE, "13800001234"));
    }
}
