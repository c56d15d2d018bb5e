package cn.gov.nanan.disclosure.worklist;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.DocumentType;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.Urgency;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** 列表行: one item in a list; columns that are not yet known are null. */
public record ItemRow(
        Long id,
        String title,
        DocumentType documentType,
        Step step,
        Attribute attribute,
        Urgency urgency,
        String section,
        String drafter,
        Instant since,
        String documentNumber,
        LocalDate issueDate,
        String indexNumber,
        InformationKind kind)
        implements Serializable {
    /** Where it waits for who has it in hand: a draft in the editor, all else on its 办理单. */
    public String address() {
        return (step.isInitial() ? "/items/draft" : SubjectKind.ITEM.page()) + "?id=" + id;
    }

    /** Is nothing kept of it but that it was? */
    public boolean isStub() {
        return DispatchForm.isStub(title);
    }
}
