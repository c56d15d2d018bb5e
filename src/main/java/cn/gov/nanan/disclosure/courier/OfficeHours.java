package cn.gov.nanan.disclosure.courier;

import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Setting;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** 外发时段: messages leave the house while people are at work, and never on a day off. */
record OfficeHours(LocalTime from, LocalTime to) {
    static OfficeHours configured() {
        String[] hours = Setting.REMINDER_HOURS.value().trim().split("-");
        return new OfficeHours(LocalTime.parse(hours[0]), LocalTime.parse(hours[1]));
    }

    boolean isOpen(Instant now, WorkingCalendar calendar) {
        ZonedDateTime here = now.atZone(BureauClock.ZONE);
        LocalTime time = here.toLocalTime();
        return calendar.isWorkingDay(here.toLocalDate()) && !time.isBefore(from) && time.isBefore(to);
    }
}
