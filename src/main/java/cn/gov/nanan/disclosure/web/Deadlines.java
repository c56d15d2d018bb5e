package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.DueDate;
import cn.gov.nanan.disclosure.calendar.SpecialDay;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.deadline.DueDays;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** 期限显示: how far away a due date is today, and the names of the days that explain it. For {@code gk:deadline}. */
@Named
@RequestScoped
public class Deadlines {
    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    private WorkingCalendar calendar;
    private LocalDate today;

    @PostConstruct
    void open() {
        calendar = calendars.current();
        today = LocalDate.now(clock);
    }

    public LocalDate today() {
        return today;
    }

    /** 一个月后: a working day, for what a form suggests. */
    public LocalDate inAMonth() {
        return calendar.onOrAfter(today.plusMonths(1));
    }

    /** Working days left; negative where overdue. */
    public int left(DueDate dueDate) {
        int days = calendar.between(today, dueDate.due());
        return days == 0 && dueDate.isOverdue(today) ? -1 : days;
    }

    /** How the due date stands: {@code overdue}, {@code today}, {@code soon} or {@code open}. */
    public String standing(DueDate dueDate) {
        int left = left(dueDate);
        if (dueDate.isOverdue(today)) {
            return "overdue";
        }
        if (dueDate.due().equals(today)) {
            return "today";
        }
        return left <= DueDays.SOON ? "soon" : "open";
    }

    public List<SpecialDay> skipped(DueDate dueDate) {
        return named(dueDate.skippedDays());
    }

    public List<SpecialDay> counted(DueDate dueDate) {
        return named(dueDate.countedDays());
    }

    private List<SpecialDay> named(List<LocalDate> days) {
        return days.stream()
                .map(day -> calendar.special(day).orElseGet(() -> new SpecialDay(day, null, "")))
                .toList();
    }
}
