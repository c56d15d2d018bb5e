package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.procedure.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * 环节用时: how many acts ended a stay at a step, and how many working days all these stays took together.
 *
 * <p>The working days of all stays are reckoned from how many began and how many ended on each day: the days counted up
 * to all ends, less those up to all beginnings. So it does not matter how many stays there were.
 */
public record StayRow(Step step, long acts, long workingDays) {
    /** 当日的件数: how many stays at a step began, or ended, on a day. */
    record OnDay(Step step, LocalDate day, long stays) {}

    static List<StayRow> of(Collection<OnDay> begun, Collection<OnDay> ended, WorkingCalendar calendar) {
        LocalDate origin =
                begun.stream().map(OnDay::day).min(LocalDate::compareTo).orElse(null);
        Map<Step, StayRow> rows = new EnumMap<>(Step.class);
        ended.forEach(end -> rows.merge(end.step(), row(end, 1, origin, calendar), StayRow::plus));
        begun.forEach(begin -> rows.merge(begin.step(), row(begin, -1, origin, calendar), StayRow::plus));
        return List.copyOf(rows.values());
    }

    /** 平均工作日, to one decimal. */
    public BigDecimal average() {
        return BigDecimal.valueOf(workingDays).divide(BigDecimal.valueOf(acts), 1, RoundingMode.HALF_UP);
    }

    /** Each stay is counted at its end only. */
    private static StayRow row(OnDay on, int sign, LocalDate origin, WorkingCalendar calendar) {
        long days = calendar.between(origin, on.day()) * on.stays();
        return new StayRow(on.step(), sign > 0 ? on.stays() : 0, sign * days);
    }

    private StayRow plus(StayRow other) {
        return new StayRow(step, acts + other.acts, workingDays + other.workingDays);
    }
}
