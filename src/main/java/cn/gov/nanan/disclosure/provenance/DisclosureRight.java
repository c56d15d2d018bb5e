package cn.gov.nanan.disclosure.provenance;

/** 公开权限: by what right the bureau discloses, 条例第十条, 附件2 一（四）4. */
public enum DisclosureRight {
    /** 制作机关. */
    MAKER,
    /** 保存机关: of what citizens, legal persons and other organisations handed in. */
    KEEPER,
    /** 最初获取机关. */
    FIRST_OBTAINER,
    /** 牵头制作机关. */
    LEAD_MAKER,
    /** 法律、法规另有规定; needs its citation. */
    SPECIAL_LAW,
    /** 以上都不是: disclosing falls to another agency. */
    NONE
}
