package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Review;
import cn.gov.nanan.disclosure.publicview.Withdrawal;
import cn.gov.nanan.disclosure.screening.ScreeningPoint;
import cn.gov.nanan.disclosure.staff.Officer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
    private final PassageFields passages = new PassageFields();
    private ScreeningPoint[] confirmed = {};
    private String[] looked = {};

    ActFields(AttributeChoice choice) {
        this.choice = choice;
    }

    /**
     * What the officer says with this act; what he did not choose he does not say.
     *
     * @param assignees among whom the assignee was chosen
     */
    ActionInput input(Action action, List<Officer> assignees) {
        ActionInput.Remarked said = new ActionInput.Remarked(remark);
        Review review = Review.of(answers.findings());
        return switch (action) {
            case SUBMIT, AGREE, DETERMINE -> chosen(
                    decision ->
                            new ActionInput.Deciding(decision, Optional.ofNullable(elements.getCategoryCode()), said),
                    said);
            case GIVE_OPINION -> choice.isUndecided()
                    ? new ActionInput.Undecided(review, said)
                    : chosen(advice -> new ActionInput.Advising(advice, review, said), said);
            case PASS_RECHECK -> new ActionInput.Reviewing(review, said);
            case ISSUE -> new ActionInput.Issuing(documentNumber, formationDate, issueDate, said);
            case ARRANGE -> new ActionInput.Arranging(elements.elements(), said);
            case LINK, EXTRACT -> new ActionInput.Sourced(new SourcePage(sourceUrl, sourceAgency, sourceFoundOn), said);
            case CORRECT -> new ActionInput.Correcting(correction.amendment(elements), said);
            case WITHDRAW -> withdrawal == null ? said : new ActionInput.Withdrawing(withdrawal, said);
            case REASSIGN -> assignees.stream()
                    .filter(one -> one.id().equals(assignee))
                    .findFirst()
                    .<ActionInput>map(to -> new ActionInput.Assigning(to, said))
                    .orElse(said);
            default -> said;
        };
    }

    private ActionInput chosen(Function<Decision, ActionInput> with, ActionInput without) {
        Decision decision = choice.decision();
        return decision == null ? without : with.apply(decision);
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

    public PassageFields getPassages() {
        return passages;
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

    /** 已核对. */
    Set<ScreeningPoint> confirmations() {
        return Set.of(confirmed);
    }

    public ScreeningPoint[] getConfirmed() {
        return confirmed.clone();
    }

    public void setConfirmed(ScreeningPoint[] confirmed) {
        this.confirmed = confirmed == null ? new ScreeningPoint[0] : confirmed.clone();
    }

    /** 附件隐藏内容已看过. */
    Set<String> ticks() {
        return Set.of(looked);
    }

    public String[] getLooked() {
        return looked.clone();
    }

    public void setLooked(String[] looked) {
        this.looked = looked == null ? new String[0] : looked.clone();
    }

    public Long getAssignee() {
        return assignee;
    }

    public void setAssignee(Long assignee) {
        this.assignee = assignee;
    }
}
