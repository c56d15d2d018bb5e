package cn.gov.nanan.disclosure.linkcheck;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStream;
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
    private static final int FAILED = 400;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** HTTP status, of a page that is not fond of HEAD by GET; 0 when nobody answered in time. A redirection is an answer. */
    public int status(String url) {
        int status = ask(url, "HEAD");
        return status == NOBODY || status >= FAILED ? ask(url, "GET") : status;
    }

    private int ask(String url, String method) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(PATIENCE)
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build();
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException | IllegalArgumentException unreachable) {
            return NOBODY;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return NOBODY;
        }
    }
}
