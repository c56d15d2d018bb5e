package cn.gov.nanan.disclosure.courier;

/** 发送结果: what became of one message. */
enum SendOutcome {
    /** Taken by the other side. */
    TAKEN,
    /** Plainly not taken, and may be tried again. */
    NOT_TAKEN,
    /** Refused for good, or nobody knows: not tried again, so that nothing arrives twice. */
    LEFT;
}
