package cn.gov.nanan.disclosure.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.calendar.AnnouncedYears;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.deadline.DueDays;
import cn.gov.nanan.disclosure.form.Urgency;
import cn.gov.nanan.disclosure.procedure.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 待办的日子: by when an item should leave its step; 02-14 and 02-28 of 2026 are make-up days, holidays last to 02-23. */
class TrayDaysTest {
    private static final WorkingCalendar CALENDAR = AnnouncedYears.calendar();

    @Test
    @DisplayName("办理时限 各环节可另定，急件一个工作日，零为不提醒，写错的环节在启动时指出")
    void targetsAreData() {
        StepTargets targets = new StepTargets(StepTargets.parse("3,SIGNING=2,DRAFTING=0"), 1);
        assertEquals(3, targets.of(Step.RECHECK, Urgency.ORDINARY));
        assertEquals(2, targets.of(Step.SIGNING, Urgency.ORDINARY));
        assertEquals(1, targets.of(Step.SIGNING, Urgency.URGENT));
        assertEquals(0, targets.of(Step.DRAFTING, Urgency.EXTRA_URGENT));
        assertEquals(0, targets.of(Step.PUBLISHED, Urgency.ORDINARY));
        assertEquals(3, targets.targets().size());
        assertThrows(IllegalStateException.class, () -> StepTargets.parse("3,SIGN=2"));
        assertThrows(IllegalStateException.class, () -> StepTargets.parse("3,PUBLISHED=2"));
    }

    @ParameterizedTest(name = "{0} {1} {2} → {3}")
    @DisplayName("本环节应办结 从到达之日起算，节假日不算，调休上班日算；急件一个工作日；没有时限的环节没有这一天")
    @CsvSource({
        "RECHECK, ORDINARY, 2026-02-25T09:00:00Z, 2026-02-28",
        "RECHECK, ORDINARY, 2026-02-25T16:00:00Z, 2026-03-02",
        "RECHECK, URGENT, 2026-02-13T09:00:00Z, 2026-02-14",
        "RECHECK, EXTRA_URGENT, 2026-02-14T09:00:00Z, 2026-02-24",
        "DRAFTING, ORDINARY, 2026-02-25T09:00:00Z,",
        "PUBLISHED, URGENT, 2026-02-25T09:00:00Z,"
    })
    void byWhenAnItemLeavesItsStep(Step step, Urgency urgency, Instant since, LocalDate day) {
        List<StepTargets.Target> targets = new StepTargets(StepTargets.parse("3,DRAFTING=0"), 1).targets();
        TrayDays days = new TrayDays(DueDays.of(LocalDate.parse("2026-03-02"), CALENDAR), CALENDAR, targets);
        assertEquals(Optional.ofNullable(day), days.stepDay(step, urgency, since));
    }

    @Test
    @DisplayName("本环节应办结 反推的起算日：从那一天起恰好到期，再晚一天就不是")
    void backwardsAndForwardsAgree() {
        LocalDate.parse("2026-01-05").datesUntil(LocalDate.parse("2026-04-10")).forEach(due -> {
            for (int days : new int[] {1, 3, 60}) {
                LocalDate start = CALENDAR.lastStart(due, days);
                assertEquals(false, CALENDAR.after(start, days).isAfter(due), due + " " + days);
                assertEquals(true, CALENDAR.after(start.plusDays(1), days).isAfter(due), due + " " + days);
            }
        });
    }
}
