package cn.gov.nanan.disclosure.worklist;

import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.deadline.DueDays;
import cn.gov.nanan.disclosure.form.Urgency;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.procedure.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 待办的日子: what the day by which something is due is reckoned from: today, and by when items should leave their steps.
 * Derived from the moment since when an item waits, as its reminders are: a day that moves in the calendar moves it too.
 *
 * @param targets the working days that each step may take
 */
public record TrayDays(DueDays due, WorkingCalendar calendar, List<StepTargets.Target> targets) {
    /** What is later than that at its step is all equally late in the order of the list. */
    private static final int LATEST = 60;

    private static final String NEVER = "{2999-12-31}";

    /** @throws IllegalStateException when the setting names a step that there is not */
    public static TrayDays on(LocalDate today, WorkingCalendar calendar) {
        return new TrayDays(
                DueDays.of(today, calendar), calendar, StepTargets.configured().targets());
    }

    /** 本环节应办结: empty where the step has no target. */
    public Optional<LocalDate> stepDay(Step step, Urgency urgency, Instant since) {
        return targets.stream()
                .filter(target ->
                        target.steps().contains(step) && target.urgencies().contains(urgency))
                .findFirst()
                .map(target -> calendar.after(LocalDate.ofInstant(since, BureauClock.ZONE), target.workingDays()));
    }

    /**
     * Has an item {@code i} a target at its step?
     *
     * @param named gives the name under which a value is bound
     */
    String targeted(Function<Object, String> named) {
        return any(target -> group(target, named));
    }

    /** Should it have left its step by this day? */
    String leavesBy(LocalDate day, Function<Object, String> named) {
        return any(target -> group(target, named) + " and " + begun(target, day, named));
    }

    private String any(Function<StepTargets.Target, String> condition) {
        return targets.isEmpty()
                ? "1 = 0"
                : targets.stream().map(condition).collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String group(StepTargets.Target target, Function<Object, String> named) {
        return "i.step in " + named.apply(target.steps()) + " and i.text.form.urgency in "
                + named.apply(target.urgencies());
    }

    /** It came so early that it is due by this day. */
    private String begun(StepTargets.Target target, LocalDate day, Function<Object, String> named) {
        LocalDate start = calendar.lastStart(day, target.workingDays());
        return "i.since < "
                + named.apply(start.plusDays(1).atStartOfDay(BureauClock.ZONE).toInstant());
    }

    /** The day itself, exact but for what is very late. */
    String stepDay(Function<Object, String> named) {
        return targets.isEmpty()
                ? NEVER
                : targets.stream()
                        .map(target -> "when " + group(target, named) + " then (" + days(target, named) + ")")
                        .collect(Collectors.joining(" ", "case ", " else " + NEVER + " end"));
    }

    private String days(StepTargets.Target target, Function<Object, String> named) {
        LocalDate first = calendar.lastStart(due.today(), LATEST);
        LocalDate last = calendar.after(due.today(), target.workingDays());
        return first.datesUntil(last)
                .filter(calendar::isWorkingDay)
                .map(day -> "when " + begun(target, day, named) + " then {" + day + "}")
                .collect(Collectors.joining(" ", "case ", " else {" + last + "} end"));
    }
}
