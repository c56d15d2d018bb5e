package cn.gov.nanan.disclosure.reply;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.DueDate;
import cn.gov.nanan.disclosure.calendar.Period;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.calendar.WorkingDays;
import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** 答复期限推算: the clock with the calendar and the periods in force. */
@Stateless
public class ReplyDeadlines {
    /** 延迟答复的依据, after the clause of the period itself. */
    private static final String DELAYED = "、第三十五条";

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    /**
     * When the answer to what was received on this day is due.
     *
     * @throws BusinessException {@code reply.error.…} naming the event that cannot be, {@code calendar.error.before-first-year}
     */
    public ReplyDue due(LocalDate received, List<ReplyEvent> events) {
        return reckoning(calendars.current()).due(received, events);
    }

    /** The same of many, by this calendar. */
    public ReplyReckoning reckoning(WorkingCalendar calendar) {
        return new ReplyReckoning(calendar, calendars.table(), LocalDate.now(clock));
    }

    /** 到期日 as obligations keep it. */
    public DueDate date(ReplyDue due) {
        return DueDate.of(
                calendars.current(),
                new WorkingDays(
                        due.runsFrom(),
                        due.days() + due.extension(),
                        due.due(),
                        due.provisional(),
                        due.skipped(),
                        due.counted()),
                calendars.rule(Period.REPLY, due.received()).clause() + (due.isDelayed() ? DELAYED : ""));
    }

    /** What is open against an answer that came on this day, and by when. */
    public List<Remedy> remedies(Outcome outcome, LocalDate served) {
        return outcome.remedies().from(served, calendars.current());
    }

    /** 逾期未答复: what is open where no answer has come by its due day, 《行政复议法》第二十三条第一款第（三）项. */
    public List<Remedy> remediesOfSilence(LocalDate due) {
        return RemedyPath.RECONSIDERATION_FIRST.from(due, calendars.current());
    }

    /** As the law stood when the request was received. */
    public ReplyPeriods periods(LocalDate received) {
        return reckoning(calendars.current()).periods(received);
    }
}
