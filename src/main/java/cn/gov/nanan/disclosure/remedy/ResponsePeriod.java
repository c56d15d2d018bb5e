package cn.gov.nanan.disclosure.remedy;

import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import java.time.LocalDate;

/** 答复、答辩期限: how long the bureau has to answer what was raised against it, from the day on which the copy came. */
public enum ResponsePeriod {
    /** 没有期限. */
    NONE(0, false),
    /** 十日, which by 《行政复议法》第八十八条 are working days. */
    RECONSIDERATION(10, true),
    /** 十五日, calendar days; the last one is put off where it is no working day. */
    LAWSUIT(15, false);

    private final int days;
    private final boolean working;

    ResponsePeriod(int days, boolean working) {
        this.days = days;
        this.working = working;
    }

    /** The last day; null where there is no period. */
    public LocalDate due(LocalDate received, WorkingCalendar calendar) {
        if (days == 0) {
            return null;
        }
        return working ? calendar.after(received, days) : calendar.onOrAfter(received.plusDays(days));
    }
}
