package cn.gov.nanan.disclosure.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.calendar.AnnouncedYears;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.procedure.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 环节用时. */
class StayRowTest {
    private final WorkingCalendar calendar = AnnouncedYears.calendar();

    /** One stay at a step. */
    record Stay(Step step, LocalDate begun, LocalDate ended) {}

    @Provide
    Arbitrary<List<Stay>> stays() {
        Arbitrary<Stay> stay = Combinators.combine(
                        Arbitraries.of(Step.DRAFTING, Step.SECTION_REVIEW, Step.RECHECK),
                        Arbitraries.integers().between(0, 700),
                        Arbitraries.integers().between(0, 60))
                .as((step, day, days) -> {
                    LocalDate begun = LocalDate.of(2025, 1, 1).plusDays(day);
                    return new Stay(step, begun, begun.plusDays(days));
                });
        return stay.list().ofMaxSize(40);
    }

    @Property(tries = 200)
    @Label("督办 按日汇总得出的工作日，等于逐件相加")
    boolean equalsTheSumOfTheStays(@ForAll("stays") List<Stay> stays) {
        List<StayRow> rows = StayRow.of(
                stays.stream()
                        .map(stay -> new StayRow.OnDay(stay.step(), stay.begun(), 1))
                        .toList(),
                stays.stream()
                        .map(stay -> new StayRow.OnDay(stay.step(), stay.ended(), 1))
                        .toList(),
                calendar);
        return rows.stream().allMatch(row -> row.workingDays() == days(stays, row.step()) && row.acts() > 0)
                && rows.stream().mapToLong(StayRow::acts).sum() == stays.size();
    }

    @Test
    @DisplayName("督办 平均用时跳过节假日、计入调休日；没有办理就没有这一行")
    void countsWorkingDays() {
        StayRow.OnDay eve = new StayRow.OnDay(Step.SIGNING, LocalDate.parse("2026-02-13"), 2);
        List<StayRow.OnDay> ended = List.of(
                new StayRow.OnDay(Step.SIGNING, LocalDate.parse("2026-02-14"), 1),
                new StayRow.OnDay(Step.SIGNING, LocalDate.parse("2026-02-24"), 1));
        StayRow row = StayRow.of(List.of(eve), ended, calendar).get(0);
        assertEquals(2, row.acts());
        assertEquals(3, row.workingDays());
        assertEquals(new BigDecimal("1.5"), row.average());
        assertEquals(List.of(), StayRow.of(List.of(), List.of(), calendar));
    }

    private long days(List<Stay> stays, Step step) {
        return stays.stream()
                .filter(stay -> stay.step() == step)
                .mapToLong(stay -> calendar.between(stay.begun(), stay.ended()))
                .sum();
    }
}
