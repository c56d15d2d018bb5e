package cn.gov.nanan.disclosure.demo;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.reply.ReplyDeadlines;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.request.DeliveryForm;
import cn.gov.nanan.disclosure.request.DeliveryRoute;
import cn.gov.nanan.disclosure.request.IncomingRequest;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.ProposedAnswer;
import cn.gov.nanan.disclosure.request.RequestActed;
import cn.gov.nanan.disclosure.request.RequestAction;
import cn.gov.nanan.disclosure.request.RequestArrived;
import cn.gov.nanan.disclosure.request.RequestInput;
import cn.gov.nanan.disclosure.request.RequestNumbers;
import cn.gov.nanan.disclosure.request.ServiceWay;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Officers;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Sections;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 演示申请之集: carries each row of {@code db/demo/requests.csv} as far as it says, through the real acts. */
@Stateless
public class DemoRequests {
    /** 查询码 of each demo request: one well-known code, as one well-known password. */
    private static final String CODE = "DEMQCDE23456";

    private static final String REMARK = "请按规定办理。";
    private static final int WAIT = 15;
    private static final int EXTENSION = 20;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private PersonalSeal seal;

    @Inject
    private RequestNumbers numbers;

    @Inject
    private DemoLetters letters;

    @Inject
    private ReplyDeadlines deadlines;

    @Inject
    private Event<RequestArrived> arrivals;

    @Inject
    private Event<RequestActed> acted;

    @Inject
    private Officers officers;

    @Inject
    private Sections sections;

    @Inject
    private Calendars calendars;

    /** In the order in which they came, as their numbers say. */
    public void load() {
        List<Actor> everybody = officers.all().stream().map(Actor::alone).toList();
        DemoDays days = new DemoDays(calendars.current(), clock.instant());
        DemoRequestRow.all().stream()
                .sorted((one, other) -> other.begun() - one.begun())
                .forEach(row -> carry(row, everybody, days));
    }

    private void carry(DemoRequestRow row, List<Actor> everybody, DemoDays days) {
        InformationRequest request = begin(row, days);
        int act = 0;
        for (DemoRequestRow.Acted next : row.acts()) {
            act++;
            Instant at = days.at(next.daysAgo(), act);
            if (next.isLetters()) {
                letters.issue(request, row, office(everybody), at);
            } else {
                perform(request, next.action(), row, everybody, at);
            }
        }
    }

    private static Officer office(List<Actor> everybody) {
        return everybody.stream()
                .filter(one -> one.acts(Role.DISCLOSURE_OFFICE))
                .findFirst()
                .map(Actor::officer)
                .orElseThrow();
    }

    private InformationRequest begin(DemoRequestRow row, DemoDays days) {
        LocalDate on = days.ago(row.begun());
        InformationRequest request = new InformationRequest(
                new IncomingRequest(
                        numbers.next(on.getYear()),
                        row.channel(),
                        row.kind(),
                        seal.seal(row.applicant().wantedFor(row.purpose())),
                        seal.fingerprint(CODE),
                        List.of(row.wanted()),
                        DeliveryForm.PAPER,
                        DeliveryRoute.POST,
                        on),
                days.at(row.begun(), 0));
        entities.persist(request);
        entities.flush();
        arrivals.fire(new RequestArrived(request, seal.fingerprint(CODE), days.at(row.begun(), 0)));
        return request;
    }

    private void perform(
            InformationRequest request, RequestAction action, DemoRequestRow row, List<Actor> everybody, Instant at) {
        Actor actor = everybody.stream()
                .filter(one -> request.openActions(one, deadlines::due, at).contains(action))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(action + " at " + request.step() + ": " + request.number()));
        if (action == RequestAction.PROPOSE) {
            letters.enclose(request, row, actor.officer(), at);
        }
        RequestActed event = request.perform(action, actor, input(request, action, row, at), deadlines::due, at);
        entities.flush();
        acted.fire(event);
    }

    private RequestInput input(InformationRequest request, RequestAction action, DemoRequestRow row, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, BureauClock.ZONE);
        return switch (action) {
            case REGISTER -> new RequestInput.Registering(row.theme(), day, "");
            case CONFIRM -> new RequestInput.Dated(day, "");
            case ASK_COMPLETION -> new RequestInput.Awaiting(
                    day.plusDays(WAIT), "1．写明所需的是哪一类扶持（资金、奖励或者其他）；\n2．写明扶持发生的年度。");
            case ASSIGN -> new RequestInput.Allotting(
                    sections.byName(row.section()).orElseThrow(), REMARK);
            case SEARCH -> new RequestInput.Searching(
                    "本科室业务档案、办公系统", row.wanted().title(), "检索到有关材料，见案卷。");
            case CONSULT -> new RequestInput.Consulting(
                    ReplyEventKind.THIRD_PARTY_ASKED, day, "演示企业丑有限公司", "技术改造专项资金拟补助项目中贵方的投资构成和设备清单");
            case PROPOSE -> new RequestInput.Proposing(
                    List.of(new ProposedAnswer(0, row.outcome(), row.ground(), row.reason())), "");
            case EXTEND -> new RequestInput.Extending(EXTENSION, day, "申请公开的内容涉及多个科室的统计台账，需要逐份核对");
            case SERVE -> new RequestInput.Serving(letters.number(request), ServiceWay.POST, day, "XA00000000035");
            default -> new RequestInput.Plain(REMARK);
        };
    }
}
