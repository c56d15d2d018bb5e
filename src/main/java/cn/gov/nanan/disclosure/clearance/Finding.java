package cn.gov.nanan.disclosure.clearance;

/** 判断: what a reviewer answered to one of the seven questions. */
public enum Finding {
    /** 是. */
    YES,
    /** 否. */
    NO
}
