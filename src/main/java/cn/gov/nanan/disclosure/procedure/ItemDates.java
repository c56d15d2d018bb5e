package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.form.InformationKind;
import java.time.LocalDate;

/** 起算与所载日期: from which days an item's periods run, and which days it bears; each null as long as it is not known. */
public record ItemDates(InformationItem item) {
    /** 公开期限自何日起: the day of formation, of getting, or of opening what had been withheld; null before 印发. */
    public LocalDate legalStart() {
        LocalDate opened = item.publicLife().openedOn();
        return opened != null ? opened : isObtained() ? arisen() : item.formationDate();
    }

    /** 发布期限自何日起: the day of issue, or as {@link #legalStart}; null before 印发. */
    public LocalDate houseStart() {
        LocalDate opened = item.publicLife().openedOn();
        return opened != null ? opened : arisen();
    }

    /** 成文日期 as the document bears it: of what was obtained, that of its own agency; null where it is not known. */
    public LocalDate formation() {
        return isObtained() ? item.provenance().holderDate() : item.formationDate();
    }

    /** 印发或者获取之日: since when the bureau has it as it is; null before 印发, or while nobody has said so. */
    public LocalDate arisen() {
        return isObtained() ? item.provenance().obtainedOn() : item.issueDate();
    }

    private boolean isObtained() {
        return item.kind() == InformationKind.OBTAINED;
    }
}
