package cn.gov.nanan.disclosure.annual;

import static cn.gov.nanan.disclosure.annual.ReportTable.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.remedy.RemedyKind;
import cn.gov.nanan.disclosure.remedy.RemedyResult;
import cn.gov.nanan.disclosure.reply.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 年度报告的计算: generated years of 500 requests, counted by the house and once more by hand. */
class GeneratedYearTest {
    private static final int YEAR = 2026;

    /** 一件申请. */
    private record Asked(ApplicantKind kind, LocalDate received, LocalDate concluded, Outcome outcome) {
        RequestStratum stratum() {
            return new RequestStratum(
                    kind, received.getYear(), concluded == null ? null : concluded.getYear(), outcome, 1);
        }
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {1, 2, 3, 20210930, 42})
    @DisplayName("国办公开办函〔2021〕30号 一年 500 件：每一列 一＋二＝三（七）＋四，合计都相等，与逐件重数相同")
    void aYearBalances(long seed) {
        List<Asked> requests = year(new Random(seed));
        ReportFigures before = figures(YEAR - 1, requests);
        ReportFigures now = figures(YEAR, requests).with(RequestCount.carriedIn(before));
        List<ReportCheck> broken = ReportCheck.of(now, before).stream()
                .filter(ReportCheck::isFault)
                .toList();
        assertEquals(List.of(), broken);
        assertEquals(7 * 3 + 25 + 3 + 1, ReportCheck.of(now, before).size());
        for (ApplicantKind kind : ApplicantKind.values()) {
            assertCount(requests, now, NEW, kind, one -> one.received.getYear() == YEAR);
            assertCount(requests, now, PROCESSED, kind, one -> isIn(one.concluded));
            assertCount(requests, now, CARRIED_OUT, kind, GeneratedYearTest::isOpenAtTheEnd);
            for (Outcome outcome : Outcome.values()) {
                assertCount(requests, now, outcome.row(), kind, one -> one.outcome == outcome && isIn(one.concluded));
            }
        }
    }

    @Test
    @DisplayName("国办公开办函〔2021〕30号 结转数另行计数：改动一格，勾稽即不成立，并指出是哪一列")
    void aChangedCellIsFound() {
        List<Asked> requests = year(new Random(7));
        ReportFigures before = figures(YEAR - 1, requests);
        ReportFigures now = figures(YEAR, requests);
        ReportFigures wrong = now.with(Map.of(
                new ReportCell(CARRIED_OUT, "RESEARCH"),
                now.value(CARRIED_OUT, "RESEARCH").add(BigDecimal.ONE)));
        List<ReportCheck> broken = ReportCheck.of(wrong, before).stream()
                .filter(ReportCheck::isFault)
                .toList();
        assertEquals(
                List.of("annual.check.balance ApplicantKind.RESEARCH", "annual.check.total annual.row.4"),
                broken.stream().map(check -> check.rule() + " " + check.where()).toList());
    }

    @Test
    @DisplayName("国办公开办函〔2021〕30号 表四：本年审结的计结果，年底未结的计尚未审结，合计为四者之和")
    void remediesAreCounted() {
        Map<ReportCell, BigDecimal> cells = RemedyCount.of(
                YEAR,
                List.of(
                        new RemedyStratum(RemedyKind.RECONSIDERATION, 2025, 2026, RemedyResult.UPHELD, 2),
                        new RemedyStratum(RemedyKind.RECONSIDERATION, 2026, 2027, RemedyResult.OVERTURNED, 3),
                        new RemedyStratum(RemedyKind.RECONSIDERATION, 2026, null, null, 4),
                        new RemedyStratum(RemedyKind.RECONSIDERATION, 2027, null, null, 5),
                        new RemedyStratum(RemedyKind.LAWSUIT, 2025, 2025, RemedyResult.UPHELD, 6)));
        ReportFigures figures = new ReportFigures(cells);
        assertEquals(BigDecimal.valueOf(2), figures.value(RESULTS, "RECONSIDERATION-UPHELD"));
        assertEquals(BigDecimal.ZERO, figures.value(RESULTS, "RECONSIDERATION-OVERTURNED"));
        assertEquals(BigDecimal.valueOf(7), figures.value(RESULTS, "RECONSIDERATION-PENDING"));
        assertEquals(BigDecimal.valueOf(9), figures.value(RESULTS, "RECONSIDERATION-TOTAL"));
        assertEquals(BigDecimal.ZERO, figures.value(RESULTS, "LAWSUIT-TOTAL"));
        assertEquals(15, REMEDIES.columns().size());
    }

    @Test
    @DisplayName("国办公开办函〔2021〕30号 表的格：表三七列二十五行；表二各行只有自己的栏")
    void theTablesHaveTheirCells() {
        assertEquals(25, REQUESTS.rows().size());
        assertEquals(7, REQUESTS.columns().size());
        assertTrue(PROACTIVE.has(NORMATIVE, VALID));
        assertFalse(PROACTIVE.has("licences", VALID));
        assertFalse(REQUESTS.has("3.9", TOTAL));
    }

    private static void assertCount(
            List<Asked> requests, ReportFigures figures, String row, ApplicantKind kind, Predicate<Asked> which) {
        long counted = requests.stream()
                .filter(one -> one.kind == kind && which.test(one))
                .count();
        assertEquals(BigDecimal.valueOf(counted), figures.value(row, kind.name()), row + " " + kind);
    }

    private static boolean isIn(LocalDate day) {
        return day != null && day.getYear() == YEAR;
    }

    private static boolean isOpenAtTheEnd(Asked one) {
        LocalDate end = LocalDate.of(YEAR, 12, 31);
        return !one.received.isAfter(end) && (one.concluded == null || one.concluded.isAfter(end));
    }

    private static ReportFigures figures(int year, List<Asked> requests) {
        return new ReportFigures(new HashMap<>(
                RequestCount.of(year, requests.stream().map(Asked::stratum).toList())));
    }

    /** Of about a year and a half, so that some come over from the year before and some go on. */
    private static List<Asked> year(Random random) {
        List<Asked> requests = new ArrayList<>();
        for (int n = 0; n < 500; n++) {
            LocalDate received = LocalDate.of(YEAR - 1, 8, 1).plusDays(random.nextInt(560));
            boolean open = random.nextInt(5) == 0;
            requests.add(new Asked(
                    any(random, ApplicantKind.values()),
                    received,
                    open ? null : received.plusDays(random.nextInt(60)),
                    open ? null : any(random, Outcome.values())));
        }
        return requests;
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
