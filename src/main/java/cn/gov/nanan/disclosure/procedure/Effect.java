package cn.gov.nanan.disclosure.procedure;

/** 办理后果: what follows from going a row of {@link Procedure#TABLE}, besides the step and what was said with it. */
public enum Effect {
    /** 获取: the dates and the number that its source gave to an obtained item become its own. */
    TAKES_SOURCE_DATES,
    /** 应公开: it is owed to the public from now on; what had been filed is opened thereby, 条例第十八条. */
    DISCLOSES,
    /** 不予公开: it goes to the archive, and nothing of it is owed any more. */
    WITHHOLDS,
    /** 编索引号: it passed 复核 and has its number in the catalogue from now on. */
    NUMBERS,
    /** 发布: the public sees it for the first time; what it repeals is repealed. */
    RELEASES,
    /** 更正: what was asked for last now stands. */
    CORRECTS,
    /** 废止: it is in force no more. */
    REPEALS,
    /** 撤回: the public sees it no more. */
    WITHDRAWS
}
