package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.SpecialDay;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** 日期核对: a gentle word when a date that is given falls on a day off, or on a make-up day; it may well be right. */
@Named
@RequestScoped
public class DayWatch {
    @Inject
    private Calendars calendars;

    @Inject
    private Texts texts;

    /** Empty for an ordinary working day, for none, and for a day before the calendar begins. */
    public String hint(LocalDate day) {
        WorkingCalendar calendar = calendars.current();
        if (day == null || day.getYear() < calendar.firstYear()) {
            return "";
        }
        if (calendar.isWorkingDay(day)) {
            return calendar.special(day)
                    .map(special -> texts.of("calendar.make-up-day", day, special.name()))
                    .orElse("");
        }
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String what = calendar.special(day).map(SpecialDay::name).orElseGet(() -> day.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, locale));
        return texts.of("calendar.day-off", day, what);
    }
}
