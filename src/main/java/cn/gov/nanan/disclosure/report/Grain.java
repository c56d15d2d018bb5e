package cn.gov.nanan.disclosure.report;

/** 时间粒度: by what the figures of a period are told apart. */
public enum Grain {
    /** 按月. */
    MONTH,
    /** 按季度. */
    QUARTER
}
