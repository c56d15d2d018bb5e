package cn.gov.nanan.disclosure.annual;

import cn.gov.nanan.disclosure.platform.Bell;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

/** 年度报告定时: each morning it is asked whether a day of the ladder was reached; a day that was missed is made up for on the next. */
@Singleton
@Startup
public class AnnualTimer extends Bell {
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    @Inject
    private AnnualReminders reminders;

    @Inject
    private Clock clock;

    @Override
    protected void set() {
        daily(MORNING);
    }

    @Override
    protected void ring() {
        reminders.tell(LocalDate.now(clock));
    }
}
