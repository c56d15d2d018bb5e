package cn.gov.nanan.disclosure.linkcheck;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** 探访: asks a page whether it is there, and reads none of it. */
@Dependent
public class PageProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int NOBODY = 0;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** HTTP status; 0 when nobody answered in time. */
    public int status(String url) {
        int status = ask(url, "HEAD");
        return status == METHOD_NOT_ALLOWED ? ask(url, "GET") : status;
    }

    private int ask(String url, String method) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(PATIENCE)
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException | IllegalArgumentException unreachable) {
            return NOBODY;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return NOBODY;
        }
    }
}
