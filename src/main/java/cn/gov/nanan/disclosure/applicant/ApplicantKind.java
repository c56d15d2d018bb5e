package cn.gov.nanan.disclosure.applicant;

/** 申请人类型, the columns of table three of the annual report. */
public enum ApplicantKind {
    /** 自然人. */
    NATURAL_PERSON,
    /** 商业企业. */
    COMMERCIAL,
    /** 科研机构. */
    RESEARCH,
    /** 社会公益组织. */
    PUBLIC_WELFARE,
    /** 法律服务机构. */
    LEGAL_SERVICE,
    /** 其他组织. */
    OTHER_ORGANISATION;

    public boolean isOrganisation() {
        return this != NATURAL_PERSON;
    }
}
