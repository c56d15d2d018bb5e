package cn.gov.nanan.disclosure.worklist;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.form.Urgency;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.procedure.Step;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** 应办结日: the day by which an item should have left its step. */
@Stateless
public class StepDeadlines {
    @Inject
    private Calendars calendars;

    /** Empty where the step has no target. */
    public Optional<LocalDate> of(Step step, Urgency urgency, Instant since) {
        int days = StepTargets.configured().of(step, urgency);
        return days == 0
                ? Optional.empty()
                : Optional.of(calendars.current().after(LocalDate.ofInstant(since, BureauClock.ZONE), days));
    }
}
