package cn.gov.nanan.disclosure.clearance;

/** 保密审查七问: what the secrecy review asks of everything that is to be published, 附件2 三, 条例第十四条至第十七条. */
public enum SecrecyQuestion {
    /** 是否涉及国家秘密或者引用密件. */
    STATE_SECRET,
    /** 是否涉及工作秘密或者标有内部字样. */
    WORK_SECRET,
    /** 是否涉及商业秘密或者第三方数据. */
    TRADE_SECRET,
    /** 是否涉及个人隐私或者个人信息. */
    PERSONAL_DATA,
    /** 是否危及国家安全、公共安全、经济安全、社会稳定. */
    SECURITY_STABILITY,
    /** 是否属于内部事务、过程性信息或者行政执法案卷. */
    INTERNAL_PROCESS,
    /** 是否属于法律、法规禁止公开，或者须经批准、他机关确认. */
    PROHIBITED_OR_UNCONFIRMED
}
