package cn.gov.nanan.disclosure.attribute;

/** 提示: what the adviser asks the drafter to consider; the text is message {@code Caution.X}. */
public enum Caution {
    /** Only governments issue this 文种; a bureau files it for joint or forwarded documents. */
    AUTHORITY,
    /** The specification is narrower than 条例第十九条, which asks for 主动公开. */
    ARTICLE_19,
    /** The chosen content category is one that 条例第二十条、第二十一条 ask to disclose. */
    ARTICLE_20,
    /** 行政规范性文件: 生效日期 and 有效期 are needed, category C01. */
    NORMATIVE,
    /** Often a 行政规范性文件: look whether it sets rights and duties. */
    OFTEN_NORMATIVE,
    /** 条例第十条: who may disclose the forwarded text, and with which attribute? */
    FORWARDED_TEXT,
    /** The changed decision had been published: its catalogue entry must change too. */
    CHANGED_DECISION,
    /** Name and post only. */
    PERSONAL_DATA,
    /** Once approved, the attribute is decided anew and a new period runs. */
    BILL_APPROVAL,
    /** 条例第十六条 says 可以: withholding still needs its reason in this case. */
    REASON_STILL_NEEDED,
    /** The attribute will be that of the 通知 that forwards it. */
    CARRIED_BY_CIRCULAR,
    /** The section says 不予公开, the summary at the end of 附件2 四 also 依申请公开. */
    SUMMARY_WIDER,
    /** The title ends with the name of another 文种. */
    TITLE_DIFFERS
}
