package cn.gov.nanan.disclosure.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.calendar.AnnouncedYears;
import cn.gov.nanan.disclosure.calendar.DueDate;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 救济登记内容: what must be said, and by when the bureau must answer. */
class RemedyRecordTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "RECONSIDERATION, 2026-03-02, 2026-03-16",
        "RECONSIDERATION, 2026-04-03, 2026-04-20",
        "LAWSUIT, 2026-03-02, 2026-03-17",
        "LAWSUIT, 2026-03-06, 2026-03-23",
        "LAWSUIT_AFTER_RECONSIDERATION, 2026-02-03, 2026-02-24",
        "COMPLAINT, 2026-03-02, ",
        "CORRECTION, 2026-03-02, "
    })
    @DisplayName("条例第五十一条 答复期限：复议十个工作日，诉讼十五日、休息日顺延，投诉举报和更正没有法定期限")
    void theBureauAnswersInTime(RemedyKind kind, LocalDate received, LocalDate due) {
        assertEquals(due, kind.period().due(received, AnnouncedYears.calendar()));
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "RECONSIDERATION, 2026-09-24, 《行政复议法》第四十八条",
        "LAWSUIT, 2026-03-07, 《行政诉讼法》第六十七条",
        "LAWSUIT_AFTER_RECONSIDERATION, 2026-09-16, 《行政诉讼法》第六十七条",
        "COMPLAINT, 2026-03-02,",
        "CORRECTION, 2026-03-02,"
    })
    @DisplayName("条例第五十一条 有法定期限的才欠一份答复、答辩：写明依据，日子与登记簿相同")
    void whatIsOwedSaysWhy(RemedyKind kind, LocalDate received, String clause) {
        WorkingCalendar calendar = AnnouncedYears.calendar();
        Optional<DueDate> owed = kind.owed(received, calendar);
        assertEquals(Optional.ofNullable(kind.period().due(received, calendar)), owed.map(DueDate::due));
        assertEquals(Optional.ofNullable(clause), owed.map(DueDate::clause));
        owed.ifPresent(due -> assertEquals(
                due.due(), calendar.count(received, due.workingDays()).due(), "counted the same day by day"));
    }

    @ParameterizedTest(name = "{0} {1} {2} → {3}")
    @CsvSource({
        "COMPLAINT, UPHELD, 2026-03-05, result",
        "LAWSUIT, SUBSTANTIATED, 2026-03-05, result",
        "LAWSUIT, UPHELD, , decidedOn",
        "LAWSUIT, , 2026-03-05, decidedOn",
        "LAWSUIT, UPHELD, 2026-03-01, decidedOn",
        "CORRECTION, FORWARDED, 2026-03-05, remark"
    })
    @DisplayName("条例第四十一条 结果与种类相符，办结写明日期；更正、转送、告知写明内容")
    void whatDoesNotBelongTogetherIsRefused(RemedyKind kind, RemedyResult result, LocalDate decided, String field) {
        assertEquals(
                field,
                assertThrows(BusinessException.class, () -> written(kind, result, decided, null))
                        .field());
    }

    @Test
    @DisplayName("条例第四十一条 更正申请：更正、转送、告知或者不予更正，都写明内容")
    void aCorrectionEndsInOneOfFourWays() {
        assertEquals(4, RemedyKind.CORRECTION.results().size());
        RemedyKind.CORRECTION.results().forEach(result -> written(RemedyKind.CORRECTION, result, DAY, "地址由路改为街"));
    }

    @Test
    @DisplayName("国办公开办函〔2021〕30号 表四的三种案件都有维持、纠正、其他三种结果")
    void tableFourHasItsResults() {
        RemedyKind.REPORTED.forEach(kind -> assertEquals(RemedyResult.REPORTED, kind.results()));
        assertTrue(Arrays.stream(RemedyKind.values())
                .noneMatch(kind -> kind.results().isEmpty()));
    }

    @Test
    @DisplayName("条例第五十一条 没有种类、日期、事由，或者过长的，不登记；日期未到的不登记")
    void whatIsMissingIsNamed() {
        assertThrows(BusinessException.class, () -> written(null, null, null, null));
        assertThrows(
                BusinessException.class,
                () -> new RemedyRecord(RemedyKind.COMPLAINT, null, null, DAY, "  ", null, null, null, null));
        assertThrows(
                BusinessException.class,
                () -> new RemedyRecord(RemedyKind.COMPLAINT, "x".repeat(81), null, DAY, "事", null, null, null, null));
        assertThrows(BusinessException.class, () -> written(RemedyKind.COMPLAINT, null, null, null)
                .requirePast(DAY.minusDays(1)));
    }

    private static RemedyRecord written(RemedyKind kind, RemedyResult result, LocalDate decided, String remark) {
        return new RemedyRecord(kind, " ", null, DAY, "不服答复", null, result, decided, remark);
    }
}
