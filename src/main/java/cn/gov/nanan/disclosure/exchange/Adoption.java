package cn.gov.nanan.disclosure.exchange;

/** 要素回写: what became at home of the 要素 that the public side changed. */
public enum Adoption {
    /** 已采用: both sides say the same. */
    ADOPTED,
    /** 版本已更新: a newer version of the item stands at home; what was changed of an older one overwrites nothing. */
    OUTDATED,
    /** 不能采用: a category that is not known at home. */
    UNFIT_CATEGORY,
    /** 不能采用: a theme that is not known at home. */
    UNFIT_THEME,
    /** 不能采用: more 主题词 than a form at home holds. */
    UNFIT_KEYWORDS,
    /** 不能采用: a summary longer than a form at home holds. */
    UNFIT_SUMMARY,
    /** 本节点没有该信息: it was sent out from elsewhere than the procedure, such as the historical catalogue. */
    UNKNOWN
}
