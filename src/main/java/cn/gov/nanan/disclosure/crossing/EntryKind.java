package cn.gov.nanan.disclosure.crossing;

/** 条目类别: what one entry of a document says. */
enum EntryKind {
    /** 提交的申请, inward. */
    SUBMISSION,
    /** 申请人来信, inward. */
    MESSAGE,
    /** 办理状态, outward. */
    STATUS,
    /** 网上送达的文件, outward. */
    ANSWER,
    /** 申请人信息已清除, outward. */
    ERASED,
    /** 已收到, outward: the receipt of a package of requests. */
    RECEIVED,
    /** 已跳过, outward: a package of requests was refused, and passed over. */
    PASSED
}
