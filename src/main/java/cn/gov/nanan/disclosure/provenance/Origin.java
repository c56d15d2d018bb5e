package cn.gov.nanan.disclosure.provenance;

/** 信息来源: who made the information, 条例第十条. */
public enum Origin {
    /** 本机关制作. */
    OWN,
    /** 联合制作: with other agencies, 附件2 一（一） 「以及与其他单位联合发布的公文」. */
    JOINT,
    /** 从公民、法人或者其他组织获取: kept by the bureau, which discloses it. */
    FROM_PERSON,
    /** 从其他行政机关获取: its maker, or who obtained it first, discloses it. */
    FROM_AGENCY;

    /** 获取并保存, 细则 二. */
    public boolean isObtained() {
        return this == FROM_PERSON || this == FROM_AGENCY;
    }
}
