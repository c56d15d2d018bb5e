package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.applicant.Sealed;
import cn.gov.nanan.disclosure.calendar.AnnouncedYears;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.fee.FeeMethod;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.ReplyClock;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.reply.ReplyPeriods;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** 申请样件: requests, the officers who handle them, and what each act is told. */
final class RequestCases {
    static final WorkingCalendar CALENDAR = AnnouncedYears.calendar();
    static final Section INDUSTRY = new Section("产业发展科", Section.Kind.SECTION, 1);
    static final Section SAFETY = new Section("安全监管科", Section.Kind.SECTION, 2);
    static final Actor DRAFTER = actor("drafter", INDUSTRY, Role.DRAFTER);
    static final Actor HEAD = actor("head", INDUSTRY, Role.SECTION_HEAD);
    static final Actor BOTH = actor("both", INDUSTRY, Role.DRAFTER, Role.SECTION_HEAD);
    static final Actor LEADER = actor("leader", INDUSTRY, Role.LEADER);
    static final Actor OFFICE = actor("office", null, Role.DISCLOSURE_OFFICE);
    static final Actor OFFICE_HEAD = head(actor("officehead", null, Role.DISCLOSURE_OFFICE));
    static final Actor GENERAL = actor("general", null, Role.GENERAL_OFFICE);
    static final Actor STRANGER = actor("head2", SAFETY, Role.SECTION_HEAD);
    static final Actor SIGNATORY = actor("signatory", null, Role.SIGNATORY);
    static final Actor ADMIN = actor("admin", null, Role.ADMIN);
    static final Actor AUDITOR = actor("auditor", null, Role.AUDITOR);
    static final List<Actor> EVERYBODY =
            List.of(DRAFTER, HEAD, BOTH, LEADER, OFFICE, OFFICE_HEAD, GENERAL, STRANGER, SIGNATORY, ADMIN, AUDITOR);

    static final LocalDate ARRIVED = LocalDate.of(2026, 3, 2);

    private RequestCases() {}

    static Actor actor(String userName, Section section, Role... roles) {
        Officer officer = new Officer(userName, userName, "-", false);
        for (Role role : roles) {
            officer.appoint(role, role.isOfSection() ? section : null);
        }
        return Actor.alone(officer);
    }

    private static Actor head(Actor actor) {
        actor.officer().headOffice(true);
        return actor;
    }

    static InformationRequest.Reckoning clock(LocalDate today) {
        return (received, events) -> ReplyClock.due(CALENDAR, new ReplyPeriods(20, 20, 15, 7), received, events, today);
    }

    static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(BureauClock.ZONE).toInstant();
    }

    static InformationRequest arrived(ArrivalChannel channel, Wanted... matters) {
        return new InformationRequest(
                new IncomingRequest(
                        "YSQ-2026-0001",
                        channel,
                        ApplicantKind.NATURAL_PERSON,
                        new Sealed("k1", "", ""),
                        "",
                        List.of(matters),
                        DeliveryForm.PAPER,
                        DeliveryRoute.POST,
                        ARRIVED),
                at(ARRIVED));
    }

    static PersonalData nobody() {
        return new PersonalData(Map.of(
                PersonalField.NAME,
                "李申请",
                PersonalField.ID_NUMBER,
                "350583199003070011",
                PersonalField.ADDRESS,
                "南安市溪美街道新华街1号"));
    }

    static Wanted wanted(String title) {
        return new Wanted(title, null, null);
    }

    /** What the act needs to be accepted, on this day. */
    static RequestInput everything(RequestAction action, InformationRequest request, LocalDate day) {
        return switch (action) {
            case REGISTER -> new RequestInput.Registering(
                    "0601", request.channel().isConfirmed() ? null : request.arrivedOn(), "");
            case CONFIRM, COMPLETE, EXPLAIN, SETTLE -> new RequestInput.Dated(day, "已核对");
            case LAPSE -> new RequestInput.Dated(
                    request.asking()
                            .map(act -> LocalDate.ofInstant(act.at(), BureauClock.ZONE))
                            .orElse(day),
                    "已核对");
            case WAIVE -> new RequestInput.Waiving(null, "已当面告知");
            case CHARGE -> new RequestInput.Charging(day.plusDays(10), FeeMethod.BY_ITEM, 10, 12, "请缴费");
            case ASK_COMPLETION, ASK_REASON -> new RequestInput.Awaiting(day.plusDays(10), "请予办理");
            case ASSIGN, REASSIGN -> new RequestInput.Allotting(INDUSTRY, "请办理");
            case SEARCH -> new RequestInput.Searching("档案室、办公系统", "“技改”2019—2025", "未找到");
            case CONSULT -> new RequestInput.Consulting(ReplyEventKind.THIRD_PARTY_ASKED, day, "某公司", "");
            case HEAR -> new RequestInput.Hearing(
                    ReplyEventKind.THIRD_PARTY_ANSWERED, day, "某公司", Opinion.AGREES, "同意公开");
            case CORRECT -> new RequestInput.Redating(request.recordedEvents().size() - 1, day, "日期登记有误");
            case SHARE -> new RequestInput.Sharing(1, SAFETY, "请就此项提出意见");
            case CONTRIBUTE -> new RequestInput.Proposing(List.of(new ProposedAnswer(1, Outcome.GRANTED, "")), "");
            case PROPOSE -> new RequestInput.Proposing(
                    request.matters().stream()
                            .map(matter -> new ProposedAnswer(matter.position(), Outcome.GRANTED, ""))
                            .toList(),
                    "");
            case EXTEND -> new RequestInput.Extending(10, day, "内容较多");
            case DELAY -> new RequestInput.Delaying(day, day.plusDays(60), "数量较多");
            case SERVE -> new RequestInput.Serving("南工信公复〔2026〕" + 1 + "号", ServiceWay.POST, day, "XA12345678935");
            default -> new RequestInput.Plain("已核对");
        };
    }
}
