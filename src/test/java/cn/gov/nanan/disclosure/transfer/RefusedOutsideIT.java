package cn.gov.nanan.disclosure.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.Withdrawal;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.LiveSetting;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.publication.Issued;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 外网拒收、撤回: who is told at home of a refusal, and by what name the public side knows what is withdrawn. */
@ExtendWith(ArquillianExtension.class)
class RefusedOutsideIT {
    @Inject
    private TwoSides sides;

    @Inject
    private ArrivalRegister arrivals;

    @Inject
    private PackageArranging arranging;

    @Inject
    private Receiving receiving;

    @Inject
    private Releases releases;

    @Inject
    private Issued issued;

    @Inject
    private ActingAs acting;

    @Inject
    private SettableClock clock;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    private long item;
    private PackageArrival arrival;

    @BeforeEach
    void begin() {
        clock.set("2026-03-02T09:00");
        sides.begin();
        item = issued.published("2026-02-26", "2026-02-27");
        DataPackage sealed = sides.release();
        sides.outside();
        arrival = sides.bring(sealed);
        clock.set("2026-03-03T10:00");
    }

    @AfterEach
    void end() {
        TwoSides.end();
    }

    private List<String> unread() {
        entities.clear();
        return entities.createQuery(
                        "select o.userName from Notice n join n.recipient o where n.occasion = :refused and n.readAt is null"
                                + " order by o.userName",
                        String.class)
                .setParameter("refused", Occasion.REFUSED_OUTSIDE)
                .getResultList();
    }

    @Test
    @DisplayName("数据包 外网退回的：读到回执即通知公开办和拟稿人；撤回或者更正以后，通知即办结")
    void whoeverLetItGoIsTold() {
        arranging.reject(arrival.id(), "附件里有个人信息");
        DataPackage receipt = sides.receipt();
        sides.home();
        assertEquals(List.of(), unread());
        sides.bring(receipt);
        assertEquals(List.of("drafter", "office", "officehead"), unread());
        issued.act(
                "office", item, Action.WITHDRAW, ActionInput.withdrawing(Withdrawal.Reason.NO_LONGER_PUBLIC, "不宜公开"));
        issued.act("leader", item, Action.CONSENT, ActionInput.none());
        assertEquals(List.of(), unread());
    }

    @Test
    @DisplayName("数据包 撤回的条目，外网看得到所撤回信息的标题")
    void whatIsWithdrawnHasItsTitle() {
        arranging.publish(arrival.id());
        StagedItem came = sides.only(arrival);
        sides.home();
        issued.act(
                "office", item, Action.WITHDRAW, ActionInput.withdrawing(Withdrawal.Reason.NO_LONGER_PUBLIC, "不宜公开"));
        issued.act("leader", item, Action.CONSENT, ActionInput.none());
        DataPackage next = sides.release();
        sides.outside();
        List<StagedItem> items = arrivals.items(sides.bring(next));
        assertNull(items.get(0).title());
        assertEquals(Map.of(came.indexNumber(), came.title()), arrivals.withdrawn(items));
        acting.user("office");
        arranging.publish(items.get(0).arrival());
    }

    @Test
    @DisplayName("7.2 不早于某时公开：外网提前不能发布，写明时间；自动发布的，到时由定时任务发布；日期不在将来一年以内的不收")
    void nothingIsPublicTooEarly() {
        arranging.publish(arrival.id());
        sides.home();
        issued.act("office", item, Action.REPEAL, ActionInput.remark("由新办法废止"));
        acting.user("officehead");
        for (LocalDate wrong : List.of(LocalDate.of(2026, 3, 3), LocalDate.of(2027, 3, 4))) {
            assertEquals(
                    "transfer.error.not-before",
                    assertThrows(BusinessException.class, () -> releases.releaseAll(wrong))
                            .key());
        }
        DataPackage later = releases.releaseAll(LocalDate.of(2026, 3, 5)).get(0);
        sides.outside();
        LiveSetting.set(Setting.PACKAGE_PUBLISH, "automatic");
        try {
            PackageArrival early = sides.bring(later);
            assertEquals(ArrivalState.STAGED, early.state());
            assertEquals(Instant.parse("2026-03-04T16:00:00Z"), early.notBefore());
            assertEquals(
                    "transfer.error.not-yet",
                    assertThrows(BusinessException.class, () -> arranging.publish(early.id()))
                            .key());
            clock.set("2026-03-04T23:59");
            receiving.look();
            entities.clear();
            assertEquals(ArrivalState.STAGED, arrivals.find(early.id()).state());
            clock.set("2026-03-05T00:00");
            receiving.look();
            entities.clear();
            assertEquals(ArrivalState.PUBLISHED, arrivals.find(early.id()).state());
        } finally {
            LiveSetting.clear(Setting.PACKAGE_PUBLISH);
        }
    }
}
