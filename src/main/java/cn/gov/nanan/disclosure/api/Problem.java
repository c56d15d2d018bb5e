package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.catalogue.Snapshot;
import cn.gov.nanan.disclosure.catalogue.Tombstone;
import cn.gov.nanan.disclosure.platform.Messages;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** 错误应答: {@code application/problem+json} of RFC 9457. */
public final class Problem {
    public static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    public static Response of(Response.Status status, String detail) {
        return answer(status, object(status, detail));
    }

    /** A 400 that names the parameter. */
    public static Response of(BadParameter bad) {
        Response.Status status = Response.Status.BAD_REQUEST;
        return answer(status, object(status, bad.detail()).add("parameter", bad.parameter()));
    }

    /** A 410 that says why, since when, and where to read on. */
    static Response of(Tombstone tombstone) {
        String reason = text(Messages.keyOf(tombstone.reason()));
        JsonObjectBuilder problem = object(
                        Response.Status.GONE,
                        text("api.error.withdrawn", tombstone.withdrawnOn().toString(), reason))
                .add("indexNumber", tombstone.indexNumber())
                .add("reason", tombstone.reason().name())
                .add("date", tombstone.withdrawnOn().toString());
        return answer(
                Response.Status.GONE,
                tombstone.successor() == null ? problem : problem.add("successor", tombstone.successor()));
    }

    /** A 409 that says which log there is, how far it reaches, and how to start over. */
    static Response startOver(Snapshot now) {
        return answer(
                Response.Status.CONFLICT,
                object(Response.Status.CONFLICT, text("api.error.start-over"))
                        .add("log", now.log())
                        .add("last", now.seq()));
    }

    static String text(String key, Object... arguments) {
        return Messages.text(Locale.SIMPLIFIED_CHINESE, key, arguments);
    }

    private static JsonObjectBuilder object(Response.Status status, String detail) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", status.getReasonPhrase())
                .add("status", status.getStatusCode())
                .add("detail", detail);
    }

    private static Response answer(Response.Status status, JsonObjectBuilder problem) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Access-Control-Allow-Origin", "*")
                .entity(problem.build().toString())
                .build();
    }
}
