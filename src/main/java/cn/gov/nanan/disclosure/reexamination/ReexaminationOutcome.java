package cn.gov.nanan.disclosure.reexamination;

/** 评估结果. */
public enum ReexaminationOutcome {
    /** 维持不公开. */
    KEPT,
    /** 提请公开: sent to the deputy leader, who decides. */
    REOPENED
}
