package cn.gov.nanan.disclosure.platform;

/** 拒绝类别: what whoever asked can do about a {@link BusinessException}. */
public enum RefusalKind {
    /** 规则不允许: the rules refuse it. */
    RULE,
    /** 越权: neither his roles nor his part in it allow it. */
    FORBIDDEN,
    /** 查无此件: there is none, or none that he may see. */
    NOT_FOUND,
    /** 已被他人办理: somebody else was faster; what he did should be looked at first. */
    STALE,
    /** 当前不可办理: it is not, or not any more, open to him here. */
    NOT_OPEN,
    /** 填写有误: one field is to be mended. */
    INVALID,
    /** 地址有误: the address asks for what cannot be, so that no page that it opened would be true. */
    ADDRESS
}
