package cn.gov.nanan.disclosure.calendar;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * 日历自检: this year's calendar is there, or no due date can be reckoned. Next year's is only reported: its notice comes
 * in autumn, and a service is not taken down for it.
 */
@Readiness
@ApplicationScoped
public class CalendarHealth implements HealthCheck {
    @EJB
    private Calendars calendars;

    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        int year = LocalDate.now(clock).getYear();
        return HealthCheckResponse.named("calendar")
                .withData("thisYear", state(year))
                .withData("nextYear", state(year + 1))
                .status(!"missing".equals(state(year)))
                .build();
    }

    private String state(int year) {
        return calendars.years().stream()
                .filter(held -> held.number() == year)
                .map(held -> held.isAnnounced() ? "announced" : "provisional")
                .findFirst()
                .orElse("missing");
    }
}
