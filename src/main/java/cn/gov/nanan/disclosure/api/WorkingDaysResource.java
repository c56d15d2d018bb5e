package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.calendar.WorkingDays;
import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;

/** 工作日计算: the day that is N working days after another, and what the count met on its way. */
@Path("working-days")
public class WorkingDaysResource {
    private static final int MOST = 400;

    @Inject
    private Calendars calendars;

    @GET
    @Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
    public Response count(@Context UriInfo address, @Context Request request) {
        Parameters query = Parameters.of(address, "from", "days");
        LocalDate from = query.required("from", query.date("from"));
        int days = query.required("days", query.number("days", 0, MOST)).intValue();
        return DayCount.answer(request, json(count(calendars.current(), from, days)));
    }

    private static WorkingDays count(WorkingCalendar calendar, LocalDate from, int days) {
        try {
            return calendar.count(from, days);
        } catch (BusinessException refused) {
            throw new BadParameter("from", "api.error.refused", Problem.text(refused.key(), refused.arguments()));
        }
    }

    private static String json(WorkingDays count) {
        return Json.createObjectBuilder()
                .add("from", count.from().toString())
                .add("days", count.days())
                .add("due", count.due().toString())
                .add("provisional", count.provisional())
                .add("skipped", DayCount.days(count.skipped()))
                .add("counted", DayCount.days(count.counted()))
                .build()
                .toString();
    }
}
