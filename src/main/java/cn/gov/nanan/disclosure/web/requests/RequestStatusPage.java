package cn.gov.nanan.disclosure.web.requests;

import cn.gov.nanan.disclosure.enquiry.AskedOfApplicant;
import cn.gov.nanan.disclosure.enquiry.Enquiries;
import cn.gov.nanan.disclosure.enquiry.Enquiry;
import cn.gov.nanan.disclosure.enquiry.EnquiryFileRow;
import cn.gov.nanan.disclosure.enquiry.MessageKind;
import cn.gov.nanan.disclosure.enquiry.PublicStep;
import cn.gov.nanan.disclosure.enquiry.SaidMessage;
import cn.gov.nanan.disclosure.enquiry.SignedTickets;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.reply.ReplyDeadlines;
import cn.gov.nanan.disclosure.reply.ReplyDue;
import cn.gov.nanan.disclosure.web.Texts;
import cn.gov.nanan.disclosure.web.gate.CallerAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/**
 * 申请查询: number and code are sent in the body, never in an address. What is said afterwards carries a pass in place of the
 * code, good for a while.
 */
@Named
@RequestScoped
public class RequestStatusPage {
    @Inject
    private Enquiries enquiries;

    @Inject
    private SignedTickets tickets;

    @Inject
    private ReplyDeadlines deadlines;

    @Inject
    private Texts texts;

    private Map<String, String> sent = Map.of();
    private Enquiry enquiry;
    private ReplyDue due;
    private AskedOfApplicant asked;
    private List<EnquiryFileRow> answers;
    private List<String> wanted;
    private List<SaidMessage> said;
    private MessageKind done;
    private String refusal;

    public void load() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        if (!"POST".equals(request.getMethod())) {
            return;
        }
        sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        try {
            answer(request);
        } catch (BusinessException refused) {
            refusal = texts.of(refused);
        }
    }

    private void answer(HttpServletRequest request) {
        if (text("pass").isEmpty()) {
            enquiry = enquiries.look(text("number"), text("code"), CallerAddress.of(request));
        } else {
            enquiry = enquiries.again(text("pass"));
            say();
        }
        asked = enquiries.asked(enquiry);
        due = enquiry.receivedOn() != null && enquiry.step().isOwed()
                ? deadlines.due(enquiry.receivedOn(), enquiry.events())
                : null;
    }

    /** 补正、撤回; a refusal leaves the rest of the page as it is. */
    private void say() {
        MessageKind kind =
                switch (text("act")) {
                    case "clarify" -> MessageKind.CLARIFICATION;
                    case "withdraw" -> MessageKind.WITHDRAWAL;
                    default -> null;
                };
        if (kind != null) {
            try {
                enquiries.say(text("pass"), kind, text("text"), text("ticket"));
                done = kind;
            } catch (BusinessException refused) {
                refusal = texts.of(refused);
            }
        }
    }

    private String text(String parameter) {
        return sent.getOrDefault(parameter, "").strip();
    }

    /** 申请编号 as typed. */
    public String number() {
        return text("number");
    }

    /** What he wrote and could not be taken. */
    public String written() {
        return done == null ? text("text") : "";
    }

    public Enquiry enquiry() {
        return enquiry;
    }

    /** 答复到期日, as long as the period runs; null else. */
    public ReplyDue due() {
        return due;
    }

    /** 请申请人做的; null where nothing is asked of him now. */
    public AskedOfApplicant asked() {
        return asked;
    }

    /** What was taken just now; null where nothing was. */
    public MessageKind done() {
        return done;
    }

    public String refusal() {
        return refusal;
    }

    /** What he has said already, read once. */
    public List<SaidMessage> said() {
        if (said == null) {
            said = enquiries.said(enquiry);
        }
        return said;
    }

    /** 已提交补正或者说明: nothing is asked of him any more, though he may add to it. */
    public boolean isReplied() {
        return enquiry.isReplied(said());
    }

    /** Can it be withdrawn, and did he not say so already? */
    public boolean isWithdrawable() {
        return !enquiry.step().isEnded()
                && said().stream().noneMatch(message -> message.kind() == MessageKind.WITHDRAWAL);
    }

    /** 所需信息, read once. */
    public List<String> wanted() {
        if (wanted == null) {
            wanted = enquiries.wanted(enquiry);
        }
        return wanted;
    }

    /** What a step means: of the answer, by which way it went. */
    public String about(PublicStep step) {
        boolean served = step == PublicStep.ANSWERED && enquiry.served() != null;
        return served ? "enquiry.served." + enquiry.served() : "enquiry.step." + step;
    }

    /** 可以领取的文书, read once. */
    public List<EnquiryFileRow> answers() {
        if (answers == null) {
            answers = enquiries.answers(enquiry);
        }
        return answers;
    }

    public String pass() {
        return tickets.pass(enquiry.number());
    }

    public String ticket() {
        return tickets.form();
    }
}
