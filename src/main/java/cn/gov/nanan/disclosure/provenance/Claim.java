package cn.gov.nanan.disclosure.provenance;

/** 提供者声明: what an enterprise or person itself says of what it hands in, 附件2 三（二）（四）. */
public enum Claim {
    /** 商业秘密: 「企业在向政府提供商业秘密时，应当说明其保密属性」. */
    TRADE_SECRET,
    /** 个人隐私. */
    PERSONAL_PRIVACY
}
