package cn.gov.nanan.disclosure.annual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.notice.Occasion;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 年度报告提醒: on which days of which report. */
class AnnualRemindersTest {
    @ParameterizedTest(name = "{0} → {1} {2} {3}")
    @CsvSource({
        "2026-11-30, , , ",
        "2026-12-01, 2026-12-01, DUE_LATER, 2026",
        "2027-01-09, 2026-12-01, DUE_LATER, 2026",
        "2027-01-10, 2027-01-10, DUE_LATER, 2026",
        "2027-01-25, 2027-01-20, DUE_LATER, 2026",
        "2027-01-31, 2027-01-31, DUE_TODAY, 2026",
        "2027-02-03, 2027-02-01, OVERDUE, 2026",
        "2027-02-08, , , "
    })
    @DisplayName("条例第四十九条 十二月一日、一月十日、二十日、三十一日提醒，过期即告逾期，其余日子不提醒")
    void theLadder(LocalDate today, LocalDate day, Occasion occasion, Integer year) {
        var rung = AnnualReminders.rung(today);
        assertEquals(day, rung.map(AnnualReminders.Rung::day).orElse(null));
        assertEquals(occasion, rung.map(AnnualReminders.Rung::occasion).orElse(null));
        assertEquals(year, rung.map(AnnualReminders.Rung::year).orElse(null));
    }
}
