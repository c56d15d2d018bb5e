package cn.gov.nanan.disclosure.form;

/** 信息种类: the three kinds of information of the 细则, each with its path through the procedure. */
public enum InformationKind {
    /** 公文类政府信息, 细则 一（一）. */
    DOCUMENT,
    /** 非公文类政府信息, 细则 一（二）. */
    RECORD,
    /** 获取保存类信息, 细则 二. */
    OBTAINED
}
