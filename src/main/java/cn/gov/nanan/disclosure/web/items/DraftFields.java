package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.attribute.DocumentType;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.SelfCheck;
import cn.gov.nanan.disclosure.form.Urgency;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/** 发文处理单栏目: the fields of the draft page while they are being filled in. */
public class DraftFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private DocumentType documentType;
    private String typeRuleCode;
    private AttributeChoice choice = AttributeChoice.of(null);
    private String categoryCode;
    private String themeCode;
    private String keywords;
    private String summary;
    private String recipients;
    private String copies;
    private Urgency urgency = Urgency.ORDINARY;
    private String body;
    private LocalDate effectiveDate;
    private LocalDate expiryDate;
    private SelfCheck[] selfChecks = {};
    private ProvenanceFields provenance = ProvenanceFields.of(InformationKind.DOCUMENT);
    private String remark;

    /** An empty form for this kind of information. */
    static DraftFields of(InformationKind kind) {
        DraftFields fields = new DraftFields();
        fields.provenance = ProvenanceFields.of(kind);
        return fields;
    }

    static DraftFields of(InformationItem item) {
        DraftFields fields = new DraftFields();
        DispatchForm form = item.form();
        fields.title = form.title();
        fields.documentType = item.documentType();
        fields.typeRuleCode = item.typeRule() == null ? null : item.typeRule().code();
        fields.choice = AttributeChoice.of(item.decision());
        fields.categoryCode = form.categoryCode();
        fields.themeCode = form.themeCode();
        fields.keywords = form.keywords();
        fields.summary = form.summary();
        fields.recipients = form.recipients();
        fields.copies = form.copies();
        fields.urgency = form.urgency();
        fields.body = form.body();
        fields.effectiveDate = form.effectiveDate();
        fields.expiryDate = form.expiryDate();
        fields.selfChecks = form.selfChecks().toArray(SelfCheck[]::new);
        fields.provenance = ProvenanceFields.of(item.provenance());
        return fields;
    }

    /**
     * 复制: an earlier item as the beginning of a new one. Its dates, number and files stay behind, and so does what its
     * drafter declared of it alone: the self-checks and where it came from.
     */
    static DraftFields copyOf(InformationItem item) {
        DraftFields fields = of(item);
        fields.effectiveDate = null;
        fields.expiryDate = null;
        fields.selfChecks = new SelfCheck[0];
        fields.provenance = ProvenanceFields.of(item.kind());
        return fields;
    }

    DispatchForm dispatchForm() {
        return new DispatchForm(
                title,
                categoryCode,
                themeCode,
                keywords,
                summary,
                recipients,
                copies,
                urgency,
                body,
                effectiveDate,
                expiryDate,
                Set.of(selfChecks));
    }

    /** What the new kind asks for instead; what was typed for all kinds stays. */
    void startAs(InformationKind kind) {
        provenance = ProvenanceFields.of(kind);
        if (kind != InformationKind.DOCUMENT) {
            documentType = null;
            typeRuleCode = null;
        }
    }

    /** Does the drafter see one of the three criteria of 条例第十九条? */
    public boolean isPublicInterest() {
        return Arrays.stream(selfChecks).anyMatch(SelfCheck::isPublicInterest);
    }

    public SelfCheck[] getSelfChecks() {
        return selfChecks.clone();
    }

    public void setSelfChecks(SelfCheck[] selfChecks) {
        this.selfChecks = selfChecks.clone();
    }

    public ProvenanceFields getProvenance() {
        return provenance;
    }

    public AttributeChoice getChoice() {
        return choice;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public DocumentType getDocumentType() {
        return documentType;
    }

    public void setDocumentType(DocumentType documentType) {
        this.documentType = documentType;
    }

    public String getTypeRuleCode() {
        return typeRuleCode;
    }

    public void setTypeRuleCode(String typeRuleCode) {
        this.typeRuleCode = typeRuleCode;
    }

    public String getCategoryCode() {
        return categoryCode;
    }

    public void setCategoryCode(String categoryCode) {
        this.categoryCode = categoryCode;
    }

    public String getThemeCode() {
        return themeCode;
    }

    public void setThemeCode(String themeCode) {
        this.themeCode = themeCode;
    }

    public String getKeywords() {
        return keywords;
    }

    public void setKeywords(String keywords) {
        this.keywords = keywords;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }

    public String getCopies() {
        return copies;
    }

    public void setCopies(String copies) {
        this.copies = copies;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getEffectiveDate() {
        return effectiveDate;
    }

    public void setEffectiveDate(LocalDate effectiveDate) {
        this.effectiveDate = effectiveDate;
    }

    public LocalDate getExpiryDate() {
        return expiryDate;
    }

    public void setExpiryDate(LocalDate expiryDate) {
        this.expiryDate = expiryDate;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
