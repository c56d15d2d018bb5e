package cn.gov.nanan.disclosure.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * 工作日计算: a count of working days with what it met on its way.
 *
 * @param from day zero, not counted
 * @param skipped weekdays that were holidays
 * @param counted weekend days that were worked
 */
public record WorkingDays(
        LocalDate from,
        int days,
        LocalDate due,
        boolean provisional,
        List<SpecialDay> skipped,
        List<SpecialDay> counted) {}
