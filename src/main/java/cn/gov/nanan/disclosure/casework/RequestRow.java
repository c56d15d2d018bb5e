package cn.gov.nanan.disclosure.casework;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.request.Wanted;
import java.time.LocalDate;

/**
 * 登记簿行: one request in a list, without anything personal; what is not yet known is null.
 *
 * @param wanted the first of what it asks for
 * @param matters how many things it asks for
 * @param outcome how the first of them ends
 * @param lettersOwed 待制发文书: how many letters its acts owe still
 */
public record RequestRow(
        Long id,
        String number,
        ArrivalChannel channel,
        ApplicantKind applicant,
        Wanted wanted,
        Long matters,
        String theme,
        LocalDate arrivedOn,
        LocalDate receivedOn,
        LocalDate due,
        boolean provisional,
        RequestStep step,
        String section,
        Outcome outcome,
        String letterNumber,
        LocalDate servedOn,
        Long lettersOwed) {
    private static final int SHORT = 60;

    /** 所需信息: its name, or the beginning of its description. */
    public String title() {
        return titleOf(wanted);
    }

    static String titleOf(Wanted wanted) {
        boolean named = wanted.title() != null && !wanted.title().isBlank();
        String text = (named ? wanted.title() : wanted.description()).replaceAll("\\s+", " ");
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }

    /** For pages, whose expressions see no record components of boolean type by the short name. */
    public boolean isProvisional() {
        return provisional;
    }
}
