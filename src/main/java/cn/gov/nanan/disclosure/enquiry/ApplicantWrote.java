package cn.gov.nanan.disclosure.enquiry;

/** 申请人来信: the applicant has said something about his request; fired in the same transaction. */
public record ApplicantWrote(String number, MessageKind kind) {}
