package cn.gov.nanan.disclosure.setup;

import cn.gov.nanan.disclosure.calendar.Calendars;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** 工作日历: every due date is counted by it, those of the turn of the year by the next one. */
@Dependent
class CalendarSteps {
    /** The State Council's notice for a year has come by the end of the November before (2024: 25 October, 2025: 12 November). */
    private static final Month EXPECTED = Month.DECEMBER;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    List<SetupLine> lines() {
        LocalDate today = LocalDate.now(clock);
        SetupState next = today.getMonth() == EXPECTED ? SetupState.MISSING : SetupState.OPTIONAL;
        return List.of(
                line(SetupStep.CALENDAR, today.getYear(), SetupState.MISSING),
                line(SetupStep.NEXT_CALENDAR, today.getYear() + 1, next));
    }

    private SetupLine line(SetupStep step, int year, SetupState otherwise) {
        boolean announced = calendars.announced().getOrDefault(year, false);
        return SetupLine.of(
                step,
                announced ? SetupState.DONE : otherwise,
                SetupFinding.of(announced ? "calendar" : "calendar.none", String.valueOf(year)));
    }
}
