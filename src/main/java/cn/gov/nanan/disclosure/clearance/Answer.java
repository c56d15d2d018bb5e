package cn.gov.nanan.disclosure.clearance;

/** 答复: what the body that was asked said. */
public enum Answer {
    /** 同意公开. */
    AGREED,
    /** 不同意公开. */
    REFUSED
}
