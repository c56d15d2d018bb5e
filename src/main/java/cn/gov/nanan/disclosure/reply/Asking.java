package cn.gov.nanan.disclosure.reply;

import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import java.time.LocalDate;

/** 一次征求意见: from the asking to the answer, as far as it has come. */
final class Asking {
    private final Asked whom;
    private final LocalDate asked;
    private final String name;
    private LocalDate reached;
    private LocalDate answered;

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
        return answered == null;
    }

    boolean isOnItsWay() {
        return reached == null && answered == null;
    }

    void reached(LocalDate day) {
        reached = day;
    }

    void answered(LocalDate day) {
        answered = day;
    }

    /** The days that it takes out of the period. */
    Excluded excluded(WorkingCalendar calendar, ReplyPeriods periods, LocalDate today) {
        LocalDate first = asked.plusDays(1);
        if (!whom.isLimited()) {
            LocalDate last = answered != null ? answered : today.isAfter(asked) ? today : asked;
            return new Excluded(first, last, whom, answered == null);
        }
        LocalDate limit = calendar.after(reached == null ? asked : reached, periods.opinion());
        if (answered != null) {
            boolean late = reached != null && answered.isAfter(limit);
            return new Excluded(first, late ? limit : answered, whom, false);
        }
        return new Excluded(first, limit, whom, reached == null || !today.isAfter(limit));
    }
}
