package cn.gov.nanan.disclosure.remedy;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * 救济案件（列表行）.
 *
 * @param request 申请编号 of the linked request; null where there is none
 * @param due 答复、答辩期限届满日; null where no law sets one
 */
public record RemedyRow(
        long id,
        RemedyKind kind,
        String number,
        LocalDate receivedOn,
        LocalDate respondedOn,
        RemedyResult result,
        LocalDate decidedOn,
        String request,
        LocalDate due)
        implements Serializable {
    /** What selects it in the query language, of a case {@code m} about a request {@code r}. */
    static final String SELECT = "select new cn.gov.nanan.disclosure.remedy.RemedyRow(m.id, m.written.kind,"
            + " m.written.number, m.written.receivedOn, m.written.respondedOn, m.written.result, m.written.decidedOn,"
            + " r.number) from RemedyCase m left join m.request r";

    /** As the database gives it, without its due day. */
    public RemedyRow(
            Long id,
            RemedyKind kind,
            String number,
            LocalDate receivedOn,
            LocalDate respondedOn,
            RemedyResult result,
            LocalDate decidedOn,
            String request) {
        this(id.longValue(), kind, number, receivedOn, respondedOn, result, decidedOn, request, null);
    }

    RemedyRow due(LocalDate day) {
        return new RemedyRow(id, kind, number, receivedOn, respondedOn, result, decidedOn, request, day);
    }

    /** 逾期: is the bureau's own answer late? */
    public boolean isLate(LocalDate today) {
        return due != null && (respondedOn == null ? result == null && today.isAfter(due) : respondedOn.isAfter(due));
    }
}
