package cn.gov.nanan.disclosure.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.calendar.AnnouncedYears;
import cn.gov.nanan.disclosure.calendar.SpecialDay;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** 答复时钟: recorded histories, each with its due date and why. */
class ReplyClockTest {
    private static final WorkingCalendar CALENDAR = AnnouncedYears.calendar();
    private static final ReplyPeriods PERIODS = new ReplyPeriods(20, 20, 15, 7);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/reply/histories.csv", numLinesToSkip = 1, maxCharsPerColumn = 500)
    @DisplayName("条例第三十三条 答复到期日及其缘由")
    void isDue(
            String id,
            String history,
            LocalDate received,
            String events,
            LocalDate runsFrom,
            LocalDate due,
            boolean provisional,
            String skipped,
            String counted,
            String why) {
        ReplyDue answer = due(received, events);
        assertEquals(due, answer.due(), why);
        assertEquals(runsFrom, answer.runsFrom());
        assertEquals(provisional, answer.provisional());
        assertEquals(Objects.toString(skipped, ""), monthDays(answer.skipped()));
        assertEquals(Objects.toString(counted, ""), monthDays(answer.counted()));
        assertEquals(answer.days() + answer.extension(), countedDays(answer), "day by day");
        assertEquals(why.contains("延迟至"), answer.isDelayed());
        assertTrue(!answer.isDelayed() || why.contains("至" + answer.due()), why);
        answer.excluded().forEach(span -> assertTrue(why.contains(span.from() + "至" + span.to()), span + " in " + why));
    }

