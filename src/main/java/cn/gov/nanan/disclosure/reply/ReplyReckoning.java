package cn.gov.nanan.disclosure.reply;

import cn.gov.nanan.disclosure.calendar.Period;
import cn.gov.nanan.disclosure.calendar.PeriodTable;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.time.LocalDate;
import java.util.List;

/** 推算的依据: the calendar, the periods and the day, read once, by which any number of answers are reckoned. */
public record ReplyReckoning(WorkingCalendar calendar, PeriodTable rules, LocalDate today) {
    /** @throws BusinessException {@code reply.error.…} naming the event that cannot be */
    public ReplyDue due(LocalDate received, List<ReplyEvent> events) {
        return ReplyClock.due(calendar, periods(received), received, events, today);
    }

    /** As the law stood when the request was received. */
    ReplyPeriods periods(LocalDate received) {
        return new ReplyPeriods(
                days(Period.REPLY, received),
                days(Period.REPLY_EXTENSION, received),
                days(Period.OPINION, received),
                days(Period.COMPLETION_NOTICE, received));
    }

    private int days(Period period, LocalDate on) {
        return rules.on(period, on).workingDays();
    }
}
