package cn.gov.nanan.disclosure.procedure;

/** 办理栏目: what a dialogue may have to ask for an action. */
public enum Field {
    /** 意见. */
    REMARK,
    /** 公开属性 with its reason. */
    DECISION,
    /** 发文字号. */
    DOCUMENT_NUMBER,
    /** 成文日期. */
    FORMATION_DATE,
    /** 印发日期. */
    ISSUE_DATE,
    /** 文稿: the changed 发文处理单. */
    TEXT
}
