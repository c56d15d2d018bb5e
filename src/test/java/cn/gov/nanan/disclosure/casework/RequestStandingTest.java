package cn.gov.nanan.disclosure.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.calendar.AnnouncedYears;
import cn.gov.nanan.disclosure.deadline.DueDays;
import cn.gov.nanan.disclosure.request.RequestStep;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 答复时限状态: the one place that says whether an answer is late. */
class RequestStandingTest {
    private static final LocalDate DUE = LocalDate.parse("2026-03-30");

    @ParameterizedTest(name = "{0} {1} {2} → {3}")
    @CsvSource({
        "HANDLING, 2026-03-30, , DUE_SOON",
        "HANDLING, 2026-03-31, , OVERDUE",
        "AWAITING_REASON, 2026-03-31, , OVERDUE",
        "CLARIFYING, 2026-03-31, , WAITING",
        "AWAITING_FEE, 2026-12-01, , WAITING",
        "FILING, 2026-12-01, 2026-03-30, ON_TIME",
        "FILED, 2026-12-01, 2026-03-31, LATE",
        "FILING, 2026-12-01, , CLOSED",
        "WITHDRAWN, 2026-12-01, , CLOSED"
    })
    @DisplayName("条例第三十三条 逾期：期限在走而到期日已过；等候申请人补正、缴费的不算；送达的看送达之日")
    void isLateWhileThePeriodRuns(RequestStep step, LocalDate today, LocalDate served, RequestStanding standing) {
        assertEquals(standing, RequestStanding.of(step, DUE, served, DueDays.of(today, AnnouncedYears.calendar())));
    }
}
