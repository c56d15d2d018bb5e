package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.PublicElements;
import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.provenance.Provenance;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * 印发: number and dates of an issued document.
 *
 * @param documentNumber 发文字号 in its canonical spelling
 * @param numberKey the key under which every spelling of it is found
 * @param ownNumber the same, where the number is the bureau's own and must occur only once
 * @param formationDate 成文日期: signed by the chief, or sealed, 附件2 一（四）1
 * @param issueDate 印发日期
 */
@Embeddable
public record Issue(
        @Column(name = "document_number", length = 80) String documentNumber,
        @Column(name = "number_key", length = 80) String numberKey,
        @Column(name = "own_number", length = 80, unique = true) String ownNumber,
        @Column(name = "formation_date") LocalDate formationDate,
        @Column(name = "issue_date") LocalDate issueDate) {
    /** 定稿: of information without a number of its own, 附件2 一（四）1. */
    static Issue finished(LocalDate formationDate, LocalDate issueDate) {
        return new Issue(null, null, null, formationDate, issueDate);
    }

    /** 获取: an obtained document keeps the number and date that its maker gave it; 获取日期 is neither of its dates. */
    static Issue obtained(Provenance from) {
        String number = from.holderNumber();
        String key = number == null ? null : DocumentNumber.searchKey(number);
        return new Issue(number, key, null, from.holderDate(), null);
    }

    /** 更正: number and dates as they are put right; of what was obtained, as they now stand with its source. */
    static Issue corrected(InformationItem item, PublicElements after) {
        LocalDate formed = after.day(FormText.FORMATION_DATE).orElse(null);
        LocalDate issued = after.day(FormText.ISSUE_DATE).orElse(null);
        return switch (item.kind()) {
            case OBTAINED -> obtained(item.provenance());
            case RECORD -> finished(formed, issued);
            case DOCUMENT -> of(DocumentNumber.parse(after.part(FormText.DOCUMENT_NUMBER)), formed, issued);
        };
    }

    /** 印发、定稿, as the row of the table asks for a number or not. */
    static Issue of(ActionInput.Issuing said, Transition row) {
        return row.asks(Field.DOCUMENT_NUMBER)
                ? of(DocumentNumber.parse(said.documentNumber()), said.formationDate(), said.issueDate())
                : finished(said.formationDate(), said.issueDate());
    }

    static Issue of(DocumentNumber number, LocalDate formationDate, LocalDate issueDate) {
        return new Issue(number.toString(), number.searchKey(), number.searchKey(), formationDate, issueDate);
    }
}
