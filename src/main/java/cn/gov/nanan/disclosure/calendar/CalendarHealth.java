package cn.gov.nanan.disclosure.calendar;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        try {
            return of(LocalDate.now(clock).getYear(), calendars.announced());
        } catch (EJBException | PersistenceException unreachable) {
            return HealthCheckResponse.down("calendar");
        }
    }

    private static HealthCheckResponse of(int year, Map<Integer, Boolean> announced) {
        return HealthCheckResponse.named("calendar")
                .withData("thisYear", state(announced.get(year)))
                .withData("nextYear", state(announced.get(year + 1)))
                .status(announced.containsKey(year))
                .build();
    }

    private static String state(Boolean announced) {
        return announced == null ? "missing" : announced ? "announced" : "provisional";
    }
}
