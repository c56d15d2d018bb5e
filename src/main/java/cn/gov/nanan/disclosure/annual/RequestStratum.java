package cn.gov.nanan.disclosure.annual;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.reply.Outcome;

/**
 * 同类申请: how many requests came in one year from one kind of applicant and ended in one year in one way.
 *
 * @param concluded year of the conclusion; null while it is not concluded
 * @param outcome null while it is not concluded
 */
public record RequestStratum(ApplicantKind kind, int received, Integer concluded, Outcome outcome, long count) {
    /** What was told before it counted as received ended in the year in which it did. */
    public RequestStratum {
        concluded = concluded == null ? null : Math.max(received, concluded);
    }

    boolean isReceivedIn(int year) {
        return received == year;
    }

    /** Received before the year, and not concluded when it began. */
    boolean isCarriedInto(int year) {
        return received < year && (concluded == null || concluded >= year);
    }

    boolean isConcludedIn(int year) {
        return concluded != null && concluded == year;
    }
}
