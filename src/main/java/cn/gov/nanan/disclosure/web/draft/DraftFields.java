package cn.gov.nanan.disclosure.web.draft;

import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.SelfCheck;
import cn.gov.nanan.disclosure.form.Urgency;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.web.items.AttributeChoice;
import cn.gov.nanan.disclosure.web.items.ElementFields;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** 发文处理单栏目: the fields of the draft page while they are being filled in. */
public class DraftFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private TypeFields type = new TypeFields();
    private AttributeChoice choice = AttributeChoice.of(null);
    private ElementFields elements = new ElementFields();
    private String recipients;
    private String copies;
    private Urgency urgency = Urgency.ORDINARY;
    private String body;
    private ValidityFields validity = new ValidityFields();
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
        fields.type = TypeFields.of(item);
        fields.choice = AttributeChoice.of(item.decision());
        fields.elements = ElementFields.of(form.elements());
        fields.recipients = form.recipients();
        fields.copies = form.copies();
        fields.urgency = form.urgency();
        fields.body = form.body();
        fields.validity = ValidityFields.of(form);
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
        fields.validity = new ValidityFields();
        fields.selfChecks = new SelfCheck[0];
        fields.provenance = ProvenanceFields.of(item.kind());
        return fields;
    }

    /** 变更: the same, but made by whom the earlier one was and claimed as it was, 条例第十条、第十五条. Its dates stay behind. */
    static DraftFields amendmentOf(InformationItem item) {
        DraftFields fields = copyOf(item);
        fields.provenance = ProvenanceFields.of(item.provenance());
        return fields;
    }

    DispatchForm dispatchForm() {
        return dispatchForm(Set.of());
    }

    /** The form without these texts, to see what else is wrong with it. */
    DispatchForm dispatchForm(Set<FormText> without) {
        Map<FormText, String> texts = texts();
        without.forEach(text -> texts.put(text, text == FormText.TITLE ? "—" : null));
        return new DispatchForm(
                texts.get(FormText.TITLE),
                elements.getCategoryCode(),
                elements.getThemeCode(),
                texts.get(FormText.KEYWORDS),
                texts.get(FormText.SUMMARY),
                texts.get(FormText.RECIPIENTS),
                texts.get(FormText.COPIES),
                urgency,
                texts.get(FormText.BODY),
                validity.getEffective(),
                validity.getExpiry(),
                Set.of(selfChecks));
    }

    /** What is typed, as it is typed. */
    Map<FormText, String> texts() {
        Map<FormText, String> texts = new EnumMap<>(FormText.class);
        texts.put(FormText.TITLE, title);
        texts.put(FormText.KEYWORDS, elements.getKeywords());
        texts.put(FormText.SUMMARY, elements.getSummary());
        texts.put(FormText.RECIPIENTS, recipients);
        texts.put(FormText.COPIES, copies);
        texts.put(FormText.BODY, body);
        texts.put(FormText.REMARK, remark);
        return texts;
    }

    /** What the new kind asks for instead; what was typed for all kinds stays. */
    void startAs(InformationKind kind) {
        provenance = ProvenanceFields.of(kind);
        if (kind != InformationKind.DOCUMENT) {
            type = new TypeFields();
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

    public TypeFields getType() {
        return type;
    }

    public ElementFields getElements() {
        return elements;
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

    public ValidityFields getValidity() {
        return validity;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
