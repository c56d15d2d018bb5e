package cn.gov.nanan.disclosure.reminder;

/** 提醒级别: the occasions on which somebody is told, each once. */
public enum Rung {
    /** 逾期. */
    OVERDUE,
    /** 退回: the item is back with its drafter. */
    RETURNED
}
