package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.procedure.ActionInput;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** 办理栏目: what the dialogue of an action asks. */
public class ActFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AttributeChoice choice;
    private String remark;
    private String documentNumber;
    private LocalDate formationDate;
    private LocalDate issueDate;
    private List<String> numberGaps = List.of();

    ActFields(AttributeChoice choice) {
        this.choice = choice;
    }

    /** @param decides whether the chosen action asks for the attribute */
    ActionInput input(boolean decides) {
        return new ActionInput(
                remark, decides ? choice.decision() : null, documentNumber, formationDate, issueDate, null);
    }

    public AttributeChoice getChoice() {
        return choice;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getFormationDate() {
        return formationDate;
    }

    public void setFormationDate(LocalDate formationDate) {
        this.formationDate = formationDate;
    }

    public LocalDate getIssueDate() {
        return issueDate;
    }

    public void setIssueDate(LocalDate issueDate) {
        this.issueDate = issueDate;
    }

    /** 空号: the numbers of this year that no document carries. */
    public List<String> getNumberGaps() {
        return numberGaps;
    }

    void setNumberGaps(List<String> gaps) {
        numberGaps = List.copyOf(gaps);
    }
}
