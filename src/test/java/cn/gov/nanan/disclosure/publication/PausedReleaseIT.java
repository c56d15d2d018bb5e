package cn.gov.nanan.disclosure.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.LiveSetting;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.publicview.Withdrawal;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.transfer.Releases;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 暂缓放行: what waits for a second person does not leave while its 撤回 is being asked for. */
@ExtendWith(ArquillianExtension.class)
class PausedReleaseIT {
    @Inject
    private SettableClock clock;

    @Inject
    private Issued issued;

    @Inject
    private ActingAs acting;

    @Inject
    private Releases releases;

    @Inject
    private PackageRegister register;

    private long item;

    @BeforeEach
    void waits() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
        issued.another("officehead", Role.DISCLOSURE_OFFICE);
        LiveSetting.set(Setting.NETWORK, "intranet");
        item = issued.published("2026-02-26", "2026-02-27");
    }

    @AfterEach
    void end() {
        LiveSetting.clear(Setting.NETWORK);
    }

    @Test
    @DisplayName("附件2 一（四）2 待放行的信息申请撤回，审批期间不随“全部放行”送出；不同意撤回的，照常放行")
    void whatIsToBeTakenBackDoesNotLeave() {
        askWithdrawal();
        acting.user("officehead");
        assertTrue(releases.waiting(0, 10).get(0).isPaused());
        assertEquals(
                "transfer.error.none",
                assertThrows(BusinessException.class, () -> releases.releaseAll(null, Instant.MAX))
                        .key());
        issued.act("leader", item, Action.RETURN, ActionInput.remark("不必撤回"));
        acting.user("officehead");
        assertFalse(releases.waiting(0, 10).get(0).isHeld());
        assertEquals(1, releases.releaseAll(null, Instant.MAX).size());
    }

    @Test
    @DisplayName("附件2 一（四）2 撤回获同意的，不曾送出的不再送出；他人不予放行的，审批结束也不放开")
    void whatIsTakenBackNeverLeaves() {
        acting.user("officehead");
        releases.hold(java.util.List.of(releases.waiting(0, 10).get(0).id()), "附件有误");
        askWithdrawal();
        issued.act("leader", item, Action.RETURN, ActionInput.remark("不必撤回"));
        acting.user("officehead");
        assertTrue(releases.waiting(0, 10).get(0).isHeld());
        askWithdrawal();
        issued.act("leader", item, Action.CONSENT, ActionInput.remark("同意"));
        acting.user("officehead");
        assertEquals(0, releases.waiting(0, 10).size());
        assertEquals(0, register.sealed(PackageType.ITEMS, Long.MAX_VALUE, 10).size());
    }

    private void askWithdrawal() {
        issued.act("office", item, Action.WITHDRAW, ActionInput.withdrawing(Withdrawal.Reason.DUPLICATE, "重复"));
    }
}
