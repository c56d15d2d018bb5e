package cn.gov.nanan.disclosure.reply;

import cn.gov.nanan.disclosure.calendar.SpecialDay;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 逐日推算之一日: one day of the period of an answer.
 *
 * @param number which working day it is; 0 where it does not count
 * @param name of the holiday, or of the weekend day that is worked; empty on every other day
 */
public record ReplyDay(LocalDate date, Counting counting, int number, String name) {
    /** 计算方式: what a day is to the period. */
    public enum Counting {
        /** 计入. */
        COUNTED,
        /** 征求意见，不计算. */
        EXCLUDED,
        /** 休息日、节假日. */
        OFF,
        /** 延迟答复, after the period itself, 条例第三十五条. */
        DELAYED
    }

    /** From the first day after it began to run up to the due day. */
    public static List<ReplyDay> of(ReplyDue due, WorkingCalendar calendar) {
        List<ReplyDay> days = new ArrayList<>();
        int number = 0;
        for (LocalDate date = due.runsFrom().plusDays(1); !date.isAfter(due.due()); date = date.plusDays(1)) {
            Counting counting = counting(date, due, calendar);
            number += counting == Counting.COUNTED ? 1 : 0;
            String name = calendar.special(date).map(SpecialDay::name).orElse("");
            days.add(new ReplyDay(date, counting, counting == Counting.COUNTED ? number : 0, name));
        }
        return days;
    }

    private static Counting counting(LocalDate date, ReplyDue due, WorkingCalendar calendar) {
        if (due.excluded().stream().anyMatch(span -> span.holds(date))) {
            return Counting.EXCLUDED;
        }
        if (!calendar.isWorkingDay(date)) {
            return Counting.OFF;
        }
        return date.isAfter(due.regular()) ? Counting.DELAYED : Counting.COUNTED;
    }
}
