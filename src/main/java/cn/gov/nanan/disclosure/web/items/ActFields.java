package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.exchange.Withdrawal;
import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Field;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Review;
import cn.gov.nanan.disclosure.staff.Officer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** 办理栏目: what the dialogue of an action asks. */
public class ActFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AttributeChoice choice;
    private String remark;
    private String documentNumber;
    private LocalDate formationDate;
    private LocalDate issueDate;
    private List<String> numberGaps = List.of();
    private final SecrecyAnswers answers = new SecrecyAnswers();
    private ElementFields elements = new ElementFields();
    private CorrectionFields correction = new CorrectionFields();
    private String sourceUrl;
    private String sourceAgency;
    private LocalDate sourceFoundOn;
    private Withdrawal.Reason withdrawal;
    private Long assignee;

    ActFields(AttributeChoice choice) {
        this.choice = choice;
    }

    /**
     * @param asked what the chosen action asks for
     * @param item the item whose elements are arranged
     * @param assignees among whom the assignee was chosen
     */
    ActionInput input(Set<Field> asked, InformationItem item, List<Officer> assignees) {
        return new ActionInput(
                remark,
                asked.contains(Field.DECISION) ? choice.decision() : null,
                documentNumber,
                formationDate,
                issueDate,
                asked.contains(Field.ELEMENTS) ? item.form().arranged(elements.elements()) : null,
                Review.of(answers.findings()),
                asked.contains(Field.SOURCE_PAGE) ? new SourcePage(sourceUrl, sourceAgency, sourceFoundOn) : null,
                withdrawal,
                assignees.stream()
                        .filter(one -> one.id().equals(assignee))
                        .findFirst()
                        .orElse(null),
                asked.contains(Field.CORRECTION) ? correction.amendment(elements) : null);
    }

    void setElements(ElementFields elements) {
        this.elements = elements;
    }

    public ElementFields getElements() {
        return elements;
    }

    void setCorrection(CorrectionFields correction) {
        this.correction = correction;
    }

    public CorrectionFields getCorrection() {
        return correction;
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

    public SecrecyAnswers getAnswers() {
        return answers;
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(String sourceUrl) {
        this.sourceUrl = sourceUrl;
    }

    public String getSourceAgency() {
        return sourceAgency;
    }

    public void setSourceAgency(String sourceAgency) {
        this.sourceAgency = sourceAgency;
    }

    public LocalDate getSourceFoundOn() {
        return sourceFoundOn;
    }

    public void setSourceFoundOn(LocalDate sourceFoundOn) {
        this.sourceFoundOn = sourceFoundOn;
    }

    public Withdrawal.Reason getWithdrawal() {
        return withdrawal;
    }

    public void setWithdrawal(Withdrawal.Reason withdrawal) {
        this.withdrawal = withdrawal;
    }

    public Long getAssignee() {
        return assignee;
    }

    public void setAssignee(Long assignee) {
        this.assignee = assignee;
    }
}
