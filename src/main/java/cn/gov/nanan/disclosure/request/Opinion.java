package cn.gov.nanan.disclosure.request;

/** 征求到的意见, 条例第三十二条、第三十四条. */
public enum Opinion {
    /** 同意公开. */
    AGREES,
    /** 不同意公开. */
    REFUSES,
    /** 同意部分公开: which part, the remark says. */
    PARTLY,
    /** 未答复: another agency, which has no period to answer, is waited for no longer. */
    UNHEARD
}
