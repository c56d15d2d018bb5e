package cn.gov.nanan.disclosure.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.gov.nanan.disclosure.deadline.TimelinessCell;
import cn.gov.nanan.disclosure.deadline.TimelinessRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 及时情况的栏. */
class TimelinessGroupTest {
    private static final Span YEAR = new Span(LocalDate.parse("2026-01-15"), LocalDate.parse("2026-12-31"));
    private static final List<TimelinessCell> CELLS = List.of(
            cell(7, "办公室", "2026-01", 2, 1, 0, 0),
            cell(7, "办公室", "2026-04", 0, 0, 5, 0),
            cell(3, "产业发展科", "2025-12", 9, 9, 9, 9),
            cell(3, "产业发展科", "2026-01", 1, 0, 0, 0),
            cell(3, "产业发展科", "2026-03", 1, 0, 0, 2));

    private static TimelinessCell cell(
            long section, String name, String month, long onTime, long late, long running, long overdue) {
        return new TimelinessCell(
                new TimelinessRow(section, name, onTime, late, running, overdue), YearMonth.parse(month));
    }

    @Test
    @DisplayName("时限 同一次读出的数，按科室合计、按月合计都是它；月份只列期间之内的")
    void sectionsAndMonthsAreSumsOfTheSame() {
        List<TimelinessGroup> sections = TimelinessGroup.ofSections(
                CELLS.stream().map(TimelinessCell::row).toList(), null);
        assertEquals(
                List.of(new TimelinessRow(7, "办公室", 2, 1, 5, 0), new TimelinessRow(3, "产业发展科", 11, 9, 9, 11)),
                sections.stream().map(TimelinessGroup::row).toList());
        assertEquals(31, sections.get(1).count(Figure.DECIDED));
        assertEquals(
                new ListFilter(3L, null, null, null, null, null),
                sections.get(1).filter());
        assertEquals(
                List.of("2026-01", "2026-03", "2026-04"),
                TimelinessGroup.ofTime(CELLS, YEAR, Grain.MONTH).stream()
                        .map(group -> group.row().name())
                        .toList());
    }

    @Test
    @DisplayName("督办 季度是各月之和，期间不重不漏")
    void quartersAreTheSumsOfTheirMonths() {
        List<TimelinessGroup> quarters = TimelinessGroup.ofTime(CELLS, YEAR, Grain.QUARTER);
        assertEquals(
                List.of(new TimelinessRow(0, "2026-Q1", 4, 1, 0, 2), new TimelinessRow(0, "2026-Q2", 0, 0, 5, 0)),
                quarters.stream().map(TimelinessGroup::row).toList());
        assertEquals(
                List.of("2026-01-15 2026-03-31", "2026-04-01 2026-06-30"),
                quarters.stream()
                        .map(band -> band.span().from() + " " + band.span().to())
                        .toList());
        assertEquals(
                TimelinessGroup.sum(TimelinessGroup.ofTime(CELLS, YEAR, Grain.MONTH)),
                TimelinessGroup.sum(quarters).named(""));
    }

    @Test
    @DisplayName("督办 按时率 = 按时完成 ÷（按时完成 + 逾期完成 + 逾期未完成）；没有到期的就没有率")
    void theRateIsOfWhatIsDecided() {
        List<TimelinessGroup> quarters = TimelinessGroup.ofTime(CELLS, YEAR, Grain.QUARTER);
        assertEquals(57, quarters.get(0).row().rate());
        assertNull(quarters.get(1).row().rate());
        assertEquals(2, quarters.get(0).count(Figure.OVERDUE));
    }
}
