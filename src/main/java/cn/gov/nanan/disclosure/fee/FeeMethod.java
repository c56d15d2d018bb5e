package cn.gov.nanan.disclosure.fee;

/** 计收方式: one of the two for each request, never both. */
public enum FeeMethod {
    /** 按件计收: the items that one applicant asks for in a calendar month count on. */
    BY_ITEM,
    /** 按量计收: the pages of one request, A4, each side one; those of other requests are not added. */
    BY_PAGE
}
