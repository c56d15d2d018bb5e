package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.calendar.SpecialDay;
import cn.gov.nanan.disclosure.publicview.Sha256;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 天数推算的应答: what is reckoned from its parameters and the calendar alone. */
final class DayCount {
    private static final int SECONDS_FRESH = 300;

    private DayCount() {}

    /** The days with their names. */
    static JsonArrayBuilder days(List<SpecialDay> days) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        days.forEach(day -> array.add(
                Json.createObjectBuilder().add("date", day.date().toString()).add("name", day.name())));
        return array;
    }

    /** 304 where the asker has the same answer already. */
    static Response answer(Request request, String json) {
        EntityTag tag = new EntityTag(Sha256.of(json.getBytes(StandardCharsets.UTF_8)));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(json) : unchanged)
                .tag(tag)
                .cacheControl(CacheControl.valueOf("public, max-age=" + SECONDS_FRESH))
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
