package cn.gov.nanan.disclosure.demo;

import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.BureauClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** 演示时间: working days counted back from now. */
record DemoDays(WorkingCalendar calendar, Instant now) {
    private static final LocalTime MORNING = LocalTime.of(8, 40);

    /** The working day so many working days before today. */
    LocalDate ago(int workingDays) {
        LocalDate day = today();
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** The time of the n-th act on an item, always before now. */
    Instant at(int workingDays, int act) {
        Instant at = ago(workingDays)
                .atTime(MORNING.plusMinutes(23L * act))
                .atZone(BureauClock.ZONE)
                .toInstant();
        return at.isBefore(now) ? at : now.minusSeconds(600 - 10L * act);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, BureauClock.ZONE);
    }
}
