package cn.gov.nanan.disclosure.attribute;

/** 文种体系: which list of 文种 names a type. */
public enum Scheme {
    /** 国家行政机关公文处理办法 (2000): the 13 types of 附件2 四. */
    GW2000_13,
    /** 党政机关公文处理工作条例 (中办发〔2012〕14号), from 2012-07-01: 15 types. */
    GW2012_15
}
