package cn.gov.nanan.disclosure.request;

/** 办理后果（申请）: what follows from going a row of {@link RequestProcedure#TABLE}, besides the step and what was said with it. */
public enum Consequence {
    /** 收到日确定: the period begins. */
    RECEIVES,
    /** 补正收到: the period runs anew. */
    COMPLETES,
    /** 放弃: every matter ends because the applicant did not do his part. */
    LAPSES,
    /** 缴费: the period runs anew. */
    SETTLES,
    /** 延长. */
    EXTENDS,
    /** 延迟答复. */
    DELAYS,
    /** 退回重办: what the approval owed is owed no more. */
    TAKES_BACK,
    /** 免予制发: a letter is owed no more. */
    WAIVES,
    /** 撤回: every matter ends because the applicant wishes it. */
    GIVES_UP
}
