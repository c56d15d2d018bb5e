package cn.gov.nanan.disclosure.procedure;

/** 与既有信息的关系: what a new item does to an earlier one that is public, 附件2 一（四）2. */
public enum RelationKind {
    /** 变更: 「实际形成了一条新的政府信息」, which takes the place of the earlier one and has its own period. */
    SUPERSEDES,
    /** 废止: the earlier one is no longer in force. */
    REPEALS,
    /** 澄清: accurate information against a false or incomplete one, of our own or going about outside, 条例第六条. */
    CLARIFIES
}
