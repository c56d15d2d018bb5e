package cn.gov.nanan.disclosure.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Actor;

/** 拒绝: what is refused, with which message, and that it leaves no trace. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(Guard guard, InformationItem item, Action action, Actor officer, ActionInput input) {
        assertRefused("Guard." + guard, item, action, officer, input);
    }

    static void assertRefused(String key, InformationItem item, Action action, Actor officer, ActionInput input) {
        Step before = item.step();
        int acts = item.trail().size();
        BusinessException refusal =
                assertThrows(BusinessException.class, () -> item.perform(action, officer, input, Items.NOW));
        assertEquals(key, refusal.key());
        assertEquals(before, item.step());
        assertEquals(acts, item.trail().size());
    }

    static void assertNotOpen(InformationItem item, Action action, Actor... officers) {
        for (Actor officer : officers) {
            assertRefused("procedure.error.not-open", item, action, officer, Items.everything(action, item));
        }
    }
}
