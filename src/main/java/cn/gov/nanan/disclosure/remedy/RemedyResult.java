package cn.gov.nanan.disclosure.remedy;

import java.util.List;

/** 救济结果: how it ended. While there is none it is 尚未审结. */
public enum RemedyResult {
    /** 结果维持. */
    UPHELD(RemedyKind.REPORTED),
    /** 结果纠正. */
    OVERTURNED(RemedyKind.REPORTED),
    /** 其他结果. */
    OTHERWISE_ENDED(RemedyKind.REPORTED),
    /** 查实. */
    SUBSTANTIATED(List.of(RemedyKind.COMPLAINT)),
    /** 部分属实. */
    PARTLY_SUBSTANTIATED(List.of(RemedyKind.COMPLAINT)),
    /** 不实. */
    UNFOUNDED(List.of(RemedyKind.COMPLAINT)),
    /** 审核属实，已更正. */
    RECTIFIED(List.of(RemedyKind.CORRECTION)),
    /** 转送有权更正的机关. */
    FORWARDED(List.of(RemedyKind.CORRECTION)),
    /** 告知向有权更正的机关提出. */
    DIRECTED(List.of(RemedyKind.CORRECTION)),
    /** 审核不属实，不予更正. */
    NOT_RECTIFIED(List.of(RemedyKind.CORRECTION));

    /** 年度报告表四的结果, in their order. */
    public static final List<RemedyResult> REPORTED = List.of(UPHELD, OVERTURNED, OTHERWISE_ENDED);

    private final List<RemedyKind> kinds;

    RemedyResult(List<RemedyKind> kinds) {
        this.kinds = kinds;
    }

    boolean isOf(RemedyKind kind) {
        return kinds.contains(kind);
    }
}
