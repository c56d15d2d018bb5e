package cn.gov.nanan.disclosure.annual;

import cn.gov.nanan.disclosure.remedy.RemedyKind;
import cn.gov.nanan.disclosure.remedy.RemedyResult;

/**
 * 同类案件: how many cases of a kind came in one year and were decided in one year in one way.
 *
 * @param decided year of the decision; null while there is none
 */
public record RemedyStratum(RemedyKind kind, int received, Integer decided, RemedyResult result, long count) {
    boolean isDecidedIn(int year) {
        return decided != null && decided == year;
    }

    /** 尚未审结 when the year ended. */
    boolean isPendingAfter(int year) {
        return received <= year && (decided == null || decided > year);
    }
}
