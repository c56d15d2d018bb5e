package cn.gov.nanan.disclosure.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.StandIns;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 为何待我. */
class WaitingReasonTest {
    private static final List<Role> DUTIES = List.of(Role.SECTION_HEAD);

    @Test
    @DisplayName("待办 代两个科室的负责人：写明代的是本件所在科室的那一位")
    void behalfIsOfTheSectionInCharge() {
        Actor safety = Items.actor("safety-head", Role.SECTION_HEAD, Items.SAFETY);
        Actor other = Items.actor("other-head", Role.SECTION_HEAD, Items.INDUSTRY);
        Actor alone = Items.actor("deputy", Role.DRAFTER, Items.SAFETY);
        Actor deputy = StandIns.deputy(alone, List.of(safety, other), Role.SECTION_HEAD);
        assertEquals(safety.officer().name(), behalf(deputy, Items.SAFETY.name()));
        assertEquals(other.officer().name(), behalf(deputy, Items.INDUSTRY.name()));
        assertNull(behalf(safety, Items.SAFETY.name()), "his own");
        assertNull(WaitingReason.of(alone, DUTIES, Items.SAFETY.name(), null).role(), "nobody's");
    }

    private static String behalf(Actor actor, String section) {
        WaitingReason reason = WaitingReason.of(actor, DUTIES, section, null);
        assertEquals(Role.SECTION_HEAD, reason.role());
        return reason.behalf();
    }
}
