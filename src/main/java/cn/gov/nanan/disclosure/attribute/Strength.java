package cn.gov.nanan.disclosure.attribute;

/** 语气: how firmly 附件2 四 states the attribute of a 文种. */
public enum Strength {
    /** Flatly: 「列入主动公开范围」「不予公开」. */
    MUST,
    /** 「一般列入」. */
    GENERALLY,
    /** Left open: 「列入依申请公开或者不予公开范围」. Nothing is preselected. */
    EITHER
}
