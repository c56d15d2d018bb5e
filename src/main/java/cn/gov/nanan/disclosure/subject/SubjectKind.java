package cn.gov.nanan.disclosure.subject;

/** 事项种类: what a subject may be, each with the page that shows one by its id. */
public enum SubjectKind {
    /** 信息事项, of any kind of information. */
    ITEM("/items/item"),
    /** 政府信息公开申请. */
    REQUEST("/casework/request"),
    /** 年度报告, numbered by its year. */
    ANNUAL_REPORT("/annual/report"),
    /** 救济案件. */
    REMEDY("/remedies/case");

    private final String page;

    SubjectKind(String page) {
        this.page = page;
    }

    public String page() {
        return page;
    }
}
