package cn.gov.nanan.disclosure.enquiry;

/** 状态已告知: the applicant may know this now; fired in the transaction of the act. */
public record StatusTold(StatusRecord status) {}
