package cn.gov.nanan.disclosure.deadline;

import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import java.time.LocalDate;

/** 期限单位: how another law counts the period that it fixes. */
public enum PeriodUnit {
    /** 工作日. */
    WORKING_DAYS {
        @Override
        LocalDate due(WorkingCalendar calendar, LocalDate start, int length) {
            return calendar.after(start, length);
        }
    },
    /** 日: calendar days; where the last one is no working day, the next working day. */
    CALENDAR_DAYS {
        @Override
        LocalDate due(WorkingCalendar calendar, LocalDate start, int length) {
            return calendar.onOrAfter(start.plusDays(length));
        }
    };

    abstract LocalDate due(WorkingCalendar calendar, LocalDate start, int length);
}
