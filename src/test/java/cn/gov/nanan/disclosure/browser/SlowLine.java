package cn.gov.nanan.disclosure.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * 慢线路: what a page sends is answered seconds later. The server deals with it at once and its answer is held; only what
 * carries files is held on its way there, for no tool can send it a second time.
 */
public final class SlowLine {
    private static final String EVERYTHING = "**/*";
    private static final Duration SLOW = Duration.ofSeconds(4);

    private final Page page;
    private final String sender;
    private final Consumer<Route> hold = this::hold;
    private final List<Runnable> held = new ArrayList<>();
    private Instant since;

    private SlowLine(Page page, String sender) {
        this.page = page;
        this.sender = sender;
        page.route(EVERYTHING, hold);
    }

    /** From now on, until it is asked to {@link #deliver}. */
    public static SlowLine of(Page page) {
        return new SlowLine(page, "");
    }

    /** For what this element of the page sends by itself, and nothing else. */
    public static SlowLine of(Page page, String element) {
        return new SlowLine(page, "jakarta.faces.source=" + URLEncoder.encode(element, StandardCharsets.UTF_8) + "&");
    }

    private void hold(Route route) {
        String sent = String.valueOf(route.request().postData());
        if (!"POST".equals(route.request().method()) || !sent.contains(sender)) {
            route.resume();
            return;
        }
        since = since == null ? Instant.now() : since;
        if (String.valueOf(route.request().headerValue("Content-Type")).startsWith("multipart/")) {
            held.add(route::resume);
        } else {
            var answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            held.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(answer)));
        }
    }

    /** Waits until so many are under way. */
    public SlowLine underWay(int count) {
        page.waitForCondition(() -> held.size() == count);
        return this;
    }

    /** Four seconds after the first was sent all of them arrive; what comes later goes its way. */
    public void deliver() {
        page.waitForCondition(() -> since.plus(SLOW).isBefore(Instant.now()));
        page.unroute(EVERYTHING, hold);
        held.forEach(Runnable::run);
    }
}
