package cn.gov.nanan.disclosure.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.deadline.Obligation;
import cn.gov.nanan.disclosure.deadline.Obligations;
import cn.gov.nanan.disclosure.deadline.OverdueCheck;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.letter.LetterFilling;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.request.Application;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.DeliveryForm;
import cn.gov.nanan.disclosure.request.DeliveryRoute;
import cn.gov.nanan.disclosure.request.GrantedReplies;
import cn.gov.nanan.disclosure.request.LetterOrder;
import cn.gov.nanan.disclosure.request.ProposedAnswer;
import cn.gov.nanan.disclosure.request.ReplyObligations;
import cn.gov.nanan.disclosure.request.RequestAction;
import cn.gov.nanan.disclosure.request.RequestInput;
import cn.gov.nanan.disclosure.request.RequestLetters;
import cn.gov.nanan.disclosure.request.Requests;
import cn.gov.nanan.disclosure.request.ServiceWay;
import cn.gov.nanan.disclosure.request.Wanted;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 申请的提醒: what is owed to an applicant is flagged and told like everything that is owed. */
@ExtendWith(ArquillianExtension.class)
class RequestRemindersIT {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private SettableClock clock;

    @Inject
    private Clock today;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Issued issued;

    @Inject
    private Requests requests;

    @Inject
    private RequestLetters letters;

    @Inject
    private GrantedReplies granted;

    @Inject
    private Obligations obligations;

    @Inject
    private ReplyObligations replies;

    @Inject
    private OverdueCheck overdue;

    @Inject
    private Rounds rounds;

    @Inject
    private RequestUrging urging;

    private long id;

