package cn.gov.nanan.disclosure.request;

/**
 * 申请人信息已清除: its time is over; whoever keeps more of the applicant erases it in the same transaction.
 *
 * @param number 申请编号
 */
public record ApplicantErased(String number) {}
