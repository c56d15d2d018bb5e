package cn.gov.nanan.disclosure.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.calendar.AnnouncedYears;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 提醒阶梯: which rung on which day, in the spring of 2026: holidays to 02-23, make-up days on 02-14 and 02-28. */
class LadderTest {
    private static final WorkingCalendar CALENDAR = AnnouncedYears.calendar();
    private static final Ladder LADDER = new Ladder(CALENDAR, List.of(10, 5, 1, 0), List.of(1, 5));
    private static final LocalDate DUE = LocalDate.parse("2026-03-05");

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("一（一）4（1） 到期前十、五、一个工作日、当日，逾期一、五个工作日各提醒一次，节假日、调休上班日照算")
    @CsvSource({
        "2026-02-12,",
        "2026-02-13, -10",
        "2026-02-22, -10",
        "2026-02-26, -10",
        "2026-02-27, -5",
        "2026-02-28, -5",
        "2026-03-03, -5",
        "2026-03-04, -1",
        "2026-03-05, 0",
        "2026-03-06, 1",
        "2026-03-08, 1",
        "2026-03-11, 1",
        "2026-03-12, 5",
        "2027-03-12, 5"
    })
    void theLatestRungOfADay(LocalDate today, Integer rung) {
        OptionalInt latest = LADDER.latest(today, DUE);
        assertEquals(rung == null ? OptionalInt.empty() : OptionalInt.of(rung), latest);
    }

    @Test
    @DisplayName("提醒阶梯 周五到期的，周六不再说今日到期，下一工作日起为逾期；周末到期的提前到周五提醒")
    void nothingIsDueTodayThatWasDueYesterday() {
        LocalDate friday = LocalDate.parse("2026-03-06");
        assertEquals(OptionalInt.of(0), LADDER.latest(friday, friday));
        assertEquals(OptionalInt.empty(), LADDER.latest(friday.plusDays(1), friday));
        assertEquals(OptionalInt.of(1), LADDER.latest(friday.plusDays(3), friday));
        assertEquals(OptionalInt.of(0), LADDER.latest(friday, friday.plusDays(2)));
        assertEquals(OptionalInt.of(0), LADDER.latest(friday.plusDays(1), friday.plusDays(2)));
    }

    @Test
    @DisplayName("逾期检查 每日巡查，每档恰好一次；停机数日后只补最近的一档")
    void everyRungOnceAndAfterAnOutageTheLatestOnly() {
        LocalDate last = LocalDate.parse("2026-04-10");
        assertEquals(List.of(-10, -5, -1, 0, 1, 5), told(LocalDate.parse("2026-01-05"), last, day -> true));
        LocalDate down = LocalDate.parse("2026-02-20");
        LocalDate up = LocalDate.parse("2026-03-09");
        assertEquals(
                List.of(-10, 1, 5),
                told(LocalDate.parse("2026-01-05"), last, day -> day.isBefore(down) || !day.isBefore(up)));
    }

    @Test
    @DisplayName("提醒阶梯 每个到期日在任何一天至多属于一档")
    void rungsDoNotOverlap() {
        LocalDate.parse("2026-02-01").datesUntil(LocalDate.parse("2026-03-15")).forEach(today -> {
            List<Ladder.Stretch> reached = LADDER.reached(today);
            LocalDate.parse("2025-12-01")
                    .datesUntil(LocalDate.parse("2026-05-01"))
                    .forEach(due -> assertTrue(
                            reached.stream().filter(rung -> rung.holds(due)).count() <= 1, today + " " + due));
        });
    }

    @Test
    @DisplayName("办理时限 三个工作日的环节没有提前五日、十日的提醒；按到达日查询与按应办结日查询一致")
    void stepsAreAskedForByTheirArrival() {
        LocalDate.parse("2026-02-10").datesUntil(LocalDate.parse("2026-03-20")).forEach(today -> {
            List<Ladder.Stretch> reached = LADDER.reached(today, 3);
            assertEquals(
                    List.of(5, 1, 0, -1),
                    reached.stream().map(Ladder.Stretch::days).toList());
            reached.forEach(rung -> LocalDate.parse("2026-01-05")
                    .datesUntil(today.plusDays(1))
                    .forEach(start -> assertEquals(
                            rung.holds(LADDER.due(start, 3)),
                            start.isAfter(LADDER.lastStart(rung.after(), 3))
                                    && !start.isAfter(LADDER.lastStart(rung.upTo(), 3)),
                            () -> start + " on " + today + " " + rung)));
        });
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("提醒定时 每日自设定的时刻起算当日")
    @CsvSource({"2026-03-04T22:59:59Z, 2026-03-04", "2026-03-04T23:00:00Z, 2026-03-05"})
    void theDayBeginsInTheMorning(Instant now, LocalDate day) {
        assertEquals(day, ReminderTimer.day(now, LocalTime.of(7, 0)));
    }

    private interface Running {
        boolean on(LocalDate day);
    }

    private static List<Integer> told(LocalDate first, LocalDate last, Running running) {
        List<Integer> told = new ArrayList<>();
        first.datesUntil(last).filter(running::on).forEach(day -> LADDER.latest(day, DUE).stream()
                .filter(rung -> told.stream().noneMatch(earlier -> earlier >= rung))
                .forEach(told::add));
        return told;
    }
}
