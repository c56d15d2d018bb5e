package cn.gov.nanan.disclosure.calendar;

/** 放假或调休上班: how a notice makes a day differ from an ordinary weekday or weekend. */
public enum DayKind {
    /** 放假. */
    HOLIDAY,
    /** 调休上班: a weekend day that is worked. */
    WORKDAY
}
