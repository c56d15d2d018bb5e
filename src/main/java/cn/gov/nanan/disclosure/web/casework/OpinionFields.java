package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.request.Opinion;
import cn.gov.nanan.disclosure.request.RequestInput;
import java.io.Serializable;
import java.time.LocalDate;

/** 征求意见、登记意见栏目: who is asked by when, and what he has said. */
public class OpinionFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private ReplyEventKind event;
    private String whom;
    private LocalDate until;
    private Integer concerns;
    private Opinion opinion;

    RequestInput.Consulting asking(LocalDate day, String remark) {
        return new RequestInput.Consulting(event, day, whom, until, concerns, remark);
    }

    RequestInput.Hearing hearing(LocalDate day, String remark) {
        return new RequestInput.Hearing(event, day, whom, opinion, remark);
    }

    /** 征求: the first that is empty, or the day, which is what else may be wrong. */
    String placeOfAsking(LocalDate day) {
        if (event == null) {
            return "eventField:event";
        }
        if (isBlank(whom)) {
            return "whomField:whom";
        }
        return until != null && day != null && !until.isAfter(day) ? "untilField:until" : "dayField:day";
    }

    /** 登记意见: the same. */
    String placeOfHearing() {
        if (event == null) {
            return "eventField:event";
        }
        if (isBlank(whom)) {
            return "askedField:asked";
        }
        return opinion == null && event.isAnswer() ? "opinionField:opinion" : "dayField:day";
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public ReplyEventKind getEvent() {
        return event;
    }

    public void setEvent(ReplyEventKind event) {
        this.event = event;
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Integer getConcerns() {
        return concerns;
    }

    public void setConcerns(Integer concerns) {
        this.concerns = concerns;
    }

    public Opinion getOpinion() {
        return opinion;
    }

    public void setOpinion(Opinion opinion) {
        this.opinion = opinion;
    }
}
