package cn.gov.nanan.disclosure.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.gov.nanan.disclosure.deadline.TimelinessRow;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 及时情况的栏. */
class TimelinessGroupTest {
    private static final Span YEAR = new Span(LocalDate.parse("2026-01-15"), LocalDate.parse("2026-12-31"));
    private static final List<TimelinessRow> MONTHS = List.of(
            new TimelinessRow(0, "2026-01", 3, 1, 0, 0),
            new TimelinessRow(0, "2026-03", 1, 0, 0, 2),
            new TimelinessRow(0, "2026-04", 0, 0, 5, 0));

    @Test
    @DisplayName("督办 季度是各月之和，期间不重不漏")
    void quartersAreTheSumsOfTheirMonths() {
        List<TimelinessGroup> quarters = TimelinessGroup.ofTime(MONTHS, YEAR, Grain.QUARTER);
        assertEquals(
                List.of(new TimelinessRow(0, "2026-Q1", 4, 1, 0, 2), new TimelinessRow(0, "2026-Q2", 0, 0, 5, 0)),
                quarters.stream().map(TimelinessGroup::row).toList());
        assertEquals(
                List.of("2026-01-15 2026-03-31", "2026-04-01 2026-06-30"),
                quarters.stream()
                        .map(band -> band.span().from() + " " + band.span().to())
                        .toList());
        assertEquals(
                TimelinessGroup.sum(TimelinessGroup.ofTime(MONTHS, YEAR, Grain.MONTH)),
                TimelinessGroup.sum(quarters).named(""));
    }

    @Test
    @DisplayName("督办 按时率 = 按时完成 ÷（按时完成 + 逾期完成 + 逾期未完成）；没有到期的就没有率")
    void theRateIsOfWhatIsDecided() {
        List<TimelinessGroup> quarters = TimelinessGroup.ofTime(MONTHS, YEAR, Grain.QUARTER);
        assertEquals(57, quarters.get(0).row().rate());
        assertNull(quarters.get(1).row().rate());
        assertEquals(2, quarters.get(0).count(Figure.OVERDUE));
    }
}
