package cn.gov.nanan.disclosure.web.remedies;

import cn.gov.nanan.disclosure.remedy.RemedyCase;
import cn.gov.nanan.disclosure.remedy.RemedyKind;
import cn.gov.nanan.disclosure.remedy.RemedyRecord;
import cn.gov.nanan.disclosure.remedy.RemedyResult;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** 救济登记的栏目. */
public class RemedyFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private RemedyKind kind;
    private String number;
    private String body;
    private LocalDate receivedOn;
    private String matter;
    private String request;
    private LocalDate respondedOn;
    private RemedyResult result;
    private LocalDate decidedOn;
    private String remark;

    static RemedyFields of(RemedyCase known) {
        RemedyRecord written = known.written();
        RemedyFields fields = new RemedyFields();
        fields.kind = written.kind();
        fields.number = written.number();
        fields.body = written.body();
        fields.receivedOn = written.receivedOn();
        fields.matter = written.matter();
        fields.request = known.request() == null ? null : known.request().number();
        fields.respondedOn = written.respondedOn();
        fields.result = written.result();
        fields.decidedOn = written.decidedOn();
        fields.remark = written.remark();
        return fields;
    }

    RemedyRecord written() {
        return new RemedyRecord(kind, number, body, receivedOn, matter, respondedOn, result, decidedOn, remark);
    }

    public List<RemedyKind> kinds() {
        return List.of(RemedyKind.values());
    }

    /** Those of the kind that is chosen. */
    public List<RemedyResult> results() {
        return kind == null ? List.of() : kind.results();
    }

    public RemedyKind getKind() {
        return kind;
    }

    public void setKind(RemedyKind kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public LocalDate getRespondedOn() {
        return respondedOn;
    }

    public void setRespondedOn(LocalDate respondedOn) {
        this.respondedOn = respondedOn;
    }

    public RemedyResult getResult() {
        return result;
    }

    public void setResult(RemedyResult result) {
        this.result = result;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