    /** 逐日推算 counts as many days as the period has, the due day being the last of them. */
    private static int countedDays(ReplyDue answer) {
        List<ReplyDay> days = ReplyDay.of(answer, CALENDAR);
        assertEquals(answer.due(), days.get(days.size() - 1).date());
        ReplyDay last = days.stream()
                .filter(day -> day.date().equals(answer.regular()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                days.stream()
                        .filter(day -> day.date().isAfter(answer.regular()) && CALENDAR.isWorkingDay(day.date()))
                        .toList(),
                days.stream()
                        .filter(day -> day.counting() == ReplyDay.Counting.DELAYED)
                        .toList());
        assertTrue(answer.excluded().stream()
                .flatMap(span -> days.stream().filter(day -> span.holds(day.date())))
                .allMatch(day -> day.counting() == ReplyDay.Counting.EXCLUDED));
        return last.number();
    }

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource({
        "third-party-answered:2026-03-05, third-party-answered:2026-03-05, reply.error.not-asked",
        "third-party-received:2026-03-05, third-party-received:2026-03-05, reply.error.not-asked",
        "joint-asked:2026-03-05 third-party-answered:2026-03-06, third-party-answered:2026-03-06, reply.error.not-asked",
        "joint-asked:2026-03-05 joint-answered:2026-03-06 joint-received:2026-03-07, joint-received:2026-03-07, reply.error.not-asked",
        "joint-asked:2026-03-05 joint-answered:2026-03-06 joint-answered:2026-03-07, joint-answered:2026-03-07, reply.error.not-asked",
        "third-party-returned:2026-03-05, third-party-returned:2026-03-05, reply.error.not-asked",
        "third-party-asked:2026-03-05 third-party-received:2026-03-06 third-party-returned:2026-03-09, third-party-returned:2026-03-09, reply.error.not-asked",
        "joint-asked:2026-03-05 joint-returned:2026-03-09 joint-answered:2026-03-10, joint-answered:2026-03-10, reply.error.not-asked",
        "agency-asked:2026-03-05 agency-answered:2026-03-04, agency-answered:2026-03-04, reply.error.order",
        "agency-asked:2026-03-01, agency-asked:2026-03-01, reply.error.order",
        "extended:2026-03-05:10 extended:2026-03-06:10, extended:2026-03-06:10, reply.error.twice",
        "fee-paid:2026-03-05 fee-paid:2026-03-06, fee-paid:2026-03-06, reply.error.twice",
        "clarification-answered:2026-03-05 clarification-answered:2026-03-06, clarification-answered:2026-03-06, reply.error.twice",
        "extended:2026-03-05:0, extended:2026-03-05:0, reply.error.extension",
        "extended:2026-03-05:21, extended:2026-03-05:21, reply.error.extension",
        "extended:2026-03-31:10, extended:2026-03-31:10, reply.error.extended-late",
        "delayed:2026-03-31:2026-05-08, delayed:2026-03-31:2026-05-08, reply.error.delayed-late",
        "delayed:2026-03-20:2026-03-20, delayed:2026-03-20:2026-03-20, reply.error.delayed-before",
        "delayed:2026-03-20:2026-05-08 delayed:2026-03-23:2026-06-08, delayed:2026-03-23:2026-06-08, reply.error.twice",
        "delayed:2026-03-20:2026-05-08 extended:2026-03-23:5, extended:2026-03-23:5, reply.error.extended-delayed",
        "agency-asked:2026-03-05 agency-answered:2026-03-10 extended:2026-04-04:5, extended:2026-04-04:5, reply.error.extended-late",
    })
    @DisplayName("条例第三十三条 不可能的先后：拒绝并指出是哪一项")
    void whatCannotBeIsNamed(String events, String named, String key) {
        BusinessException refusal =
                assertThrows(BusinessException.class, () -> due(LocalDate.parse("2026-03-02"), events));
        assertEquals(key, refusal.key());
        assertEquals(named, refusal.field());
        assertTrue(refusal.is(RefusalKind.INVALID));
        assertEquals(named, refusal.arguments()[0]);
    }

    @Test
    @DisplayName("条例第三十二条 第三方逾期不答复，只等到第十五个工作日；其间到期日是暂定的，此后不再变动")
    void silenceEndsByItself() {
        LocalDate received = LocalDate.parse("2026-11-02");
        String asked = "third-party-asked:2026-11-09 third-party-received:2026-11-10";
        LocalDate limit = CALENDAR.after(LocalDate.parse("2026-11-10"), 15);
        ReplyDue before = ReplyClock.due(CALENDAR, PERIODS, received, events(asked), limit);
        ReplyDue after = ReplyClock.due(CALENDAR, PERIODS, received, events(asked), limit.plusDays(1));
        assertTrue(before.provisional());
        assertTrue(before.excluded().get(0).isOpen());
        assertEquals(before.due(), after.due());
        assertEquals(false, after.provisional());
        assertEquals(limit, after.excluded().get(0).to());
        assertEquals(Excluded.Ending.SILENT, after.excluded().get(0).ending());
        List<ReplyEvent> late = new ArrayList<>(events(asked));
        late.add(ReplyEvent.of(ReplyEventKind.THIRD_PARTY_ANSWERED, limit.plusDays(3)));
        ReplyDue heard = ReplyClock.due(CALENDAR, PERIODS, received, late, limit.plusDays(3));
        assertEquals(after.due(), heard.due(), "what comes late is recorded and moves nothing");
        assertEquals(Excluded.Ending.ANSWERED, heard.excluded().get(0).ending());
    }

    @Test
    @DisplayName("条例第三十二条 征询书退回的，没有期限在走，也不再等；重新征求的，自收到之日另计十五个工作日")
    void whatCameBackIsAskedAgain() {
        LocalDate received = LocalDate.parse("2026-11-02");
        String back = "third-party-asked:2026-11-09 third-party-returned:2026-11-16";
        ReplyDue returned = ReplyClock.due(CALENDAR, PERIODS, received, events(back), LocalDate.parse("2026-11-16"));
        assertFalse(returned.provisional());
        assertEquals(Excluded.Ending.RETURNED, returned.excluded().get(0).ending());
        String again = back + " third-party-asked:2026-11-17 third-party-received:2026-11-19";
        ReplyDue asked = ReplyClock.due(CALENDAR, PERIODS, received, events(again), LocalDate.parse("2026-11-19"));
        assertTrue(asked.provisional());
        assertEquals(
                CALENDAR.after(LocalDate.parse("2026-11-19"), PERIODS.opinion()),
                asked.excluded().get(1).to());
    }

    @Test
    @DisplayName("条例第三十五条 延迟答复：到期日为告知申请人的日期，逐日推算说明按期是哪一天、其后是延迟")
    void anAnswerIsPutOffToTheDayThatWasTold() {
        ReplyDue due = due(LocalDate.parse("2026-03-02"), "delayed:2026-03-20:2026-05-08");
        assertEquals(LocalDate.parse("2026-03-30"), due.regular());
        List<ReplyDay> days = ReplyDay.of(due, CALENDAR);
        assertEquals(
                ReplyDay.Counting.COUNTED, days.get(27).counting(), days.get(27).toString());
        assertEquals(
                ReplyDay.Counting.DELAYED, days.get(28).counting(), days.get(28).toString());
        assertEquals(ReplyDay.Counting.DELAYED, days.get(days.size() - 1).counting());
    }

    @Test
    @DisplayName("条例第三十三条 其他机关没有答复期限，等一天扣一天")
    void anAgencyIsWaitedForFromDayToDay() {
        LocalDate received = LocalDate.parse("2026-11-02");
        List<ReplyEvent> asked = events("agency-asked:2026-11-09");
        LocalDate monday = LocalDate.parse("2026-11-16");
        LocalDate first =
                ReplyClock.due(CALENDAR, PERIODS, received, asked, monday).due();
        LocalDate next = ReplyClock.due(CALENDAR, PERIODS, received, asked, monday.plusDays(1))
                .due();
        assertEquals(CALENDAR.after(first, 1), next);
    }

    static ReplyDue due(LocalDate received, String events) {
        return ReplyClock.due(CALENDAR, PERIODS, received, events(events), TODAY);
    }

    static List<ReplyEvent> events(String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(" "))
                        .map(one -> one.split(":"))
                        .map(parts -> event(
                                ReplyEventKind.of(parts[0]).orElseThrow(),
                                LocalDate.parse(parts[1]),
                                parts[parts.length - 1]))
                        .toList();
    }

    private static ReplyEvent event(ReplyEventKind kind, LocalDate day, String measure) {
        return switch (kind) {
            case EXTENDED -> ReplyEvent.extended(day, Integer.parseInt(measure));
            case DELAYED -> ReplyEvent.delayed(day, LocalDate.parse(measure));
            default -> ReplyEvent.of(kind, day);
        };
    }

    private static String monthDays(List<SpecialDay> days) {
        return days.stream().map(day -> day.date().toString().substring(5)).collect(Collectors.joining(" "));
    }
}
