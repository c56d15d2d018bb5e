package cn.gov.nanan.disclosure.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** 应答: conditional and compressed answers, all of them public and readable from any site. */
final class Answers {
    static final String JSON = "application/json;charset=UTF-8";
    private static final MediaType JSON_TYPE = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");
    private static final Pattern GZIP = Pattern.compile("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    private static final String FRESH = "public, max-age=0, must-revalidate";

    private Answers() {}

    /** 304 where the asker has this version already, else the page. */
    static Response of(Request request, HttpHeaders headers, Edition edition, Supplier<Page> page) {
        return unchanged(request, headers, edition).orElseGet(() -> full(headers, edition, page.get()));
    }

    /** Tags come first: dates count only for who sends no tag (RFC 9110 §13.2.2). */
    static Optional<Response> unchanged(Request request, HttpHeaders headers, Edition edition) {
        boolean tagged = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null
                || headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
        Optional<Response.ResponseBuilder> answer = tagged
                ? Optional.ofNullable(request.evaluatePreconditions(edition.tag()))
                : edition.since().map(request::evaluatePreconditions);
        return answer.map(conditional -> common(conditional, edition).build());
    }

    static Response.ResponseBuilder common(Response.ResponseBuilder answer, Edition edition) {
        edition.since().ifPresent(answer::lastModified);
        return answer.tag(edition.tag())
                .header(HttpHeaders.CACHE_CONTROL, FRESH)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    private static Response full(HttpHeaders headers, Edition edition, Page page) {
        Response.ResponseBuilder answer = common(Response.ok().type(JSON_TYPE), edition);
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
