package cn.gov.nanan.disclosure.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.calendar.AnnouncedYears;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 办理结果与救济: which remedies each outcome leaves open, and until when. */
class RemedyTest {
    @ParameterizedTest(name = "{0} {1} → {3}")
    @CsvSource({
        "RECONSIDERATION, 2026-03-31, 2026-05-30, 2026-06-01, false",
        "LAWSUIT, 2026-08-31, 2027-02-28, 2027-03-01, true",
        "LAWSUIT, 2025-08-31, 2026-02-28, 2026-02-28, false",
        "LAWSUIT, 2026-03-05, 2026-09-05, 2026-09-07, false",
        "RECONSIDERATION, 2025-12-18, 2026-02-16, 2026-02-24, false",
        "LAWSUIT_AFTER_RECONSIDERATION, 2026-06-04, 2026-06-19, 2026-06-22, false",
        "LAWSUIT_AFTER_RECONSIDERATION, 2026-06-01, 2026-06-16, 2026-06-16, false"
    })
    @DisplayName("救济期限 申请行政复议、提起行政诉讼的期限：月末、休息日顺延，未公布的年份暂定")
    void lastDay(RemedyPeriod period, LocalDate known, LocalDate ends, LocalDate last, boolean provisional) {
        Remedy remedy = Remedy.of(period, known, AnnouncedYears.calendar());
        assertEquals(ends, remedy.ends());
        assertEquals(last, remedy.last());
        assertEquals(provisional, remedy.provisional());
        assertEquals(!ends.equals(last), remedy.isPutOff());
    }

    @Test
    @DisplayName("《行政复议法》第二十三条 依条例第十四条至第十六条不予公开的，复议前置；其余任选")
    void whatIsWithheldGoesToReconsiderationFirst() {
        Set<String> first = Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.remedies() == RemedyPath.RECONSIDERATION_FIRST)
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(Set.of(
                        "PARTIALLY_GRANTED",
                        "DENIED_STATE_SECRET",
                        "DENIED_LAW_PROHIBITS",
                        "DENIED_SECURITY_STABILITY",
                        "DENIED_THIRD_PARTY",
                        "DENIED_INTERNAL_AFFAIRS",
                        "DENIED_PROCESS_INFO",
                        "DENIED_ENFORCEMENT_FILE")),
                first);
        LocalDate served = LocalDate.parse("2026-03-31");
        assertEquals(
                List.of(RemedyPeriod.RECONSIDERATION),
                RemedyPath.RECONSIDERATION_FIRST.from(served, AnnouncedYears.calendar()).stream()
                        .map(Remedy::period)
                        .toList());
        assertEquals(
                List.of(RemedyPeriod.RECONSIDERATION, RemedyPeriod.LAWSUIT),
                RemedyPath.CHOICE.from(served, AnnouncedYears.calendar()).stream()
                        .map(Remedy::period)
                        .toList());
    }

    @Test
    @DisplayName("国办公开办函〔2021〕30号 表三的二十一种办理结果，按表的顺序，各属一组")
    void rowsOfTableThree() {
        assertEquals(21, Outcome.values().length);
        List<String> rows = Arrays.stream(Outcome.values()).map(Outcome::row).toList();
        assertEquals(List.copyOf(new TreeSet<>(rows)), rows, "in the order of the table, each once");
        assertEquals(
                List.of(Outcome.values()),
                Arrays.stream(OutcomeGroup.values())
                        .flatMap(group -> group.outcomes().stream())
                        .toList());
    }
}