    @BeforeEach
    void received() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
        actingAs.user("office");
        id = requests.enter(new Application(
                        ArrivalChannel.IN_PERSON,
                        ApplicantKind.NATURAL_PERSON,
                        new PersonalData(Map.of(
                                PersonalField.NAME, "李申请",
                                PersonalField.ID_NUMBER, "350583199003070011",
                                PersonalField.PHONE, "13800001234")),
                        List.of(new Wanted("技改项目名单", null, null)),
                        DeliveryForm.PAPER,
                        DeliveryRoute.POST,
                        null,
                        RECEIVED))
                .id();
        act("office", RequestAction.REGISTER, new RequestInput.Registering("0601", RECEIVED, ""));
    }

    @Test
    @DisplayName("条例第三十三条 收到即欠一份答复；等待申请人补正时不欠，补正后重新起算；送达即履行")
    void theAnswerIsOwedWhileThePeriodRuns() {
        assertEquals(LocalDate.parse("2026-03-30"), owed().due());
        act("office", RequestAction.ASK_COMPLETION, new RequestInput.Awaiting(LocalDate.parse("2026-03-27"), "请写明年份"));
        assertFalse(owed().isOpen());
        clock.set("2026-03-20T09:00");
        act("office", RequestAction.COMPLETE, new RequestInput.Dated(LocalDate.parse("2026-03-20"), "已补正"));
        assertEquals(2, all().size());
        assertEquals(LocalDate.parse("2026-04-20"), owed().due());
        act("office", RequestAction.ASSIGN, new RequestInput.Allotting(industry(), "请办理"));
        assertEquals(industry().id(), owed().subject().section());
        assertEquals(1, told("REQUEST_ASSIGNED", "drafter"));
        assertEquals(1, told("REQUEST_ASSIGNED", "head"));
        assertEquals(0, told("REQUEST_ASSIGNED", "drafter2"));
        answered();
        assertEquals(LocalDate.parse("2026-03-20"), owed().fulfilledOn());
        assertEquals(0, unread());
    }

    @Test
    @DisplayName("条例第三十三条 将到期提醒公开办和承办科室负责人；逾期只标记、只告知一次，分管领导也知道")
    void whatIsLateIsTold() {
        act("office", RequestAction.ASSIGN, new RequestInput.Allotting(industry(), "请办理"));
        clock.set("2026-03-27T09:00");
        rounds.run(LocalDate.parse("2026-03-27"));
        assertEquals(1, told("DUE_NEXT", "office"));
        assertEquals(1, told("DUE_NEXT", "head"));
        assertEquals(0, told("DUE_NEXT", "leader"));
        clock.set("2026-03-31T09:00");
        assertEquals(1, overdue.flag());
        assertEquals(0, overdue.flag());
        assertEquals(1, told("OVERDUE", "office"));
        assertEquals(1, told("OVERDUE", "leader"));
        assertEquals(0, told("OVERDUE", "leader2"));
    }

    @Test
    @DisplayName("条例第三十三条 第三款：其他机关的意见未到，到期日逐日后移，不误报逾期")
    void eachDayOfWaitingMovesTheDueDay() {
        act("office", RequestAction.ASSIGN, new RequestInput.Allotting(industry(), "请办理"));
        clock.set("2026-03-06T09:00");
        act(
                "drafter",
                RequestAction.CONSULT,
                new RequestInput.Consulting(ReplyEventKind.AGENCY_ASKED, LocalDate.parse("2026-03-06"), "市发改局", ""));
        LocalDate first = owed().due();
        clock.set("2026-03-31T09:00");
        replies.reckonProvisional();
        assertTrue(owed().due().isAfter(first), owed().due() + " after " + first);
        assertEquals(0, overdue.flag());
    }

    @Test
    @DisplayName("条例第三十条 给申请人的时间届满，告知公开办，一件一次；当天和之前不告知；办结即不再提示")
    void whoMayGoOnIsToldWhenTheApplicantsTimeHasPassed() {
        act("office", RequestAction.ASK_COMPLETION, new RequestInput.Awaiting(LocalDate.parse("2026-03-20"), "请写明年份"));
        clock.set("2026-03-03T09:00");
        letters.issue(
                id, LetterOrder.of(new LetterFilling(LetterKind.CLARIFICATION_NOTICE, Map.of(), List.of(), List.of())));
        clock.set("2026-03-20T09:00");
        rounds.run(LocalDate.parse("2026-03-20"));
        assertEquals(0, told("AWAITED_PASSED", "office"));
        clock.set("2026-03-21T09:00");
        rounds.run(LocalDate.parse("2026-03-21"));
        rounds.run(LocalDate.parse("2026-03-21"));
        rounds.run(LocalDate.parse("2026-03-24"));
        assertEquals(1, told("AWAITED_PASSED", "office"));
        assertEquals(0, told("AWAITED_PASSED", "drafter"));
        assertTrue(unread() > 0);
        RequestInput served = new RequestInput.Dated(LocalDate.parse("2026-03-02"), "未补正");
        assertThrows(BusinessException.class, () -> act("office", RequestAction.LAPSE, served));
        act("office", RequestAction.LAPSE, new RequestInput.Dated(LocalDate.parse("2026-03-03"), "未补正"));
        assertEquals(0, unread());
    }

    @Test
    @DisplayName("催办 科室负责人、分管领导、公开办可以催；说给现在该办的人；一小时一次；别的科室不能")
    void urged() {
        act("office", RequestAction.ASSIGN, new RequestInput.Allotting(industry(), "请办理"));
        actingAs.user("leader");
        urging.urge(id, "请抓紧");
        assertEquals(1, told("URGED", "head"));
        assertThrows(BusinessException.class, () -> urging.urge(id, "再催"));
        actingAs.user("head");
        assertThrows(BusinessException.class, () -> urging.urge(id, "催自己"));
        actingAs.user("head2");
        assertThrows(BusinessException.class, () -> urging.urge(id, "请抓紧"));
        actingAs.user("drafter");
        assertThrows(BusinessException.class, () -> urging.urge(id, "请抓紧"));
    }

    private void answered() {
        act(
                "drafter",
                RequestAction.PROPOSE,
                new RequestInput.Proposing(List.of(new ProposedAnswer(0, Outcome.GRANTED, "")), ""));
        act("head", RequestAction.AGREE, plain());
        act("office", RequestAction.AGREE, plain());
        act("leader", RequestAction.APPROVE, plain());
        act(
                "office",
                RequestAction.SERVE,
                new RequestInput.Serving(granted.issue(id), ServiceWay.POST, LocalDate.now(today), "XA1"));
    }

    private void act(String user, RequestAction action, RequestInput input) {
        actingAs.user(user);
        requests.perform(id, requests.find(id).version(), action, input);
    }

    private List<Obligation> all() {
        entities.clear();
        return obligations.of(SubjectKind.REQUEST, id);
    }

    /** The latest. */
    private Obligation owed() {
        return all().get(all().size() - 1);
    }

    private Section industry() {
        return entities.createQuery("select s from Section s where s.name = '产业发展科'", Section.class)
                .getSingleResult();
    }

    private long told(String occasion, String user) {
        return count(
                "select count(*) from notice n join officer o on o.id = n.recipient_id where n.subject_kind = 'REQUEST'"
                        + " and n.subject_id = " + id + " and n.occasion = '" + occasion + "' and o.user_name = '"
                        + user + "'");
    }

    private long unread() {
        return count("select count(*) from notice where read_at is null and subject_kind = 'REQUEST' and subject_id = "
                + id);
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static RequestInput plain() {
        return new RequestInput.Plain("已核对");
    }
}
