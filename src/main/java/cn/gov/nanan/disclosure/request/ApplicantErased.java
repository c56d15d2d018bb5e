package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.subject.Subject;

/**
 * 申请人信息已清除: its time is over; whoever keeps more of the applicant, or of what was written about his request, erases it
 * in the same transaction.
 *
 * @param number 申请编号
 */
public record ApplicantErased(String number, Subject subject) {}
