package cn.gov.nanan.disclosure.remedy;

/**
 * 救济案件的筛选; what is null does not matter.
 *
 * @param open whether it is not decided yet
 */
public record RemedyFilter(RemedyKind kind, Boolean open) {
    public static final RemedyFilter NONE = new RemedyFilter(null, null);
}
