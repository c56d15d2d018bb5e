package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Section;
import java.time.Instant;
import java.util.Optional;

/**
 * 申请已办理: fired after each act, in its transaction.
 *
 * @param by who acted, also where he did so for a colleague
 * @param sharedWith 协办科室 that was given a matter; empty where none was
 */
public record RequestActed(
        InformationRequest request,
        RequestAction action,
        RequestStep from,
        RequestTransition row,
        Officer by,
        Optional<Section> sharedWith,
        String remark,
        Instant at) {
    /** Did it change the step? */
    public boolean isMoved() {
        return from != row.to();
    }
}
