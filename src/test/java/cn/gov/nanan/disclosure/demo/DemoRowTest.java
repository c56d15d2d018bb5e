package cn.gov.nanan.disclosure.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.calendar.AnnouncedYears;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.procedure.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("演示单位")
class DemoRowTest {
    private static final WorkingCalendar CALENDAR = AnnouncedYears.calendar();

    /** Each day of a year, early in the morning and late in the evening. */
    static Stream<Instant> moments() {
        return LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .flatMap(day -> Stream.of(day.atTime(0, 5), day.atTime(23, 50)))
                .map(moment -> moment.atZone(BureauClock.ZONE).toInstant());
    }

    @Test
    @DisplayName("whenever it is loaded, what is done is done in its order and before now")
    void inOrder() {
        moments().forEach(now -> DemoRow.all().forEach(row -> {
            List<Instant> times = times(row, new DemoDays(CALENDAR, now));
            assertEquals(times.stream().sorted().distinct().toList(), times, row + " at " + now);
            assertTrue(times.get(times.size() - 1).isBefore(now));
        }));
    }

    private static List<Instant> times(DemoRow row, DemoDays days) {
        Stream<Instant> acts = IntStream.range(0, row.acts().size())
                .mapToObj(act -> days.at(row.acts().get(act).daysAgo(), act + 1));
        return Stream.concat(Stream.of(days.at(row.begun(), 0)), acts).toList();
    }

    @Test
    @DisplayName("条例第二十六条 two items are overdue and two are due within five working days, on whatever day it is loaded")
    void owed() {
        moments().forEach(DemoRowTest::assertOwed);
    }

    private static void assertOwed(Instant now) {
        DemoDays days = new DemoDays(CALENDAR, now);
        LocalDate today = LocalDate.ofInstant(now, BureauClock.ZONE);
        List<LocalDate> due = DemoRow.all().stream()
                .filter(row -> row.decision().is(Attribute.PROACTIVE))
                .filter(row -> ago(row, Action.ISSUE) >= 0 && ago(row, Action.PUBLISH) < 0)
                .map(row -> CALENDAR.after(days.ago(ago(row, Action.SIGN)), 20))
                .toList();
        assertEquals(2, due.stream().filter(day -> day.isBefore(today)).count());
        assertEquals(
                2,
                due.stream()
                        .filter(day -> !day.isBefore(today) && CALENDAR.between(today, day) <= 5)
                        .count());
    }

    private static int ago(DemoRow row, Action action) {
        return row.acts().stream()
                .filter(act -> act.action() == action)
                .mapToInt(DemoRow.Done::daysAgo)
                .findFirst()
                .orElse(-1);
    }
}
