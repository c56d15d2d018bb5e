package cn.gov.nanan.disclosure.harness;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;

/**
 * 访问者: somebody outside who talks HTTP, with cookies and redirects like a browser's but without JavaScript.
 *
 * <p>{@code @ArquillianResource URL base} gives the address: {@code new Visitor(base)}. Pages are filled in by their
 * labels: {@code visitor.open("login").fill("用户名", "drafter").fill("密码", "…").press("登录")}.
 */
public final class Visitor {
    private final URI base;
    private final String[] always;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /**
     * @param base the application's address; its host is replaced by 127.0.0.1, where the servers of tests listen
     * @param always names and values of headers that each of his requests has
     */
    public Visitor(URL base, String... always) {
        this.always = always.clone();
        this.base = URI.create("http://127.0.0.1:" + base.getPort() + base.getPath());
    }

    public URI address(String path) {
        return base.resolve(path);
    }

    /** The answer to {@code GET path}; the path is relative to the application, without a leading slash. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The answer to a form that is sent to a path. */
    public HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** The page at a path, whatever its status. */
    public VisitedPage open(String path) {
        return page(get(path));
    }

    /** Logs in on the login page and returns where that leads. */
    public VisitedPage login(String userName, String password) {
        return open("login").fill("用户名", userName).fill("密码", password).press("登录");
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            if (always.length > 0) {
                request.headers(always);
            }
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException("No answer from " + base, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    VisitedPage page(HttpResponse<String> response) {
        return new VisitedPage(
                this, response, Jsoup.parse(response.body(), response.uri().toString()));
    }
}
