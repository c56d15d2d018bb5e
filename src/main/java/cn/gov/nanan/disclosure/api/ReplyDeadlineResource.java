package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.GivenDate;
import cn.gov.nanan.disclosure.reply.Excluded;
import cn.gov.nanan.disclosure.reply.ReplyDeadlines;
import cn.gov.nanan.disclosure.reply.ReplyDue;
import cn.gov.nanan.disclosure.reply.ReplyEvent;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** 答复期限推算: when the answer to a request is due, and which days did not count. */
@Path("reply-deadline")
public class ReplyDeadlineResource {
    private static final int MOST_EVENTS = 50;

    @Inject
    private ReplyDeadlines deadlines;

    @GET
    @Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
    public Response due(@Context UriInfo address, @Context Request request) {
        Parameters query = Parameters.of(address, Set.of("received"), Set.of("event"));
        LocalDate received = query.required("received", query.date("received"));
        List<String> given = query.texts("event");
        if (given.size() > MOST_EVENTS) {
            throw new BadParameter("event", "api.error.too-many", String.valueOf(MOST_EVENTS));
        }
        List<ReplyEvent> events =
                given.stream().map(ReplyDeadlineResource::event).toList();
        return DayCount.answer(request, json(due(received, events)));
    }

    /** {@code third-party-asked:2026-01-12}, {@code extended:2026-01-29:20}, {@code delayed:2026-01-29:2026-03-31}. */
    private static ReplyEvent event(String given) {
        String[] parts = given.split(":", -1);
        ReplyEventKind kind = ReplyEventKind.of(parts[0])
                .filter(known -> parts.length == (known.isMeasured() ? 3 : 2))
                .orElseThrow(() -> new BadParameter("event", "api.error.event", given));
        LocalDate day = day(parts[1], given);
        return switch (kind) {
            case EXTENDED -> ReplyEvent.extended(day, days(parts[2], given));
            case DELAYED -> ReplyEvent.delayed(day, day(parts[2], given));
            default -> ReplyEvent.of(kind, day);
        };
    }

    private static LocalDate day(String text, String given) {
        return GivenDate.day(text).orElseThrow(() -> new BadParameter("event", "api.error.event-date", given));
    }

    private static int days(String text, String given) {
        if (!text.matches("\\d{1,4}")) {
            throw new BadParameter("event", "api.error.event", given);
        }
        return Integer.parseInt(text);
    }

    private ReplyDue due(LocalDate received, List<ReplyEvent> events) {
        try {
            return deadlines.due(received, events);
        } catch (BusinessException refused) {
            String parameter = refused.field().isEmpty() ? "received" : "event";
            throw new BadParameter(parameter, "api.error.refused", Problem.text(refused.key(), refused.arguments()));
        }
    }

    private static String json(ReplyDue due) {
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("received", due.received().toString())
                .add("due", due.due().toString())
                .add("provisional", due.provisional())
                .add("runsFrom", due.runsFrom().toString())
                .add("extension", due.extension());
        if (due.isDelayed()) {
            answer.add("regular", due.regular().toString());
        }
        return answer.add("excluded", excluded(due.excluded()))
                .add("skipped", DayCount.days(due.skipped()))
                .add("counted", DayCount.days(due.counted()))
                .build()
                .toString();
    }

    private static JsonArrayBuilder excluded(List<Excluded> spans) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        spans.forEach(span -> array.add(Json.createObjectBuilder()
                .add("from", span.from().toString())
                .add("to", span.to().toString())
                .add("reason", span.reason().written())));
        return array;
    }
}
