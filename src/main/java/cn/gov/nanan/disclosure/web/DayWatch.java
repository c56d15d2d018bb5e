package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.DayKind;
import cn.gov.nanan.disclosure.calendar.SpecialDay;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.primefaces.model.datepicker.DateMetadata;
import org.primefaces.model.datepicker.DateMetadataModel;
import org.primefaces.model.datepicker.DefaultDateMetadata;
import org.primefaces.model.datepicker.DefaultDateMetadataModel;

/**
 * 日期核对: the days off and make-up days of the calendars to choose from, and a gentle word when a date that is given falls on
 * one; it may well be right.
 */
@Named
@RequestScoped
public class DayWatch {
    @Inject
    private Calendars calendars;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private DefaultDateMetadataModel marks;

    /** 休、班: what is announced of last year, this and the next; a day of another year is typed, and {@link #hint} says the same. */
    public DateMetadataModel marks() {
        if (marks == null) {
            marks = new DefaultDateMetadataModel();
            int year = LocalDate.now(clock).getYear();
            calendars.current().special(year - 1, year + 1).forEach(day -> marks.add(day.date(), marked(day.kind())));
        }
        return marks;
    }

    private static DateMetadata marked(DayKind kind) {
        return DefaultDateMetadata.builder()
                .styleClass(kind == DayKind.HOLIDAY ? "gk-rest" : "gk-work")
                .build();
    }

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
