package cn.gov.nanan.disclosure.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.audit.Verification.Fault;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 留痕链: whatever is done to sealed events shows. */
class ChainCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:02:03.123456789Z");

    private final AuditHead head = new AuditHead(0, AuditEvent.GENESIS);
    private final List<AuditEvent> chain = new ArrayList<>();

    ChainCheckTest() {
        for (int i = 1; i <= 10; i++) {
            chain.add(sealed(new AuditEvent.Act("drafter", "item.submit", "item:" + i, "第" + i + "次")));
        }
    }

    @Test
    @DisplayName("留痕 未动过的链完整，序号无缺")
    void untouchedChainIsIntact() {
        Verification result = verify();
        assertTrue(result.isIntact());
        assertEquals(10, result.events());
        assertEquals(head.lastHash(), result.lastHash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"who", "act", "subject", "detail"})
    @DisplayName("留痕 改动任何一栏都会被发现，并指出是哪一条")
    void changedColumnShows(String column) {
        tamper(chain.get(4), column, "x");
        assertEquals(Fault.CHANGED, verify().fault());
        assertEquals(5, verify().faultAt());
    }

    @Test
    @DisplayName("留痕 改动时间会被发现")
    void changedTimeShows() {
        tamper(chain.get(6), "at", NOW.plusSeconds(60));
        assertEquals(7, verify().faultAt());
    }

    @Test
    @DisplayName("留痕 改动后重算本条散列，下一条仍会断开")
    void resealedEventBreaksTheNext() {
        AuditEvent forged = new AuditEvent(
                3, chain.get(1).hash(), NOW, new AuditEvent.Act("drafter", "item.submit", "item:3", "伪造"));
        chain.set(2, forged);
        assertEquals(Fault.CHANGED, verify().fault());
        assertEquals(4, verify().faultAt());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 9})
    @DisplayName("留痕 抽掉开头、中间或末尾一条都会被发现")
    void missingEventShows(int index) {
        chain.remove(index);
        assertEquals(Fault.MISSING, verify().fault());
        assertEquals(index + 1, verify().faultAt());
    }

    @Test
    @DisplayName("留痕 内容在各栏之间挪动也会被发现")
    void contentMovedBetweenColumnsShows() {
        AuditEvent one = new AuditEvent(1, AuditEvent.GENESIS, NOW, new AuditEvent.Act("ab", "c", "d", ""));
        AuditEvent other = new AuditEvent(1, AuditEvent.GENESIS, NOW, new AuditEvent.Act("a", "bc", "d", ""));
        assertNotEquals(one.hash(), other.hash());
    }

    @Test
    @DisplayName("留痕 过长或含控制字符的内容照样记录")
    void awkwardContentIsKept() {
        AuditEvent event = sealed(new AuditEvent.Act("x", "y", "z", "a\u0000b" + "长".repeat(5000)));
        assertTrue(event.detail().startsWith("a b长"));
        assertEquals(4000, event.detail().length());
        assertEquals("", sealed(new AuditEvent.Act("x", "y", "z", null)).detail());
    }

    private AuditEvent sealed(AuditEvent.Act act) {
        return head.seal(NOW, act);
    }

    private Verification verify() {
        ChainCheck check = new ChainCheck();
        chain.forEach(check::accept);
        return check.result(head.lastSequence(), head.lastHash());
    }

    /** What somebody with the database's password could do. */
    private static void tamper(AuditEvent event, String column, Object value) {
        try {
            Field field = AuditEvent.class.getDeclaredField(column);
            field.setAccessible(true);
            field.set(event, value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
