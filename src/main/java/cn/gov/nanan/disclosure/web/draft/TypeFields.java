package cn.gov.nanan.disclosure.web.draft;

import cn.gov.nanan.disclosure.attribute.DocumentType;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import java.io.Serializable;

/** 文种栏目: 文种 and its subtype while they are being chosen. */
public class TypeFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private DocumentType documentType;
    private String ruleCode;

    static TypeFields of(InformationItem item) {
        TypeFields fields = new TypeFields();
        fields.documentType = item.documentType();
        fields.ruleCode = item.typeRule() == null ? null : item.typeRule().code();
        return fields;
    }

    public DocumentType getDocumentType() {
        return documentType;
    }

    public void setDocumentType(DocumentType documentType) {
        this.documentType = documentType;
    }

    /** 文种细分, by the code of its rule. */
    public String getRuleCode() {
        return ruleCode;
    }

    public void setRuleCode(String ruleCode) {
        this.ruleCode = ruleCode;
    }
}
