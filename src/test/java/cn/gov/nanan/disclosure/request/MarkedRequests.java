package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.Sealed;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** 带标记的申请: one request through its acts, whatever only the house may know of it beginning with a marked word. */
public final class MarkedRequests {
    public static final String NUMBER = "YSQ-2026-W0001";

    private final String mark;
    private final InformationRequest request;
    private final Consumer<RequestActed> told;
    private LocalDate today = RequestCases.ARRIVED;

    private MarkedRequests(String mark, Consumer<RequestActed> told) {
        this.mark = mark;
        this.told = told;
        request = new InformationRequest(
                new IncomingRequest(
                        NUMBER,
                        ArrivalChannel.INTERNET,
                        ApplicantKind.NATURAL_PERSON,
                        new Sealed(mark + "密钥", mark + "密文", mark + "指纹"),
                        mark + "查询码",
                        List.of(new Wanted("技改项目名单", mark + "文号", mark + "描述")),
                        DeliveryForm.PAPER,
                        DeliveryRoute.ONLINE,
                        today),
                RequestCases.at(today));
    }

    /** Its acts from registration to service, each told when it is done. */
    public static void life(String mark, Consumer<RequestActed> told) {
        new MarkedRequests(mark, told).handle();
    }

    private void handle() {
        Section section = new Section(mark + "科", Section.Kind.SECTION, 1);
        Actor office = actor("公开办", null, Role.DISCLOSURE_OFFICE);
        Actor other = actor("公开办二", null, Role.DISCLOSURE_OFFICE);
        Actor drafter = actor("拟稿", section, Role.DRAFTER);
        Actor head = actor("科长", section, Role.SECTION_HEAD);
        perform(office, RequestAction.REGISTER, new RequestInput.Registering("0601", null, mark + "登记"));
        perform(office, RequestAction.CONFIRM, new RequestInput.Dated(today, mark + "确认"));
        perform(office, RequestAction.ASK_COMPLETION, new RequestInput.Awaiting(today.plusDays(10), "请写明年份"));
        perform(office, RequestAction.COMPLETE, new RequestInput.Dated(today, mark + "补正"));
        perform(office, RequestAction.ASSIGN, new RequestInput.Allotting(section, mark + "分办"));
        perform(
                drafter,
                RequestAction.CONSULT,
                new RequestInput.Consulting(ReplyEventKind.THIRD_PARTY_ASKED, today, mark + "公司", mark + "征求"));
        today = today.plusDays(1);
        perform(
                drafter,
                RequestAction.HEAR,
                new RequestInput.Hearing(
                        ReplyEventKind.THIRD_PARTY_ANSWERED, today, mark + "公司", Opinion.REFUSES, mark + "意见"));
        perform(drafter, RequestAction.SEARCH, new RequestInput.Searching(mark + "处", mark + "词", mark + "果"));
        perform(
                drafter,
                RequestAction.PROPOSE,
                new RequestInput.Proposing(
                        List.of(new ProposedAnswer(0, Outcome.DENIED_PROCESS_INFO, mark + "理由")), mark + "拟答复"));
        perform(head, RequestAction.AGREE, new RequestInput.Plain(mark + "同意"));
        perform(other, RequestAction.AGREE, new RequestInput.Plain(mark + "审查"));
        perform(actor("领导", section, Role.LEADER), RequestAction.APPROVE, new RequestInput.Plain(mark + "审批"));
        perform(
                office,
                RequestAction.SERVE,
                new RequestInput.Serving(mark + "1号", ServiceWay.POST, today, mark + "挂号"));
    }

    private Actor actor(String name, Section section, Role role) {
        return RequestCases.actor(mark + name, section, role);
    }

    private void perform(Actor actor, RequestAction action, RequestInput input) {
        told.accept(request.perform(action, actor, input, RequestCases.clock(today), RequestCases.at(today)));
    }
}
