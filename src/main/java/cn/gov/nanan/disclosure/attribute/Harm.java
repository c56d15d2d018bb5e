package cn.gov.nanan.disclosure.attribute;

/** 危及对象: the four interests of 附件2 三（五） and 条例第十四条. */
public enum Harm {
    /** 国家安全. */
    NATIONAL_SECURITY,
    /** 公共安全. */
    PUBLIC_SECURITY,
    /** 经济安全. */
    ECONOMIC_SECURITY,
    /** 社会稳定. */
    SOCIAL_STABILITY
}
