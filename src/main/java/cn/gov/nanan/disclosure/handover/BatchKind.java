package cn.gov.nanan.disclosure.handover;

/** 移交方式: on the day that is fixed for all, or out of turn. */
public enum BatchKind {
    /** 定期移交. */
    REGULAR,
    /** 专送: because the next fixed day would be too late. */
    SPECIAL
}
