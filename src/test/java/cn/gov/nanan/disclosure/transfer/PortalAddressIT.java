package cn.gov.nanan.disclosure.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.Obligation;
import cn.gov.nanan.disclosure.deadline.Obligations;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.LiveSetting;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 门户地址: entered on the public side, at home by a further receipt or typed in, and demanded where a setting says so. */
@ExtendWith(ArquillianExtension.class)
class PortalAddressIT {
    private static final String PAGE = "https://www.nanan.gov.cn/zwgk/1.htm";

    @Inject
    private TwoSides sides;

    @Inject
    private PackageArranging arranging;

    @Inject
    private PortalAddresses addresses;

    @Inject
    private ControlCodes codes;

    @Inject
    private Releases releases;

    @Inject
    private PaperReceipts paper;

    @Inject
    private Obligations obligations;

    @Inject
    private Issued issued;

    @Inject
    private ActingAs acting;

    @Inject
    private SettableClock clock;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    private long item;
    private DataPackage sealed;
    private PackageArrival arrival;
    private DataPackage receipt;

    @BeforeEach
    void begin() {
        LiveSetting.set(Setting.PORTAL_ADDRESS, "required");
        TwoSides.Brought brought = sides.brought();
        item = brought.item();
        sealed = brought.sealed();
        arrival = brought.arrival();
        clock.set("2026-03-03T10:00");
        arranging.publish(arrival.id());
        receipt = sides.receipt();
    }

    @AfterEach
    void end() {
        LiveSetting.clear(Setting.PORTAL_ADDRESS);
        TwoSides.end();
    }

    private Obligation website() {
        entities.clear();
        return obligations.of(SubjectKind.ITEM, item).stream()
                .filter(owed -> owed.channel() == Channel.WEBSITE)
                .findFirst()
                .orElseThrow();
    }

    private DataPackage enter(String address) {
        assertEquals(1, addresses.enter(Map.of(sides.only(arrival).id(), address)));
        return sides.receipt();
    }

    @Test
    @DisplayName("一（一）4（1） 要求门户地址的：本站已公开仍未办结，“政务公开”栏目的网址随又一份回执回来才办结，以录入之时为准")
    void onlyThePortalFulfils() {
        clock.set("2026-03-05T10:00");
        assertEquals(1, addresses.lacking(0, 10).size());
        DataPackage further = enter(" " + PAGE + " ");
        assertEquals(receipt.sequence() + 1, further.sequence());
        assertEquals(List.of(), addresses.lacking(0, 10));
        assertTrue(Statements.during(() -> addresses.lacking(0, 30)) <= 4);
        sides.home();
        clock.set("2026-03-06T11:00");
        sides.bring(receipt);
        assertTrue(website().isOpen());
        assertEquals(ArrivalState.TAKEN, sides.bring(further).state());
        assertFalse(website().isOpen());
        assertEquals(LocalDate.of(2026, 3, 5), website().fulfilledOn());
        assertEquals(PAGE, sides.line(sealed).receipt().portal());
        assertTrue(sides.line(sealed).receipt().address().contains("/catalogue/item"));
    }

    @Test
    @DisplayName("一（一）4（1） 不要求门户地址的（默认）：本站公开即办结")
    void ourOwnPageIsEnoughByDefault() {
        LiveSetting.clear(Setting.PORTAL_ADDRESS);
        sides.home();
        clock.set("2026-03-04T11:00");
        sides.bring(receipt);
        assertFalse(website().isOpen());
        assertEquals(LocalDate.of(2026, 3, 3), website().fulfilledOn());
    }

    @Test
    @DisplayName("一（一）4（1） 门户地址：不是网址的、别的身份，不收，一个也不留；同一个再存一次，不另出回执；改正的另出回执")
    void whatIsNoAddressIsRefused() {
        long id = sides.only(arrival).id();
        for (String wrong : List.of("javascript:alert(1)", "www.nanan.gov.cn", "https://" + "a".repeat(1000))) {
            assertEquals(
                    "transfer.error.portal-address",
                    assertThrows(BusinessException.class, () -> addresses.enter(Map.of(id, wrong)))
                            .key());
        }
        assertNull(sides.only(arrival).portal());
        acting.user("drafter");
        assertThrows(BusinessException.class, () -> addresses.enter(Map.of(id, PAGE)));
        assertThrows(BusinessException.class, () -> addresses.lacking(0, 10));
        acting.user("office");
        assertEquals(0, addresses.enter(Map.of(id, " ")));
        enter(PAGE);
        assertEquals(0, addresses.enter(Map.of(id, PAGE)));
        DataPackage mended = enter(PAGE + "l");
        assertEquals(receipt.sequence() + 2, mended.sequence());
        arranging.again(arrival.id());
    }

    @Test
    @DisplayName("一（一）4（1） 什么也不能传入内网的：凭核对单确认之后录入门户地址，方才办结")
    void theAddressIsTypedIn() {
        sides.home();
        String number = sides.line(sealed).indexNumber();
        LocalDate day = LocalDate.of(2026, 3, 3);
        assertThrows(BusinessException.class, () -> paper.shown(sealed.id(), number, PAGE));
        paper.confirm(
                sealed.id(),
                codes.printed(Setting.PORTAL_CODE.value()).orElseThrow().receipt(sealed.digest(), day, List.of()),
                day,
                Set.of());
        assertTrue(website().isOpen());
        assertThrows(BusinessException.class, () -> paper.shown(sealed.id(), number, "ftp://a"));
        clock.set("2026-03-06T11:00");
        paper.shown(sealed.id(), number, PAGE);
        assertEquals(LocalDate.of(2026, 3, 6), website().fulfilledOn());
    }

    @Test
    @DisplayName("一（一）4（1） 新版本沿用门户地址，回执一并带回；撤回的不再要门户地址")
    void theAddressOutlastsTheVersion() {
        enter(PAGE);
        sides.home();
        clock.set("2026-03-04T09:00");
        issued.act("office", item, Action.REPEAL, ActionInput.remark("由新办法废止"));
        acting.user("office");
        DataPackage next = sides.release();
        sides.outside();
        PackageArrival second = sides.bring(next);
        arranging.publish(second.id());
        assertEquals(PAGE, sides.only(second).portal());
        assertEquals(List.of(), addresses.ofArrival(arrival.id(), 0, 10), "只问最新的版本");
        assertEquals(1, addresses.ofArrival(second.id(), 0, 10).size());
    }
}
