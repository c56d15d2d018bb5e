package cn.gov.nanan.disclosure.api;

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
