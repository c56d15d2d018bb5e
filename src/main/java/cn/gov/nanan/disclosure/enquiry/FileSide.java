package cn.gov.nanan.disclosure.enquiry;

/** 文件来向. */
public enum FileSide {
    /** 证明材料, from the applicant. */
    PROOF,
    /** 答复, to the applicant. */
    ANSWER
}
