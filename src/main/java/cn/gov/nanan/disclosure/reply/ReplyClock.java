package cn.gov.nanan.disclosure.reply;

import cn.gov.nanan.disclosure.calendar.SpecialDay;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * 答复时钟: goes through what happened in the order of its days and says when the answer is due. Pure: the same events give
 * the same day.
 */
public final class ReplyClock {
    private final WorkingCalendar calendar;
    private final ReplyPeriods periods;
    private final LocalDate today;
    private final LocalDate received;
    private final List<Asking> askings = new ArrayList<>();
    private final Set<ReplyEventKind> once = EnumSet.noneOf(ReplyEventKind.class);
    private LocalDate latest;
    private LocalDate runsFrom;
    private int extension;
    private Optional<LocalDate> delayedTo = Optional.empty();

    private ReplyClock(WorkingCalendar calendar, ReplyPeriods periods, LocalDate received, LocalDate today) {
        this.calendar = calendar;
        this.periods = periods;
        this.today = today;
        this.received = received;
        this.latest = received;
        this.runsFrom = received;
    }

    /**
     * When the answer is due.
     *
     * @param received 收到申请之日 (条例第三十一条), not counted
     * @param events in the order of their days
     * @param today up to which an agency that has not answered is waited for
     * @throws BusinessException {@code reply.error.…} naming the event that cannot be, where it stands
     */
    public static ReplyDue due(
            WorkingCalendar calendar,
            ReplyPeriods periods,
            LocalDate received,
            List<ReplyEvent> events,
            LocalDate today) {
        ReplyClock clock = new ReplyClock(calendar, periods, calendar.after(received, 0), today);
        events.forEach(clock::happened);
        return clock.due();
    }

    private void happened(ReplyEvent event) {
        refuseIf(event.day().isBefore(latest), event, "reply.error.order", latest);
        latest = event.day();
        switch (event.kind().influence()) {
            case RESTARTS -> restart(event);
            case ASKS -> askings.add(new Asking(event.kind().asked(), event.day(), event.whom()));
            case REACHES -> reached(event);
            case RETURNS -> returned(event);
            case ANSWERS -> answered(event);
            case EXTENDS -> extend(event);
            case DELAYS -> delay(event);
        }
    }

    private void restart(ReplyEvent event) {
        refuseIf(!once.add(event.kind()), event, "reply.error.twice");
        refuseIf(
                event.until() != null && event.day().isAfter(event.until()),
                event,
                "reply.error.paid-late",
                event.until());
        runsFrom = event.day();
        extension = 0;
        delayedTo = Optional.empty();
    }

    private void reached(ReplyEvent event) {
        first(event, Asking::isOnItsWay).reached(event.day());
    }

    private void returned(ReplyEvent event) {
        first(event, Asking::isOnItsWay).returned(event.day());
    }

    private void answered(ReplyEvent event) {
        first(event, Asking::isUnanswered).answered(event.day());
    }

    /** Of the one who is named; where nobody is, the one that was asked first. */
    private Asking first(ReplyEvent event, Predicate<Asking> open) {
        Optional<Asking> asking = askings.stream()
                .filter(one -> one.isOf(event.kind().asked(), event.whom()) && open.test(one))
                .findFirst();
        refuseIf(asking.isEmpty(), event, "reply.error.not-asked");
        return asking.get();
    }

    private void extend(ReplyEvent event) {
        refuseIf(!once.add(event.kind()), event, "reply.error.twice");
        refuseIf(
                event.days() < 1 || event.days() > periods.extension(),
                event,
                "reply.error.extension",
                periods.extension());
        refuseIf(delayedTo.isPresent(), event, "reply.error.extended-delayed");
        LocalDate due = due().due();
        refuseIf(event.day().isAfter(due), event, "reply.error.extended-late", due);
        extension = event.days();
    }

    private void delay(ReplyEvent event) {
        refuseIf(!once.add(event.kind()), event, "reply.error.twice");
        refuseIf(!event.until().isAfter(event.day()), event, "reply.error.delayed-before");
        LocalDate due = due().due();
        refuseIf(event.day().isAfter(due), event, "reply.error.delayed-late", due);
        delayedTo = Optional.of(calendar.onOrAfter(event.until()));
    }

    private ReplyDue due() {
        List<Excluded> excluded = askings.stream()
                .map(asking -> asking.excluded(calendar, periods, today))
                .filter(span -> !span.isEmpty() || span.isOpen())
                .toList();
        List<SpecialDay> skipped = new ArrayList<>();
        List<SpecialDay> counted = new ArrayList<>();
        LocalDate day = runsFrom;
        for (int left = periods.reply() + extension; left > 0; ) {
            day = after(day, excluded);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
            calendar.special(day).filter(SpecialDay::isSkipped).ifPresent(skipped::add);
            calendar.special(day).filter(SpecialDay::isCounted).ifPresent(counted::add);
        }
        LocalDate regular = day;
        LocalDate due = delayedTo.filter(told -> told.isAfter(regular)).orElse(regular);
        boolean provisional =
                calendar.isProvisional(runsFrom, due) || excluded.stream().anyMatch(Excluded::isOpen);
        return new ReplyDue(
                received,
                runsFrom,
                periods.reply(),
                extension,
                due,
                regular,
                calendar.after(received, periods.completion()),
                provisional,
                excluded,
                skipped,
                counted);
    }

    /** The next day that is not left out; what is left out is passed over at once, however long it is. */
    private static LocalDate after(LocalDate day, List<Excluded> excluded) {
        LocalDate next = day.plusDays(1);
        Optional<Excluded> out = out(next, excluded);
        while (out.isPresent()) {
            next = out.get().to().plusDays(1);
            out = out(next, excluded);
        }
        return next;
    }

    private static Optional<Excluded> out(LocalDate day, List<Excluded> excluded) {
        return excluded.stream().filter(span -> span.holds(day)).findFirst();
    }

    private static void refuseIf(boolean wrong, ReplyEvent event, String key, Object... arguments) {
        if (wrong) {
            Object[] all = new Object[arguments.length + 1];
            all[0] = event.toString();
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            throw BusinessException.invalid(event.toString(), key, all);
        }
    }
}
