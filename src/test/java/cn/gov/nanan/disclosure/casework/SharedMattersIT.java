package cn.gov.nanan.disclosure.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.request.Application;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.DeliveryForm;
import cn.gov.nanan.disclosure.request.DeliveryRoute;
import cn.gov.nanan.disclosure.request.ProposedAnswer;
import cn.gov.nanan.disclosure.request.RequestAction;
import cn.gov.nanan.disclosure.request.RequestInput;
import cn.gov.nanan.disclosure.request.RequestMatter;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.request.Requests;
import cn.gov.nanan.disclosure.request.Wanted;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.staff.Sections;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 分项交办: a section that was given one of several matters sees the request, finds it in its tray, answers its part. */
@ExtendWith(ArquillianExtension.class)
class SharedMattersIT {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

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
    private RequestTray tray;

    @Inject
    private RequestRegister register;

    @Inject
    private RelatedRequests related;

    @Inject
    private Sections sections;

    private long id;

    @BeforeEach
    void assigned() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
        assigned("李申请", "350583199003070011", new Wanted("技改项目名单", null, null), new Wanted("安全检查记录", null, null));
    }

    private void assigned(String name, String number, Wanted... matters) {
        actingAs.user("office");
        id = requests.enter(new Application(
                        ArrivalChannel.IN_PERSON,
                        ApplicantKind.NATURAL_PERSON,
                        new PersonalData(Map.of(
                                PersonalField.NAME, name,
                                PersonalField.ID_NUMBER, number,
                                PersonalField.PHONE, "13800001234")),
                        List.of(matters),
                        DeliveryForm.PAPER,
                        DeliveryRoute.POST,
                        null,
                        DAY))
                .id();
        act("office", RequestAction.REGISTER, new RequestInput.Registering("0601", DAY, ""));
        act("office", RequestAction.ASSIGN, new RequestInput.Allotting(section("产业发展科"), "请办理"));
    }

    @Test
    @DisplayName("附件2 二（二）2 分项交办：协办科室看得到、待办里有、收到通知；提交后汇总送审；交回后又看不到")
    void whoHelpsSeesAndAnswersItsPart() {
        assertUnseen("drafter2");
        act("office", RequestAction.SHARE, new RequestInput.Sharing(1, section("安全监管科"), "请提出意见"));
        assertEquals(1, told("drafter2"));
        assertEquals(0, told("auditor"));
        actingAs.user("drafter2");
        assertEquals(List.of(id), ids(tray.waiting(null, 10)));
        assertEquals(List.of(id), ids(register.page(RequestCriteria.ALL, null, 10)));
        assertTrue(requests.openActions(requests.find(id)).contains(RequestAction.CONTRIBUTE));
        assertFalse(requests.openActions(requests.find(id)).contains(RequestAction.PROPOSE));
        assertEquals(
                List.of(1),
                requests.answerable(requests.find(id), RequestAction.CONTRIBUTE).stream()
                        .map(RequestMatter::position)
                        .toList());
        assertThrows(BusinessException.class, () -> requests.applicant(id), "who asks is not its business");
        RequestInput whole = new RequestInput.Proposing(
                List.of(
                        new ProposedAnswer(0, Outcome.GRANTED, ""),
                        new ProposedAnswer(1, Outcome.DENIED_ENFORCEMENT_FILE, "属于行政执法案卷")),
                "");
        assertThrows(BusinessException.class, () -> act("drafter", RequestAction.PROPOSE, whole));
        act(
                "drafter2",
                RequestAction.CONTRIBUTE,
                new RequestInput.Proposing(
                        List.of(new ProposedAnswer(1, Outcome.DENIED_ENFORCEMENT_FILE, "属于行政执法案卷")), ""));
        actingAs.user("drafter2");
        assertEquals(List.of(), ids(tray.waiting(null, 10)), "nothing waits for it any more");
        act("drafter", RequestAction.PROPOSE, whole);
        assertEquals(RequestStep.SECTION_REVIEW, requests.find(id).step());
        act("head", RequestAction.RETURN, new RequestInput.Plain("交回重拟"));
        act("office", RequestAction.SHARE, new RequestInput.Sharing(1, section("产业发展科"), ""));
        assertUnseen("drafter2");
    }

    @Test
    @DisplayName("附件2 二（二）2 已撤销的科室不能承办，也不能协办")
    void aClosedSectionIsGivenNothing() {
        Section closed = section("安全监管科");
        actingAs.user("admin");
        sections.close(closed.id(), closed.version());
        for (RequestInput given : List.of(
                new RequestInput.Sharing(1, section("安全监管科"), "请提出意见"),
                new RequestInput.Allotting(section("安全监管科"), "改派"))) {
            RequestAction action = given instanceof RequestInput.Sharing ? RequestAction.SHARE : RequestAction.REASSIGN;
            assertTrue(assertThrows(BusinessException.class, () -> act("office", action, given))
                    .is(RefusalKind.INVALID));
        }
    }

    @Test
    @DisplayName("附件2 二（二）2 类似的申请：协办科室看得到交给它的，别的科室看不到")
    void whoHelpsSeesWhatIsAlike() {
        long mine = id;
        assigned("张申请", "350583199003070028", new Wanted("技改项目名单", null, null), new Wanted("安全检查记录", null, null));
        long other = id;
        act("office", RequestAction.SHARE, new RequestInput.Sharing(1, section("安全监管科"), "请提出意见"));
        id = mine;
        act("office", RequestAction.SHARE, new RequestInput.Sharing(1, section("安全监管科"), "请提出意见"));
        actingAs.user("drafter2");
        assertEquals(List.of(other), alike(mine));
        actingAs.user("auditor");
        assertEquals(List.of(other, other), alike(mine), "both of its matters");
    }

    private List<Long> alike(long request) {
        return related.alike(request).others().stream().map(RelatedRequest::id).toList();
    }

    private void assertUnseen(String user) {
        actingAs.user(user);
        assertTrue(
                assertThrows(BusinessException.class, () -> requests.find(id)).is(RefusalKind.NOT_FOUND));
        assertEquals(List.of(), ids(tray.waiting(null, 10)));
        assertEquals(List.of(), ids(register.page(RequestCriteria.ALL, null, 10)));
    }

    private void act(String user, RequestAction action, RequestInput input) {
        actingAs.user(user);
        requests.perform(id, requests.find(id).version(), action, input);
    }

    private static List<Long> ids(RequestRows rows) {
        return rows.rows().stream().map(RequestRow::id).toList();
    }

    private Section section(String name) {
        return entities.createQuery("select s from Section s where s.name = :name", Section.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    private long told(String user) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from notice n join officer o on o.id = n.recipient_id"
                                        + " where n.subject_kind = 'REQUEST' and n.occasion = 'REQUEST_ASSIGNED'"
                                        + " and n.subject_id = " + id + " and o.user_name = '" + user + "'")
                        .getSingleResult())
                .longValue();
    }
}
