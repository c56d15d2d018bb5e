package cn.gov.nanan.disclosure.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** 日历缓存: keeps the calendar of the latest stamp, so that a second node on the database notices a change too. */
@ApplicationScoped
public class CalendarMemory {
    private record Remembered(String stamp, WorkingCalendar calendar) {}

    private volatile Remembered remembered = new Remembered("", null);

    WorkingCalendar recall(String stamp, Supplier<WorkingCalendar> otherwise) {
        Remembered known = remembered;
        if (!known.stamp().equals(stamp)) {
            known = new Remembered(stamp, otherwise.get());
            remembered = known;
        }
        return known.calendar();
    }
}
