package cn.gov.nanan.disclosure.reply;

import static cn.gov.nanan.disclosure.reply.Excluded.Ending.ANSWERED;
import static cn.gov.nanan.disclosure.reply.Excluded.Ending.AWAITED;
import static cn.gov.nanan.disclosure.reply.Excluded.Ending.RETURNED;
import static cn.gov.nanan.disclosure.reply.Excluded.Ending.SILENT;

import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import java.time.LocalDate;

/** 一次征求意见: from the asking to the answer, as far as it has come. */
final class Asking {
    private final Asked whom;
    private final LocalDate asked;
    private final String name;
    private LocalDate reached;
    private LocalDate answered;
    private LocalDate returned;

    /** @param name empty where it does not matter which of several it is */
    Asking(Asked whom, LocalDate asked, String name) {
        this.whom = whom;
        this.asked = asked;
        this.name = name;
    }

    boolean isOf(Asked other, String named) {
        return whom == other && (named.isEmpty() || name.isEmpty() || named.equals(name));
    }

    boolean isUnanswered() {
        return answered == null && returned == null;
    }

    boolean isOnItsWay() {
        return reached == null && isUnanswered();
    }

    void reached(LocalDate day) {
        reached = day;
    }

    void answered(LocalDate day) {
        answered = day;
    }

    /** 退回: it has reached nobody. */
    void returned(LocalDate day) {
        returned = day;
    }

    /** The days that it takes out of the period. */
    Excluded excluded(WorkingCalendar calendar, ReplyPeriods periods, LocalDate today) {
        LocalDate first = asked.plusDays(1);
        if (!whom.isLimited()) {
            LocalDate last = answered != null ? answered : today.isAfter(asked) ? today : asked;
            return new Excluded(first, last, whom, name, answered == null ? AWAITED : ANSWERED);
        }
        LocalDate limit = calendar.after(reached == null ? asked : reached, periods.opinion());
        if (returned != null) {
            return new Excluded(first, returned.isAfter(limit) ? limit : returned, whom, name, RETURNED);
        }
        if (answered != null) {
            boolean late = reached != null && answered.isAfter(limit);
            return new Excluded(first, late ? limit : answered, whom, name, ANSWERED);
        }
        return new Excluded(first, limit, whom, name, reached == null || !today.isAfter(limit) ? AWAITED : SILENT);
    }
}
