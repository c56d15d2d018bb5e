package cn.gov.nanan.disclosure.deadline;

import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import jakarta.persistence.Parameter;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 今天和即将到期的界限: the days on which the status of an obligation depends.
 *
 * @param soon the last day that counts as due soon
 */
public record DueDays(LocalDate today, LocalDate soon) {
    /** 即将到期: within so many working days. */
    public static final int SOON = 5;

    public static DueDays of(LocalDate today, WorkingCalendar calendar) {
        return new DueDays(today, calendar.after(today, SOON));
    }

    /** The same query, with the days set for which the {@link DeadlineStatus#condition} in it asks. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        Set<String> asked =
                query.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
        Map.of("today", today, "soon", soon).forEach((name, day) -> {
            if (asked.contains(name)) {
                query.setParameter(name, day);
            }
        });
        return query;
    }
}
