package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.casework.RequestStanding;
import cn.gov.nanan.disclosure.deadline.DueDays;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** 答复期限显示: how the answer to a request stands today, in a colour and in words. */
@Named
@RequestScoped
public class CaseDue {
    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private WorkingCalendar calendar;
    private DueDays days;

    @PostConstruct
    void open() {
        calendar = calendars.current();
        days = DueDays.of(LocalDate.now(clock), calendar);
    }

    public RequestStanding standing(RequestStep step, LocalDate due, LocalDate served) {
        return RequestStanding.of(step, due, served, days);
    }

    /** What stands beside the due day. */
    public String words(RequestStep step, LocalDate due, LocalDate served) {
        RequestStanding standing = standing(step, due, served);
        return switch (standing) {
            case OVERDUE, DUE_SOON, RUNNING -> owedWords(due);
            default -> texts.label(standing);
        };
    }

    /** The same of an item of which something is still owed. */
    public String owedWords(LocalDate due) {
        if (due.isBefore(days.today())) {
            return texts.of("deadline.overdue", Math.max(1, -left(due)));
        }
        return due.equals(days.today()) ? texts.of("deadline.today") : texts.of("deadline.left", left(due));
    }

    /** The same of a request that still waits for its answer. */
    public boolean isNear(RequestStep step, LocalDate due, LocalDate served) {
        return standing(step, due, served) == RequestStanding.DUE_SOON;
    }

    /** Is it due in a few days, and not late? */
    public boolean isNear(LocalDate due) {
        return !due.isBefore(days.today()) && !due.isAfter(days.soon());
    }

    public String owedStyle(LocalDate due) {
        if (due.isBefore(days.today())) {
            return "gk-tag gk-tag-red";
        }
        return due.isAfter(days.soon()) ? "gk-tag" : "gk-tag gk-tag-amber";
    }

    /** Working days left; negative where overdue. */
    private int left(LocalDate due) {
        return calendar.between(days.today(), due);
    }

    /** The colour, never without the words. */
    public String style(RequestStep step, LocalDate due, LocalDate served) {
        return switch (standing(step, due, served)) {
            case OVERDUE, DUE_SOON -> owedStyle(due);
            case LATE -> "gk-tag gk-tag-amber";
            case ON_TIME -> "gk-tag gk-tag-green";
            default -> "gk-tag";
        };
    }
}
