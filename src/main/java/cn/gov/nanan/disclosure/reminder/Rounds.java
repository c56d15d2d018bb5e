package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.worklist.StepTargets;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.LongUnaryOperator;

/**
 * 提醒巡查: goes up all ladders to where they stand on a day, portion by portion. What is told is recorded in the
 * portion's own transaction, and nobody else tells meanwhile: a round that is cut off is taken up where it stopped, on
 * whatever node, and a second round of the same day finds nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Rounds {
    /** The row of {@code job_run} on which two nodes wait for one another. */
    static final String JOB = "reminder.ladder";

    /** As many subjects in one transaction. */
    static final int PORTION = 500;

    @Inject
    private DueReminders dues;

    @Inject
    private StepReminders steps;

    @Inject
    private AwaitedReminders awaited;

    @Inject
    private DeputyReminders deputies;

    @Inject
    private Calendars calendars;

    /** @param day the working calendar's today */
    public void run(LocalDate day) {
        Ladder ladder = Ladder.configured(calendars.current());
        ladder.reached(day).forEach(rung -> portions(last -> dues.tell(rung, last)));
        StepTargets.configured().targets().forEach(target -> ladder.reached(day, target.workingDays())
                .forEach(rung -> portions(last -> steps.tell(ladder, target, rung, last))));
        portions(last -> awaited.tell(day, last));
        portions(last -> deputies.tell() ? 0 : -1);
    }

    private static void portions(LongUnaryOperator portion) {
        long last = 0;
        while (last >= 0) {
            last = portion.applyAsLong(last);
        }
    }
}
