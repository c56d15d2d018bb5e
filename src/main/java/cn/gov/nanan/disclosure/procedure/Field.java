package cn.gov.nanan.disclosure.procedure;

/** 办理栏目: what a dialogue may have to ask for an action. */
public enum Field {
    /** 意见. */
    REMARK,
    /** 公开属性 with its reason. */
    DECISION,
    /** 审查意见: the attribute that is advised, or 不能确定，报请认定. */
    ADVICE,
    /** 发文字号. */
    DOCUMENT_NUMBER,
    /** 成文日期. */
    FORMATION_DATE,
    /** 印发日期. */
    ISSUE_DATE,
    /** 文稿: the changed 发文处理单. */
    TEXT,
    /** 内容类别 of what is to be public and has none yet. */
    CATEGORY,
    /** 公开要素: 内容类别, 主题分类, 主题词, 内容概述. */
    ELEMENTS,
    /** 保密审查七问. */
    FINDINGS,
    /** 会商报批: recorded on the 办理单, not in the dialogue. */
    CLEARANCE,
    /** 发文单位公开页面. */
    SOURCE_PAGE,
    /** 撤回原因. */
    WITHDRAWAL,
    /** 更正: the public elements as they shall stand, and what the public is told. */
    CORRECTION,
    /** 接办人. */
    ASSIGNEE
}
