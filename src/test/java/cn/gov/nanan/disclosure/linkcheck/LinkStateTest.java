package cn.gov.nanan.disclosure.linkcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LinkStateTest {
    private static final Instant FIRST = Instant.parse("2026-03-01T05:00:00Z");
    private static final String PAGE = "https://www.example.gov.cn/a.html";

    @Test
    @DisplayName("二（三）2 链接失效只报一次，恢复后再失效再报")
    void deadIsToldOnce() {
        LinkState state = new LinkState(7);
        assertFalse(state.found(PAGE, 200, FIRST));
        assertTrue(state.found(PAGE, 404, FIRST.plusSeconds(1)));
        assertFalse(state.found(PAGE, 0, FIRST.plusSeconds(2)));
        assertEquals(FIRST.plusSeconds(1), state.deadSince());
        assertFalse(state.found(PAGE, 301, FIRST.plusSeconds(3)));
        assertNull(state.deadSince());
        assertTrue(state.found(PAGE, 500, FIRST.plusSeconds(4)));
    }

    @Test
    @DisplayName("二（三）2 网址换了，先前的失效不算新网址的；新网址失效另报")
    void anotherAddressBeginsAnew() {
        LinkState state = new LinkState(7);
        assertTrue(state.found(PAGE, 404, FIRST));
        assertFalse(state.found(PAGE + "?moved", 200, FIRST.plusSeconds(1)));
        assertNull(state.deadSince());
        assertTrue(state.found(PAGE, 404, FIRST.plusSeconds(2)));
        assertTrue(state.found(PAGE + "?moved", 404, FIRST.plusSeconds(3)));
        assertEquals(FIRST.plusSeconds(3), state.deadSince());
        assertEquals(PAGE + "?moved", state.url());
    }
}
