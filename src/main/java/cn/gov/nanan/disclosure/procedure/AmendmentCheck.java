package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.platform.WebAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 更正核对: what a 更正 that is asked for would make of an item that is public. */
record AmendmentCheck(InformationItem item, Amendment said, LocalDate today) {
    private static final List<FormText> ISSUE =
            List.of(FormText.DOCUMENT_NUMBER, FormText.FORMATION_DATE, FormText.ISSUE_DATE);

    /** Is anything to be put right? */
    boolean isSomething() {
        return !said.of(item).isEmpty();
    }

    /** Does what the public must have stay there? */
    boolean isStillWhole() {
        boolean located = (item.sourcePage() == null) == (said.elements().part(FormText.LINK) == null);
        return located && said.elements().part(FormText.CATEGORY) != null;
    }

    /** Does what has number or date keep one, and is none invented for what has none of its own? */
    boolean isIssueKept() {
        return ISSUE.stream().allMatch(this::isKept);
    }

    private boolean isKept(FormText part) {
        boolean stood = item.publicElements().part(part) != null;
        boolean stands = said.elements().part(part) != null;
        boolean learnt = item.kind() == InformationKind.OBTAINED && part != FormText.ISSUE_DATE;
        return stood == stands || (stands && learnt);
    }

    /** Can the public reach the address where it is put right? */
    boolean isLinkPublic() {
        return said.of(item).stream()
                .filter(one -> one.part() == FormText.LINK && one.after() != null)
                .allMatch(one -> WebAddress.isPublic(one.after()));
    }

    /** Are the days in their order, and none to come? */
    boolean isInOrder() {
        Optional<LocalDate> first = said.elements().day(FormText.FORMATION_DATE);
        LocalDate last = item.kind() == InformationKind.OBTAINED
                ? item.provenance().obtainedOn()
                : said.elements().day(FormText.ISSUE_DATE).orElse(today);
        return !last.isAfter(today) && first.filter(day -> day.isAfter(last)).isEmpty();
    }
}
