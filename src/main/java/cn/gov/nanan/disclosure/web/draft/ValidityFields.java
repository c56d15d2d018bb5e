package cn.gov.nanan.disclosure.web.draft;

import cn.gov.nanan.disclosure.form.DispatchForm;
import java.io.Serializable;
import java.time.LocalDate;

/** 有效期栏目: from when to when a 规范性文件 is in force. */
public class ValidityFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate effective;
    private LocalDate expiry;

    static ValidityFields of(DispatchForm form) {
        ValidityFields fields = new ValidityFields();
        fields.effective = form.effectiveDate();
        fields.expiry = form.expiryDate();
        return fields;
    }

    public LocalDate getEffective() {
        return effective;
    }

    public void setEffective(LocalDate effective) {
        this.effective = effective;
    }

    public LocalDate getExpiry() {
        return expiry;
    }

    public void setExpiry(LocalDate expiry) {
        this.expiry = expiry;
    }
}
