package cn.gov.nanan.disclosure.web.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** 依次: what one opened page sends waits for what it sent before; other pages and other people do not. */
@Timeout(20)
class ViewTurnTest {
    private final ViewTurn filter = new ViewTurn();
    private final List<String> dealtWith = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch mayLeave = new CountDownLatch(1);

    @Test
    @DisplayName("依次 同一页的请求等前一个办完；别的页、别人的页不等")
    void onePageTakesTurns() throws Exception {
        Thread first = sent("ann", "7:1", (request, response) -> {
            entered.countDown();
            await(mayLeave);
            dealtWith.add("first");
        });
        entered.await();
        Thread second = sent("ann", "7:2", (request, response) -> dealtWith.add("second"));
        while (second.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        sent("ann", "8:1", (request, response) -> dealtWith.add("other page")).join();
        sent("bob", "7:1", (request, response) -> dealtWith.add("other person")).join();
        sent("ann", null, (request, response) -> dealtWith.add("no view")).join();
        mayLeave.countDown();
        first.join();
        second.join();
        assertEquals(List.of("other page", "other person", "no view", "first", "second"), dealtWith);
    }

    @Test
    @DisplayName("依次 前一个出错也轮到后一个")
    void aFailureEndsItsTurn() throws Exception {
        FilterChain failing = (request, response) -> {
            throw new ServletException("broken");
        };
        assertThrows(ServletException.class, () -> filter.doFilter(request("ann", "7:1"), null, failing));
        sent("ann", "7:1", (request, response) -> dealtWith.add("next")).join();
        assertEquals(List.of("next"), dealtWith);
    }

    private Thread sent(String session, String state, FilterChain chain) {
        Thread thread = new Thread(() -> {
            try {
                filter.doFilter(request(session, state), null, chain);
            } catch (IOException | ServletException failed) {
                throw new IllegalStateException(failed);
            }
        });
        thread.start();
        return thread;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static HttpServletRequest request(String session, String state) {
        HttpSession of = answering(HttpSession.class, Map.of("getId", session));
        Map<String, Object> answers = state == null
                ? Map.of("getMethod", "POST", "getSession", of)
                : Map.of("getMethod", "POST", "getSession", of, "getParameter", state);
        return answering(HttpServletRequest.class, answers);
    }

    /** Answers so to methods of these names, and null to all others. */
    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> answers.get(method.getName())));
    }
}
