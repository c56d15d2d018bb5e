package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.clearance.Answer;
import cn.gov.nanan.disclosure.clearance.Means;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.clearance.Reply;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.ClearanceRequests;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** 会商报批栏: asks other bodies about the item of the 办理单, and records what they answered, in a form beside the text. */
@Named
@ViewScoped
public class ItemClearances implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Where in the form is what is to be mended. */
    private static final Map<String, String> PLACES = Map.of(
            "body", "bodyField:asked",
            "askedOn", "askedOnField:askedOn",
            "answer", "answerField:answer",
            "means", "meansField:means",
            "on", "answeredOnField:answeredOn",
            "number", "numberField:answerNumber",
            "note", "noteField:note");

    @Inject
    private ClearanceRequests requests;

    @Inject
    private Reader reader;

    @Inject
    private Feedback feedback;

    private boolean open;
    private Long answered;
    private Purpose purpose = Purpose.INVOLVED;
    private String body;
    private Answer answer;
    private Means means;
    private LocalDate day;
    private String number;
    private String note;
    private String refusal;

    public boolean isOpenTo(InformationItem item) {
        return item.clearing(reader.actor()).isOpen();
    }

    /** Proposes who made, or claims, what was obtained. */
    public void chooseAsk(InformationItem item) {
        choose(null);
        Optional<String> declarer =
                item.declared().flatMap(one -> one.parties().stream().findFirst());
        purpose = declarer.isPresent() ? Purpose.THIRD_PARTY : Purpose.INVOLVED;
        body = declarer.orElse(item.provenance().holder());
    }

    /** 登记报请认定, of what the 公开办 could not decide. */
    public void chooseDetermination() {
        choose(null);
        purpose = Purpose.DETERMINATION;
    }

    public void chooseAnswer(long clearance) {
        choose(clearance);
    }

    private void choose(Long clearance) {
        open = true;
        answered = clearance;
        body = null;
        answer = null;
        means = null;
        day = null;
        number = null;
        note = null;
        refusal = null;
    }

    /** 确定; what was typed stays when it is refused. */
    public String confirm(InformationItem item, int version) {
        try {
            if (isAsking()) {
                requests.ask(item.id(), version, purpose, body, day);
            } else {
                requests.answer(item.id(), version, answered, new Reply(answer, means, day, number, note));
            }
        } catch (BusinessException refused) {
            refusal = feedback.refusedAt("clearance-form", PLACES, refused);
            return null;
        }
        feedback.done("clearance.asked");
        return "/items/item?faces-redirect=true&id=" + item.id();
    }

    /** 取消. */
    public void close() {
        open = false;
    }

    public boolean isOpen() {
        return open;
    }

    /** What the form is about: a question of this purpose, or the answer to one, by which what was typed is kept. */
    public String subject() {
        return isAsking() ? "ask" : "answer " + answered;
    }

    public boolean isAsking() {
        return answered == null;
    }

    public String getRefusal() {
        return refusal;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }

    public Means getMeans() {
        return means;
    }

    public void setMeans(Means means) {
        this.means = means;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
