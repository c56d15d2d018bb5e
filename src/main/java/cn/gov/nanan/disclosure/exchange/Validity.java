package cn.gov.nanan.disclosure.exchange;

/** 有效性: does the document still hold? */
public enum Validity {
    /** 有效. */
    IN_FORCE,
    /** 失效: its term has ended. */
    EXPIRED,
    /** 废止: abolished, or replaced by a newer document. */
    REPEALED
}
