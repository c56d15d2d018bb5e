package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.staff.Officer;
import java.time.Instant;

/**
 * 申请已办理: fired after each act, in its transaction.
 *
 * @param by who acted, also where he did so for a colleague
 */
public record RequestActed(
        InformationRequest request,
        RequestAction action,
        RequestStep from,
        RequestTransition row,
        Officer by,
        String remark,
        Instant at) {
    /** Did it change the step? */
    public boolean isMoved() {
        return from != row.to();
    }
}
