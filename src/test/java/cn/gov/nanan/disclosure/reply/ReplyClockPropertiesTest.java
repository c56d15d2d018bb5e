package cn.gov.nanan.disclosure.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.gov.nanan.disclosure.calendar.AnnouncedYears;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** 答复时钟: whatever happens in whatever order, the clock never runs backwards, and what cannot be is refused. */
class ReplyClockPropertiesTest {
    private static final WorkingCalendar CALENDAR = AnnouncedYears.calendar();
    private static final ReplyPeriods PERIODS = new ReplyPeriods(20, 20, 15, 7);
    private static final LocalDate FIRST = LocalDate.of(2019, 5, 15);
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    /** 一步: a kind of event, so many days after the one before. */
    record Move(ReplyEventKind kind, int later, int days) {
        ReplyEvent after(LocalDate latest) {
            LocalDate day = latest.plusDays(later);
            return kind == ReplyEventKind.DELAYED
                    ? ReplyEvent.delayed(day, day.plusDays(3L * days))
                    : new ReplyEvent(kind, day, days);
        }
    }

    @Property(tries = 5000)
    @Label("条例第三十三条 任意先后：没有一项可以使到期日提前，除非意见已到、征求书退回")
    void neverRunsBackwards(@ForAll("received") LocalDate received, @ForAll("moves") List<Move> moves) {
        List<ReplyEvent> events = new ArrayList<>();
        LocalDate latest = received;
        ReplyDue due = due(received, events);
        assertEquals(PERIODS.reply(), CALENDAR.between(received, due.due()));
        for (Move move : moves) {
            ReplyEvent event = move.after(latest);
            events.add(event);
            try {
                ReplyDue next = due(received, events);
                boolean answers = move.kind().influence() == ReplyEventKind.Influence.ANSWERS
                        || move.kind().influence() == ReplyEventKind.Influence.REACHES
                        || move.kind().influence() == ReplyEventKind.Influence.RETURNS;
                boolean restarts = move.kind().influence() == ReplyEventKind.Influence.RESTARTS;
                assertFalse(!answers && !restarts && next.due().isBefore(due.due()), events + " " + due + " " + next);
                assertFalse(next.due().isBefore(CALENDAR.after(next.runsFrom(), PERIODS.reply())));
                due = next;
                latest = event.day();
            } catch (BusinessException refused) {
                events.remove(events.size() - 1);
                assertEquals(due, due(received, events), "what is refused leaves no trace");
            }
        }
    }

    @Property(tries = 2000)
    @Label("条例第三十三条 到期日总是工作日，不落在不计算的时间里，计算的天数正好是期限")
    void countsExactly(@ForAll("received") LocalDate received, @ForAll("moves") List<Move> moves) {
        List<ReplyEvent> events = legal(received, moves);
        ReplyDue due = due(received, events);
        long counted = due.runsFrom()
                .plusDays(1)
                .datesUntil(due.regular().plusDays(1))
                .filter(CALENDAR::isWorkingDay)
                .filter(day -> due.excluded().stream().noneMatch(span -> span.holds(day)))
                .count();
        assertEquals(due.days() + due.extension(), counted, events + " " + due);
        assertEquals(true, CALENDAR.isWorkingDay(due.due()));
        assertEquals(true, due.excluded().stream().noneMatch(span -> span.holds(due.regular())));
        assertEquals(false, due.due().isBefore(due.regular()));
        boolean told = events.stream().anyMatch(event -> event.kind() == ReplyEventKind.DELAYED);
        assertEquals(true, told || due.due().equals(due.regular()), "only who was told waits longer");
    }

    private static List<ReplyEvent> legal(LocalDate received, List<Move> moves) {
        List<ReplyEvent> events = new ArrayList<>();
        LocalDate latest = received;
        for (Move move : moves) {
            events.add(move.after(latest));
            try {
                due(received, events);
                latest = events.get(events.size() - 1).day();
            } catch (BusinessException refused) {
                events.remove(events.size() - 1);
            }
        }
        return events;
    }

    private static ReplyDue due(LocalDate received, List<ReplyEvent> events) {
        return ReplyClock.due(CALENDAR, PERIODS, received, events, TODAY);
    }

    @Provide
    Arbitrary<LocalDate> received() {
        return Arbitraries.integers().between(0, 2500).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.of(ReplyEventKind.values()),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 20))
                .as(Move::new)
                .list()
                .ofMaxSize(10);
    }
}
