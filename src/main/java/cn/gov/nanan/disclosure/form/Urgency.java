package cn.gov.nanan.disclosure.form;

/** 紧急程度, GB/T 9704-2012. */
public enum Urgency {
    /** 平件. */
    ORDINARY,
    /** 加急. */
    URGENT,
    /** 特急. */
    EXTRA_URGENT
}
