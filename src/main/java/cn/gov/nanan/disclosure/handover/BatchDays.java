package cn.gov.nanan.disclosure.handover;

import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.Setting;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 定期移交日: the days of each month on which a batch goes out, each moved past days off to the next working day.
 *
 * @param days of the month, 1 to 28, ascending
 */
public record BatchDays(List<Integer> days) {
    /** The days in force. */
    public static BatchDays inForce() {
        return parse(Setting.HANDOVER_DAYS.value());
    }

    /** Reads {@code 5,20}. */
    public static BatchDays parse(String written) {
        return new BatchDays(Arrays.stream(written.split("[,，]"))
                .map(day -> Integer.valueOf(day.strip()))
                .distinct()
                .sorted()
                .toList());
    }

    /** The first batch day later than this day; the month before may still reach beyond it. */
    public LocalDate nextAfter(LocalDate day, WorkingCalendar calendar) {
        return IntStream.rangeClosed(-1, 2)
                .mapToObj(months -> YearMonth.from(day).plusMonths(months))
                .filter(month -> month.getYear() >= calendar.firstYear())
                .flatMap(month -> days.stream().map(month::atDay))
                .map(calendar::onOrAfter)
                .filter(moved -> moved.isAfter(day))
                .findFirst()
                .orElseThrow();
    }

    /** The first batch day not before this day. */
    public LocalDate nextFrom(LocalDate day, WorkingCalendar calendar) {
        return nextAfter(day.minusDays(1), calendar);
    }

    /** On the day of issue: which batch follows, and does it come in time? */
    public Forecast forecast(LocalDate issued, LocalDate due, WorkingCalendar calendar) {
        return new Forecast(nextAfter(issued, calendar), due);
    }

    /** The same on a later day, for what has not gone out yet. */
    public Forecast forecast(LocalDate issued, LocalDate due, LocalDate today, WorkingCalendar calendar) {
        LocalDate yesterday = today.minusDays(1);
        return forecast(issued.isAfter(yesterday) ? issued : yesterday, due, calendar);
    }
}
