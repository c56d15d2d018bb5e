package cn.gov.nanan.disclosure.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** 节假日或调休日: one day that a notice names. */
@Embeddable
public record SpecialDay(
        @Column(name = "day_date", nullable = false) LocalDate date,
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 32) DayKind kind,
        @Column(nullable = false, length = 60) String name) {

    /** Does this day take a Monday to Friday out of the count? */
    public boolean isSkipped() {
        return kind == DayKind.HOLIDAY && !isWeekend(date);
    }

    /** Does this day bring a Saturday or Sunday into the count? */
    public boolean isCounted() {
        return kind == DayKind.WORKDAY && isWeekend(date);
    }

    /** The same date? */
    boolean isOn(SpecialDay other) {
        return date.equals(other.date);
    }

    /** The same date, and the same for counting, whatever the name? */
    boolean isSameAs(SpecialDay other) {
        return isOn(other) && kind == other.kind;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
