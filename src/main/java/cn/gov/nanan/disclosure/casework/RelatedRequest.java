package cn.gov.nanan.disclosure.casework;

import cn.gov.nanan.disclosure.applicant.Sealed;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.request.Wanted;
import java.time.LocalDate;

/**
 * 相关申请: one thing that another request asked for, and how it was answered; null while it is not.
 *
 * @param section which has it in hand; null while none has
 * @param helper section which was given this one matter; null where none was
 * @param person fingerprint of the applicant, only to tell whether two are the same
 */
public record RelatedRequest(
        Long id,
        Long section,
        Long helper,
        String number,
        String person,
        Wanted wanted,
        LocalDate arrivedOn,
        RequestStep step,
        Outcome outcome) {
    /** 已清除: is it not known any more whose it was? */
    boolean isErased() {
        return person.equals(Sealed.erased().person());
    }

    /** 所需信息: its name, or the beginning of its description. */
    public String title() {
        return RequestRow.titleOf(wanted);
    }
}
