package cn.gov.nanan.disclosure.courier;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 群机器人: posts to one address, follows no redirect, and does not wait long. Its address is a secret: never logged. */
record Webhook(URI address) {
    private static final Logger LOG = Logger.getLogger(Webhook.class.getName());
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final int OK = 200;

    /** Robots answer 200 also when they refuse, and say so in the body. */
    private static final Pattern ERROR = Pattern.compile("\"errcode\"\\s*:\\s*(-?\\d+)");

    SendOutcome post(String json) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            return judged(client().send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (ConnectException | HttpConnectTimeoutException unreachable) {
            LOG.log(Level.WARNING, "The robot cannot be reached; tried again at the next ring");
            return SendOutcome.NOT_TAKEN;
        } catch (IOException broken) {
            LOG.log(Level.WARNING, "The robot may not have taken the message, which is not sent twice", broken);
            return SendOutcome.LEFT;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return SendOutcome.LEFT;
        }
    }

    private static SendOutcome judged(HttpResponse<String> response) {
        Matcher error = ERROR.matcher(response.body());
        boolean refused = error.find() && !"0".equals(error.group(1));
        if (response.statusCode() == OK && !refused) {
            return SendOutcome.TAKEN;
        }
        LOG.log(Level.WARNING, "The robot refuses the message: {0} {1}", new Object[] {
            response.statusCode(), refused ? error.group(1) : ""
        });
        return SendOutcome.NOT_TAKEN;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }
}
