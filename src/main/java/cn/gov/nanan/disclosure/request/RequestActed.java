package cn.gov.nanan.disclosure.request;

import java.time.Instant;

/** 申请已办理: fired after each act, in its transaction. */
public record RequestActed(
        InformationRequest request, RequestAction action, RequestStep from, RequestTransition row, Instant at) {
    /** Did it change the step? */
    public boolean isMoved() {
        return from != row.to();
    }
}
