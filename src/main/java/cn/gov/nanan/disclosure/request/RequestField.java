package cn.gov.nanan.disclosure.request;

/** 申请办理须填项: what the dialogue of an act asks. */
public enum RequestField {
    /** 意见. */
    REMARK,
    /** 收到日. */
    RECEIPT,
    /** 主题分类. */
    THEME,
    /** 日期. */
    DAY,
    /** 等待申请人至. */
    UNTIL,
    /** 承办科室. */
    SECTION,
    /** 交办的事项. */
    MATTER,
    /** 查找情况. */
    SEARCH,
    /** 征求意见. */
    CONSULTATION,
    /** 收到的意见. */
    OPINION,
    /** 更正的日期. */
    CORRECTION,
    /** 拟答复. */
    ANSWERS,
    /** 延长天数. */
    EXTENSION,
    /** 延迟至. */
    DELAY,
    /** 送达. */
    SERVICE,
    /** 收费. */
    FEE,
    /** 应制发的文书，选定其一. */
    LETTER,
    /** 应制发的文书: nothing to fill in, they must have been issued. */
    LETTERS
}
