package cn.gov.nanan.disclosure.request;

/** 提供方式, 条例第四十条. */
public enum DeliveryForm {
    /** 纸面. */
    PAPER,
    /** 电子文件. */
    ELECTRONIC,
    /** 光盘. */
    DISC,
    /** 查阅. */
    INSPECTION
}
