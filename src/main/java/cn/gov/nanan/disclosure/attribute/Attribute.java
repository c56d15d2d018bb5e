package cn.gov.nanan.disclosure.attribute;

/** 公开属性: 细则 一（一）1, exactly one of three. */
public enum Attribute {
    /** 主动公开. */
    PROACTIVE,
    /** 依申请公开. */
    ON_REQUEST,
    /** 不公开, also written 不予公开. */
    WITHHELD
}
