package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.clearance.Findings;

/**
 * 保密审查: what a review answered, and how it was made.
 *
 * @param inGroup 批量: answered once for several items
 * @param examined 已逐件审看: in a group, whether this item too was looked at
 */
public record Review(Findings findings, boolean inGroup, boolean examined) {
    /** No review. */
    public static final Review NONE = of(Findings.NONE);

    /** Of one item, on its 办理单. */
    public static Review of(Findings findings) {
        return new Review(findings, false, true);
    }

    /** Of one item of a group. */
    public static Review inGroup(Findings findings, boolean examined) {
        return new Review(findings, true, examined);
    }

    boolean isExamined() {
        return !inGroup || examined;
    }
}
