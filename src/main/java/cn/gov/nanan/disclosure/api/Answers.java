package cn.gov.nanan.disclosure.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** 应答: conditional and compressed answers, all of them public and readable from any site. */
final class Answers {
    static final String JSON = "application/json;charset=UTF-8";
    private static final MediaType JSON_TYPE = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");
    private static final Pattern GZIP = Pattern.compile("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String FRESH = "public, max-age=0, must-revalidate";

    private Answers() {}

    /** 304 where the asker has this version already, else the page. */
    static Response of(Request request, HttpHeaders headers, String tag, Instant modified, Supplier<Page> page) {
        EntityTag entityTag = new EntityTag(tag, true);
        return unchanged(request, entityTag, modified).orElseGet(() -> full(headers, entityTag, modified, page.get()));
    }

    /**
     * Only the tag decides: two changes within one second share their {@code Last-Modified}, and who asked by it alone
     * would keep the former.
     */
    static Optional<Response> unchanged(Request request, EntityTag tag, Instant modified) {
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .map(answer -> common(answer, tag, modified).build());
    }

    static Response.ResponseBuilder common(Response.ResponseBuilder answer, EntityTag tag, Instant modified) {
        return answer.tag(tag)
                .header(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(modified))
                .header(HttpHeaders.CACHE_CONTROL, FRESH)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    private static Response full(HttpHeaders headers, EntityTag tag, Instant modified, Page page) {
        Response.ResponseBuilder answer = common(Response.ok().type(JSON_TYPE), tag, modified);
        boolean compressed = page.isWorthCompressing() && acceptsGzip(headers);
        byte[] bytes = compressed ? page.compressed() : page.plain();
        return (compressed ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer)
                .header(HttpHeaders.CONTENT_LENGTH, String.valueOf(bytes.length))
                .entity(bytes)
                .build();
    }

    private static boolean acceptsGzip(HttpHeaders headers) {
        String accepted = headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && GZIP.matcher(accepted).matches();
    }
}
